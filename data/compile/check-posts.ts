/** Who holds which post, in each term as it was. */
import type { Problem } from './problem.js';
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
    problemsIn(groupsAt(records, term), term).flatMap(({ what, file }) => {
      const key = `${file} ${what}`;
      if (said.has(key)) return [];
      said.add(key);
      return [{ what: term === terms[0] ? what : `${what}, in ${term}`, file }];
    }),
  );
}

/** A group has one leader, or says that it has none; it may have had one in a term before. */
export const checkOneLeader = (records: Records): readonly Problem[] =>
  inEachTerm(records, (groups, term) =>
    groups.flatMap(({ file, record: { id, leaders, vacant } }) => {
      const isVacantNow = vacant && term === termsToCheck(records)[0];
      if (leaders.length === (isVacantNow ? 0 : 1) || (vacant && !leaders.length)) return [];
      const expected = isVacantNow ? 'no leader expected, since it is vacant' : 'one leader expected';
      return [{ what: `${expected}, found ${leaders.length}: ${id}`, file }];
    }),
  );

const repeated = (people: readonly string[]): readonly string[] =>
  people.filter((person, index) => people.indexOf(person) !== index);

export const checkOnePostAPerson = (records: Records): readonly Problem[] =>
  inEachTerm(records, (groups) =>
    groups.flatMap(({ file, record }) =>
      repeated(holdersOf(record).map(({ person }) => person)).map((person) => ({
        what: `two posts in one group: ${person}`,
        file,
      })),
    ),
  );

/** Whoever holds a post is not listed as a member again: that would be one person twice. */
export const checkMembersOnce = (records: Records): readonly Problem[] =>
  records.groups.flatMap(({ file, record }) => {
    const inPosts = holdersOf(groupAt(record, termsToCheck(records)[0]!)).map(({ person }) => person);
    const members = (record.members ?? []).map(({ person }) => person);
    const twice = new Set([...repeated(members), ...members.filter((person) => inPosts.includes(person))]);
    return [...twice].map((person) => ({ what: `member listed twice: ${person}`, file }));
  });

/** An office may begin in a later term than the records, so none is fine there; two never are. */
export function checkOneHolder(records: Records): readonly Problem[] {
  const { committee } = records;
  if (!committee) return [];
  return inEachTerm(records, (_groups, term) =>
    allOffices(committee.record).flatMap((office) => {
      const holders = holdersOfOffice(office).filter((holder) => wasSo(holder, term));
      return holders.length > 1
        ? [{ what: `one holder expected, found ${holders.length}: ${office.id}`, file: committee.file }]
        : [];
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
      .map(({ person }) => ({ what: `post outside the time of ${record.id}: ${person}`, file }));
  });
