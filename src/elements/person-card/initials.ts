import type { Person, Language } from '../../dataset/records.js';

/** What stands in place of a photo: the Chinese family name, or the first letters of the English given and family names. */
export function initials({ name: { zh, en } }: Person, language: Language): string {
  if (language === 'zh' && /^\p{Script=Han}/u.test(zh)) return [...zh][0]!;
  const words = en.replace(/\(.*?\)/g, '').match(/\p{L}\S*/gu) ?? [];
  return [words.shift(), words.pop()].map((word = '') => [...word][0]).join('');
}
