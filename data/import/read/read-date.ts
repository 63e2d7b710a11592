import { isInCalendar } from '../../compile/check-dates.js';

/**
 * The ISO 8601 date of a text that is one date and nothing else: `2017/01/01`, `2023-6-13`, `2023.6.13`, `2023年6月13日`.
 * `undefined` for anything else, a date without its day included: the records want a day, and a day would be a guess.
 */
export function readDate(text: string): string | undefined {
  if (text.length > 40) return undefined;
  const parts = /^(\d{4})\s*[/.年-]\s*(\d{1,2})\s*[/.月-]\s*(\d{1,2})\s*日?$/u.exec(text.normalize('NFKC').trim());
  if (!parts) return undefined;
  const [, year = '', month = '', day = ''] = parts;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isInCalendar(date) ? date : undefined;
}

/** Whether the page writes the date as its form has it: `2017/01/01`. */
export const isUsualForm = (text: string): boolean => /^\d{4}\/\d{2}\/\d{2}$/u.test(text);
