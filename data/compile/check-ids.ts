/** Ids are how records, pages and bookmarks point at each other, so each means one thing only. */
import { idOfFile } from './record-kinds.js';
import type { Problem } from './problem.js';
import { allOffices, teamsWithin, type Records } from './source-records.js';

function repeated(what: string, file: string, ids: readonly string[]): readonly Problem[] {
  return ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => ({ what: `${what} twice: ${id}`, file }));
}

const idsOf = (records: readonly { readonly id: string }[]): readonly string[] => records.map(({ id }) => id);

export const checkIdsMatchFiles = ({ groups, people }: Records): readonly Problem[] =>
  [...groups, ...people]
    .filter(({ file, record }) => record.id !== idOfFile(file))
    .map(({ file, record }) => ({ what: `id differs from the file's name: ${record.id}`, file }));

export const checkTagIds = ({ tags }: Records): readonly Problem[] =>
  tags ? repeated('tag', tags.file, idsOf(tags.record.tags)) : [];

export const checkClassIds = ({ classes }: Records): readonly Problem[] =>
  classes ? repeated('class', classes.file, idsOf(classes.record.classes)) : [];

export const checkOfficeIds = ({ committee }: Records): readonly Problem[] =>
  committee ? repeated('office', committee.file, idsOf(allOffices(committee.record))) : [];

export const checkTeamIds = ({ groups }: Records): readonly Problem[] =>
  groups.flatMap(({ file, record }) => repeated('team', file, idsOf(teamsWithin(record.teams))));

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
      return other === undefined ? [] : [{ what: `name of two groups: ${each} of ${other} and ${id}`, file }];
    });
  });
}
