/** Who holds which post, in each term as it was. */
import { formatProblem, problem, type Problem } from './problem.js';
import {
  allOffices,
  holdersOf,
  holdersOfOffice,
  type Entry,
  type GroupRecord,
  type HolderRecord,
  type Records,
} from './source-records.js';
import { groupAt, groupsAt, termsToCheck, wasSo } from './terms.js';

/** What is wrong in several terms is said once, of the newest of them, and names it unless it is the newest of all. */
function inEachTerm(
  records: Records,
  problemsIn: (groups: readonly Entry<GroupRecord>[], term: string) => readonly Problem[],
): readonly Problem[] {
  const terms = termsToCheck(records);
  const said = new Set<string>();
  return terms.flatMap((term) =>
    problemsIn(groupsAt(records, term), term).flatMap((found) => {
      const key = formatProblem(found);
      if (said.has(key)) return [];
      said.add(key);
      return [term === terms[0] ? found : { ...found, term }];
    }),
  );
}

/** A group has one leader, or says that it has none; it may have had one in a term before. */
export const checkOneLeader = (records: Records): readonly Problem[] =>
  inEachTerm(records, (groups, term) =>
    groups.flatMap(({ file, record: { id, leaders, vacant } }) => {
      const isVacantNow = vacant && term === termsToCheck(records)[0];
      if (leaders.length === (isVacantNow ? 0 : 1) || (vacant && !leaders.length)) return [];
      return [problem(file, isVacantNow ? 'leaderOfVacant' : 'leadersNotOne', String(leaders.length), id)];
    }),
  );

const repeated = (people: readonly string[]): readonly string[] =>
  people.filter((person, index) => people.indexOf(person) !== index);

export const checkOnePostAPerson = (records: Records): readonly Problem[] =>
  inEachTerm(records, (groups) =>
    groups.flatMap(({ file, record }) =>
      repeated(holdersOf(record).map(({ person }) => person)).map((person) => problem(file, 'twoPosts', person)),
    ),
  );

/** Whoever holds a post is not listed as a member again: that would be one person twice. */
export const checkMembersOnce = (records: Records): readonly Problem[] =>
  records.groups.flatMap(({ file, record }) => {
    const inPosts = holdersOf(groupAt(record, termsToCheck(records)[0]!)).map(({ person }) => person);
    const members = (record.members ?? []).map(({ person }) => person);
    const twice = new Set([...repeated(members), ...members.filter((person) => inPosts.includes(person))]);
    return [...twice].map((person) => problem(file, 'memberTwice', person));
  });

/** An office may begin in a later term than the records, so none is fine there; two never are. */
export function checkOneHolder(records: Records): readonly Problem[] {
  const { committee } = records;
  if (!committee) return [];
  return inEachTerm(records, (_groups, term) =>
    allOffices(committee.record).flatMap((office) => {
      const holders = holdersOfOffice(office).filter((holder) => wasSo(holder, term));
      return holders.length > 1 ? [problem(committee.file, 'holdersNotOne', String(holders.length), office.id)] : [];
    }),
  );
}

/** A group ends with all its posts: nobody holds one before it began or after it was archived. */
export const checkPostsWithinGroups = ({ groups }: Records): readonly Problem[] =>
  groups.flatMap(({ file, record }) => {
    const isOutside = ({ began, ended }: HolderRecord): boolean =>
      (began !== undefined && (began < (record.began ?? '') || began > (record.ended ?? began))) ||
      (ended !== undefined && (ended < (record.began ?? '') || ended > (record.ended ?? ended)));
    return holdersOf(record)
      .filter(isOutside)
      .map(({ person }) => problem(file, 'postOutside', record.id, person));
  });
