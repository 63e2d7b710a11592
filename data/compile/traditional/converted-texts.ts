/** All Chinese texts that are shown: those of the records, of the elements' messages, and of published files. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { words } from '../../../src/formats/wording.js';
import type { PublishedDataset } from '../../../src/dataset/records.js';
import { SOURCE_LANGUAGE } from '../../../src/locales/languages.js';
import { isText } from '../strings-in.js';

/** The file that lists the messages, whichever the language of their translations. */
const MESSAGES = fileURLToPath(new URL('../../../src/language/xliff/en.xlf', import.meta.url));

const HAN = /\p{Script=Han}/u;

/** Texts of a record: Chinese sides, and what has no language, such as other names. */
function chineseIn(value: unknown): readonly string[] {
  if (typeof value === 'string') return HAN.test(value) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  return isText(value) ? [value[SOURCE_LANGUAGE]] : Object.values(value).flatMap(chineseIn);
}

/** What stands between the expressions of each message: expressions are converted, or not, where they come from. */
const messagePieces = (xliff: string): readonly string[] =>
  Array.from(xliff.matchAll(/<source>(.*?)<\/source>/gsu), ([, source]) => source!).flatMap((source) =>
    source.split(/<x [^>]*\/>/u).map((piece) => piece.replaceAll('&lt;', '<').replaceAll('&amp;', '&')),
  );

/** Each text once. */
export const convertedTexts = (datasets: readonly PublishedDataset[]): readonly string[] => [
  ...new Set([
    ...datasets.flatMap(chineseIn),
    ...messagePieces(readFileSync(MESSAGES, 'utf8')).filter((piece) => HAN.test(piece)),
    ...Object.values(words).map((text) => text[SOURCE_LANGUAGE]),
  ]),
];
