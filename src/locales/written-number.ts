import { writtenLanguage, type Language, type SpokenLanguage } from './languages.js';

/** What stands between the digits of a number, by threes from the right. Apart from the other habits of a language: few elements count. */
const DIGIT_GROUPS: Readonly<Record<Language, string>> = { zh: ',', en: ',' };

/** A whole number, its digits in groups. */
export const writtenNumber = (value: number, language: SpokenLanguage): string =>
  `${value}`.replace(/\B(?=(\d{3})+$)/g, DIGIT_GROUPS[writtenLanguage(language)]);
