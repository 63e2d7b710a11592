import type { Text } from '../../src/dataset/records.js';
import type { Language } from '../../src/locales/languages.js';

/** What each language is called, for those who write records or read the schemas. */
export const LANGUAGE_NAMES: Readonly<Record<Language, Text>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
};
