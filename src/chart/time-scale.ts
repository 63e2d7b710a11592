/** Days are counted since 1970-01-01; a year has at least so many. */
export const DAYS_A_YEAR = 365;
const MS_A_DAY = 864e5;

/** The beginning of a year. */
export interface YearTick {
  readonly year: number;
  readonly day: number;
}

export const yearOf = (day: number): number => new Date(day * MS_A_DAY).getUTCFullYear();

/** The first day of a year. */
export const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1) / MS_A_DAY;

/** The least of 1, 2, 5, 10, 20, 50 … that is not below a number; 1 at least. */
function roundUp(least: number): number {
  let step = 1;
  for (let next = 0; step < least; next++) step *= next % 3 === 1 ? 2.5 : 2;
  return step;
}

/**
 * The beginnings of years from one day to another, the last included: of all years, or of those that can be divided
 * by 2, 5, 10 and so on where they would come too close.
 *
 * @param apart how many days must lie between two ticks, finite
 */
export function yearTicks(from: number, to: number, apart: number): YearTick[] {
  const step = roundUp(apart / DAYS_A_YEAR);
  const ticks: YearTick[] = [];
  for (let year = Math.ceil(yearOf(from) / step) * step; startOfYear(year) <= to; year += step) {
    if (startOfYear(year) >= from) ticks.push({ year, day: startOfYear(year) });
  }
  return ticks;
}
