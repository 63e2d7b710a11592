import type { Language } from './language-of.js';

/** The locale whose habits a language follows in dates, numbers and lists. */
const LOCALES: Record<Language, string> = { zh: 'zh-CN', en: 'en-US' };

/** One `Intl` format a language: to build one costs more than all its later use. */
function perLanguage<Format>(build: (locale: string) => Format): (language: Language) => Format {
  const formats: Partial<Record<Language, Format>> = {};
  return (language) => (formats[language] ??= build(LOCALES[language]));
}

/** Dates of the dataset are calendar days, the same in every time zone. */
export const dateFormatOf = perLanguage(
  (locale) => new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }),
);

export const numberFormatOf = perLanguage((locale) => new Intl.NumberFormat(locale));

export const listFormatOf = perLanguage((locale) => new Intl.ListFormat(locale, { type: 'conjunction' }));

export const pluralRulesOf = perLanguage((locale) => new Intl.PluralRules(locale));

/** The order of names: in Chinese that of pinyin, which is the default there. */
export const collatorOf = perLanguage((locale) => new Intl.Collator(locale));
