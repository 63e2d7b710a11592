import { LOCALES, type Language } from '../locales/languages.js';

const collators: Partial<Record<Language, Intl.Collator>> = {};

/**
 * The order of names: in Chinese that of pinyin, which is the default there. Built when names are first sorted, since
 * no page should wait for `Intl` before.
 */
export const collatorOf = (language: Language): Intl.Collator =>
  (collators[language] ??= new Intl.Collator(LOCALES[language].tag));
