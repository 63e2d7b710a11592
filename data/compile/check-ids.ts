/** Ids are how records, pages and bookmarks point at each other, so each means one thing only. */
import { idOfFile } from './record-kinds.js';
import { problem, type Problem, type ProblemKind } from './problem.js';
import { allOffices, teamsWithin, type Records } from './source-records.js';

function repeated(kind: ProblemKind, file: string, ids: readonly string[]): readonly Problem[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => problem(file, kind, id));
}

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

export const checkIdsMatchFiles = ({ groups, people }: Records): readonly Problem[] =>
  [...groups, ...people]
    .filter(({ file, record }) => record.id !== idOfFile(file))
    .map(({ file, record }) => problem(file, 'idNotTheFile', record.id));

export const checkTagIds = ({ tags }: Records): readonly Problem[] =>
  tags ? repeated('tagTwice', tags.file, idsOf(tags.record.tags)) : [];

export const checkClassIds = ({ classes }: Records): readonly Problem[] =>
  classes ? repeated('classTwice', classes.file, idsOf(classes.record.classes)) : [];

export const checkOfficeIds = ({ committee }: Records): readonly Problem[] =>
  committee ? repeated('officeTwice', committee.file, idsOf(allOffices(committee.record))) : [];

export const checkTeamIds = ({ groups }: Records): readonly Problem[] =>
  groups.flatMap(({ file, record }) => repeated('teamTwice', file, idsOf(teamsWithin(record.teams))));

/** An element finds a group by id, by its mailbox's first part, by its name or by another name: none may mean two groups. */
export function checkGroupNames({ groups }: Records): readonly Problem[] {
  const owner = new Map<string, string>();
  return groups.flatMap(({ file, record }) => {
    const { id, email, name, aliases = [] } = record;
    const names = new Set(
      [id, email.split('@')[0] ?? '', ...Object.values(name), ...aliases].map((each) => each.toLowerCase()),
    );
    return [...names].flatMap((each) => {
      const other = owner.get(each);
      owner.set(each, other ?? id);
      return other === undefined ? [] : [problem(file, 'nameOfTwoGroups', each, other, id)];
    });
  });
}
