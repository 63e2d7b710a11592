/** Days are counted since 1970-01-01; a year has at least so many. */
export const DAYS_A_YEAR = 365;
const MS_A_DAY = 864e5;

export const yearOf = (day: number): number => new Date(day * MS_A_DAY).getUTCFullYear();

/** The first day of a year. */
export const startOfYear = (year: number): number => new Date(0).setUTCFullYear(year, 0, 1) / MS_A_DAY;

/**
 * The years to mark on an axis: all of them, or those that can be divided by 2, 5, 10, 20, 50 and so on where all
 * would come too close.
 *
 * @param first the first year
 * @param to the last day on which a year may begin
 * @param apart how many days must lie between two beginnings of years, above 0
 */
export function yearsToMark(first: number, to: number, apart: number): number[] {
  let step = 1;
  for (let steps = 0; step * DAYS_A_YEAR < apart; steps++) step *= steps % 3 === 1 ? 2.5 : 2;
  const years: number[] = [];
  for (let year = Math.ceil(first / step) * step; startOfYear(year) <= to; year += step) years.push(year);
  return years;
}
