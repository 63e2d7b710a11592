/** Who holds which post, in each term as it was. */
import type { Problem } from './problem.js';
import {
  holdersOf,
  holdersOfOffice,
  type Entry,
  type GroupRecord,
  type HolderRecord,
  type Records,
} from './source-records.js';
import { groupsAt, termsToCheck, wasSo } from './terms.js';

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

export const checkOneLeader = (records: Records): readonly Problem[] =>
  inEachTerm(records, (groups) =>
    groups
      .filter(({ record }) => record.leaders.length !== 1)
      .map(({ file, record }) => ({ what: `one leader expected, found ${record.leaders.length}: ${record.id}`, file })),
  );

export const checkOnePostAPerson = (records: Records): readonly Problem[] =>
  inEachTerm(records, (groups) =>
    groups.flatMap(({ file, record }) => {
      const people = holdersOf(record).map(({ person }) => person);
      const repeated = people.filter((person, index) => people.indexOf(person) !== index);
      return repeated.map((person) => ({ what: `two posts in one group: ${person}`, file }));
    }),
  );

/** An office may begin in a later term than the records, so none is fine there; two never are. */
export function checkOneHolder(records: Records): readonly Problem[] {
  const { committee } = records;
  if (!committee) return [];
  return inEachTerm(records, (_groups, term) =>
    committee.record.offices.flatMap((office) => {
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
