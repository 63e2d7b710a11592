import { writtenLanguage, type Language, type SpokenLanguage } from './languages.js';

/** A day of the calendar, the same in every time zone. */
interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

/** A day, written out. Apart from the other habits of a language: some elements tell no date. */
const DATES: Readonly<Record<Language, (day: CalendarDay) => string>> = {
  zh: ({ year, month, day }) => `${year}年${month}月${day}日`,
  en: ({ year, month, day }) => `${MONTHS[month - 1]} ${day}, ${year}`,
};

/**
 * A calendar date, written out.
 *
 * @param iso an ISO 8601 date, such as `2017-07-01`
 * @throws {RangeError} where it is none
 */
export function writtenDate(iso: string, language: SpokenLanguage): string {
  const [year = 0, month = 0, day = 0] = new Date(iso).toISOString().split(/[-T]/).map(Number);
  return DATES[writtenLanguage(language)]({ year, month, day });
}
