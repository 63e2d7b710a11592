import type { FoundingDay } from '../../dataset/founding-days.js';

/** The days of one year. */
export interface YearOfDays {
  /** Empty for what has no date. */
  readonly year: string;
  readonly days: readonly FoundingDay[];
  /** The years until the next one here, of which there is nothing to tell: `2018` or `2018–2021`; empty where there are none. */
  readonly skipped: string;
}

const yearOf = ({ date }: FoundingDay): string => String(+date.slice(0, 4) || '');

function skippedBetween(year: string, next: string | undefined): string {
  const [first, last] = [+year + 1, +(next || 0) - 1];
  if (!year || first > last) return '';
  return first === last ? `${first}` : `${first}–${last}`;
}

/** Days by their year. @param days in rising order, those without a date last */
export function yearsOfDays(days: readonly FoundingDay[]): readonly YearOfDays[] {
  const years = [...new Set(days.map(yearOf))];
  return years.map((year, at) => ({
    year,
    days: days.filter((day) => yearOf(day) === year),
    skipped: skippedBetween(year, years[at + 1]),
  }));
}
