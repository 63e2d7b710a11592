import { profileOf } from './profile-of.js';
import type { Group, GroupProfile } from './records.js';

const MS_A_DAY = 864e5;

/** A day on which groups were founded. */
export interface FoundingDay {
  /** The ISO 8601 calendar date, such as `2017-07-01`. */
  readonly date: string;
  /** Days since 1970-01-01. */
  readonly day: number;
  /** In the order of the dataset. */
  readonly groups: readonly Group[];
}

/** The groups by the day of their founding, the oldest first, and those of which the records have no such day. */
export interface Foundings {
  readonly days: readonly FoundingDay[];
  readonly undated: readonly Group[];
}

/** The date in a group's records, which from elsewhere may be anything. */
const foundedOf = (group: Group | (Group & GroupProfile)): unknown =>
  ('founded' in group ? group : (profileOf(group) as GroupProfile | undefined))?.founded?.date;

/** Days since 1970-01-01, NaN for what is no ISO 8601 calendar date. */
function dayOf(date: unknown): number {
  const at = new Date(date as string);
  // Engines make a day in March of `2022-02-30`, and one in some time zone of `1 July 2017`.
  return +at === +at && at.toISOString().slice(0, 10) === date ? +at / MS_A_DAY : NaN;
}

export function foundingDays(groups: readonly Group[]): Foundings {
  const days = new Map<number, FoundingDay & { groups: Group[] }>();
  const undated: Group[] = [];
  for (const group of groups) {
    const date = foundedOf(group) as string;
    const day = dayOf(date);
    const known = days.get(day);
    if (known) known.groups.push(group);
    else if (day === day) days.set(day, { date, day, groups: [group] });
    else undated.push(group);
  }
  return { days: [...days.values()].sort((a, b) => a.day - b.day), undated };
}
