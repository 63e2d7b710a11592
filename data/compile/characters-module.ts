/** What else a visitor may write for the characters of the records: traditional ones, pinyin, words of Taiwan and Hong Kong. */
import { Converter } from 'opencc-js';
import { pinyin } from 'pinyin-pro';
import type { PublishedDataset } from '../../src/dataset/records.js';
import { searchedNames, searchedTexts } from './searched-texts.js';

/** Unified ideographs of one UTF-16 unit each: the compatibility ideographs, normalization takes back by itself. */
const [FIRST_IDEOGRAPH, LAST_IDEOGRAPH] = [0x3400, 0x9fff];

/** OpenCC's own standard of traditional characters, and those of Taiwan and Hong Kong. */
const toSimplified = (['t', 'tw', 'hk'] as const).map((from) => Converter({ from, to: 'cn' }));

/**
 * Words of Taiwan and Hong Kong for words of the records, both in simplified characters: each as the words there, then the
 * one here. Only what no text of the records has by itself.
 */
const REGIONAL_WORDS: readonly (readonly [regional: string, here: string])[] = [
  ['志工', '志愿者'],
  ['义工', '志愿者'],
  ['报帐', '报销'],
  ['硬体', '硬件'],
  ['社群', '社区'],
  ['专案', '项目'],
  ['帐号', '账号'],
  ['许可权', '权限'],
];

const ideographsIn = (texts: readonly string[]): ReadonlySet<string> =>
  new Set(texts.join('').match(/\p{Script=Han}/gu) ?? []);

/** Each traditional character with the simplified one that is used, the simplified ones in order. */
function traditionalPairs(used: ReadonlySet<string>): readonly (readonly [traditional: string, simplified: string])[] {
  const pairs: [string, string][] = [];
  for (let code = FIRST_IDEOGRAPH; code <= LAST_IDEOGRAPH; code++) {
    const character = String.fromCharCode(code);
    const simplified = toSimplified.map((convert) => convert(character)).find((one) => one !== character);
    if (simplified !== undefined && used.has(simplified)) pairs.push([character, simplified]);
  }
  return pairs.sort(([, one], [, other]) => (one < other ? -1 : +(one > other)));
}

/** Each syllable and the characters that are read so in the names, such as `cai财`. */
function syllables(names: readonly string[]): string {
  const characters = new Map<string, Set<string>>();
  const read = new Set<string>();
  for (const { origin, pinyin: syllable } of names.flatMap((name) => pinyin(name, { type: 'all', toneType: 'none' }))) {
    // Of several readings, the first that a name has.
    if (!/^\p{Script=Han}$/u.test(origin) || read.has(origin)) continue;
    read.add(origin);
    const key = syllable.replace('ü', 'v');
    characters.set(key, (characters.get(key) ?? new Set()).add(origin));
  }
  return [...characters]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([syllable, each]) => syllable + [...each].join(''))
    .join('');
}

/** The text of `dist/generated/characters.js`, for the records of all terms. */
export function charactersModule(datasets: readonly PublishedDataset[]): string {
  const texts = searchedTexts(datasets);
  const has = (word: string): boolean => texts.some((text) => text.includes(word));
  const words = REGIONAL_WORDS.filter(([regional, here]) => has(here) && !has(regional));
  const pairs = traditionalPairs(ideographsIn([...texts, ...words.flat()]));
  const constants = {
    traditional: pairs.map(([character]) => character).join(''),
    simplified: pairs.map(([, character]) => character).join(''),
    // No record: as a name of a field, such a word would be a syntax error on a page that is read as Latin-1.
    regionalWords: words,
    pinyin: syllables(searchedNames(datasets)),
  };
  return [
    '// Made by `npm run data` from the records in data/; do not edit.\n',
    ...Object.entries(constants).map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};\n`),
  ].join('\n');
}
