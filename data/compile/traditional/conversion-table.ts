import { conversionBy, type ConversionTable } from '../../../src/language/conversion.js';
import { reviewedTraditional } from './reviewed-conversion.js';
import { COMMON_WORDS, REVIEWED_WORDS } from './reviewed-words.js';

/** The longest word that a difference is put down to. */
const LONGEST = 6;

/**
 * The 3,755 characters that are used most, by the first level of GB 2312: rows 16 to 55 of the standard, in the order of
 * pinyin.
 */
function commonCharacters(): readonly string[] {
  const decoder = new TextDecoder('gb2312');
  const rows = Array.from({ length: 40 }, (_, row) => 0xb0 + row);
  const cells = Array.from({ length: 94 }, (_, cell) => 0xa1 + cell);
  return rows
    .flatMap((row) => cells.map((cell) => decoder.decode(Uint8Array.of(row, cell))))
    .filter((character) => /^\p{Script=Han}$/u.test(character));
}

const byCodePoint = ([one]: readonly [string, string], [other]: readonly [string, string]): number =>
  one < other ? -1 : 1;

const tableOf = (
  characters: ReadonlyMap<string, string>,
  words: ReadonlyMap<string, string>,
): ConversionTable & Record<string, string> => ({
  simplifiedCharacters: [...characters.keys()].join(''),
  traditionalCharacters: [...characters.values()].join(''),
  simplifiedWords: [...words.keys()].join('|'),
  traditionalWords: [...words.values()].join('|'),
});

/** The shortest stretches of a text that are written in another way than by the table; the whole text where there is none. */
function wordsMissing(text: string, convert: (text: string) => string): readonly string[] {
  const places = Array.from(text, (_, place) => place);
  for (let length = 2; length <= LONGEST; length++) {
    const stretches = places.map((place) => text.slice(place, place + length));
    const differing = stretches.filter((stretch) => reviewedTraditional(stretch) !== convert(stretch));
    if (differing.length) return differing;
  }
  return [text];
}

/**
 * The table by which pages convert: common characters, words that have been reviewed, and such words besides that each of
 * these texts comes out as it has been reviewed.
 */
export function conversionTable(texts: readonly string[]): ConversionTable & Record<string, string> {
  const characters = new Map(
    [...new Set([...commonCharacters(), ...texts.join('')])]
      .map((character) => [character, reviewedTraditional(character)] as const)
      .filter(([character, written]) => written !== character && written.length === 1 && !isReviewed(character))
      .sort(byCodePoint),
  );
  const words = new Map(REVIEWED_WORDS);
  let convert = conversionBy(tableOf(characters, words));
  const add = (word: string): void => void words.set(word, reviewedTraditional(word));
  COMMON_WORDS.filter((word) => reviewedTraditional(word) !== convert(word)).forEach(add);
  convert = conversionBy(tableOf(characters, words));
  for (const text of texts) {
    while (convert(text) !== reviewedTraditional(text)) {
      wordsMissing(text, convert).forEach(add);
      convert = conversionBy(tableOf(characters, words));
    }
  }
  return tableOf(characters, new Map([...words].sort(byCodePoint)));
}

const isReviewed = (word: string): boolean => REVIEWED_WORDS.some(([simplified]) => simplified === word);

/** The text of `dist/generated/traditional.js`. */
export const traditionalModule = (table: Readonly<Record<string, string>>): string =>
  [
    '// Made by `npm run data` from data/compile/traditional/; do not edit.\n',
    ...Object.entries(table).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`),
  ].join('\n');
