import type { Person } from '../../dataset/records.js';
import { FALLBACK_LANGUAGE, type Language } from '../../locales/languages.js';

/** What stands in place of a photo: the Chinese family name, or the first letters of the English given and family names. */
export function initials({ name }: Person, language: Language): string {
  if (/^\p{Script=Han}/u.test(name[language])) return [...name[language]][0]!;
  const words = name[FALLBACK_LANGUAGE].replace(/\(.*?\)/g, '').match(/\p{L}\S*/gu) ?? [];
  return [words.shift(), words.pop()].map((word = '') => [...word][0]).join('');
}
