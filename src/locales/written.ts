import { LOCALES, type SpokenLanguage } from './languages.js';

/**
 * A calendar date, written out.
 *
 * @param iso an ISO 8601 date, such as `2017-07-01`
 * @throws {RangeError} where it is none
 */
export function writtenDate(iso: string, language: SpokenLanguage): string {
  const [year = 0, month = 0, day = 0] = new Date(iso).toISOString().split(/[-T]/).map(Number);
  return LOCALES[language].date({ year, month, day });
}

/** The items, of any kind, with what the language puts between them. */
export function writtenList<Item>(items: readonly Item[], language: SpokenLanguage): (Item | string)[] {
  const { between, beforeLast, ofTwo } = LOCALES[language].list;
  const last = items.length === 2 ? ofTwo : beforeLast;
  return items.flatMap((item, place) => {
    if (!place) return [item];
    return [place === items.length - 1 ? last : between, item];
  });
}
