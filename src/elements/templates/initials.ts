// `Intl.Segmenter` came after Chromium 78, and is asked for below.
/// <reference lib="es2022.intl" />
import type { Person } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { FALLBACK_LANGUAGE } from '../../locales/languages.js';
import { isBlank } from '../../locales/visible-text.js';

/** What readers take for characters: an emoji of several code points stays whole where the engine can tell. */
const charactersOf = (text: string): readonly string[] =>
  'Segmenter' in Intl ? [...new Intl.Segmenter().segment(text)].map(({ segment }) => segment) : [...text];

/**
 * What stands in place of a photo: the Chinese family name, or the first letters of the English given and family names; of
 * a name without letters, the first character that is seen.
 */
export function initials({ name }: Person, { text }: Words): string {
  const shown = text(name);
  if (/^\p{Script=Han}/u.test(shown)) return [...shown][0]!;
  const words = name[FALLBACK_LANGUAGE].replace(/\(.*?\)/g, '').match(/\p{L}\S*/gu) ?? [];
  const letters = [words.shift(), words.pop()].map((word = '') => [...word][0]).join('');
  return isBlank(letters) ? (charactersOf(shown).find((one) => !isBlank(one)) ?? '') : letters;
}
