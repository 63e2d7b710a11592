import { hasOwn } from './own.js';
import type { profileOf as ProfileOf } from './profile-of.js';
import type { Group, GroupProfile } from './records.js';

const MS_A_DAY = 864e5;

/** A day on which groups were founded. */
export interface FoundingDay {
  /** The ISO 8601 calendar date, such as `2017-07-01`; empty where the records have none that is right. */
  readonly date: string;
  /** Days since 1970-01-01; infinite where there is no date. */
  readonly day: number;
  /** In the order of the dataset. */
  readonly groups: readonly Group[];
}

/** The date in a group's records, which from elsewhere may be anything. */
const foundedOf = (group: Group | (Group & GroupProfile), profileOf: typeof ProfileOf): unknown =>
  (hasOwn(group, 'founded') ? group : (profileOf(group) as GroupProfile | undefined))?.founded?.date;

/** Days since 1970-01-01, infinite for what is no ISO 8601 calendar date. */
function dayOf(date: unknown): number {
  const at = new Date(date as string);
  // Engines make a day in March of `2022-02-30`, and one in some time zone of `1 July 2017`.
  return +at === +at && at.toISOString().slice(0, 10) === date ? +at / MS_A_DAY : Infinity;
}

/**
 * The days on which groups were founded, the oldest first; last those of which nobody knows.
 *
 * @param profileOf what reads them, given here so that what loads on request comes without the library's own records
 */
export function foundingDays(groups: readonly Group[], profileOf: typeof ProfileOf): FoundingDay[] {
  const days = new Map<number, FoundingDay & { groups: Group[] }>();
  for (const group of groups) {
    const date = foundedOf(group, profileOf);
    const day = dayOf(date);
    const known = days.get(day);
    if (known) known.groups.push(group);
    else days.set(day, { date: day < Infinity ? (date as string) : '', day, groups: [group] });
  }
  return [...days.values()].sort((a, b) => a.day - b.day);
}
