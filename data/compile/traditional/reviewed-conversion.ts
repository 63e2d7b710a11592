/** How a text is written in Traditional Chinese, as it has been reviewed: what the table that pages load is held to. */
import { ConverterFactory, Locale } from 'opencc-js';
import { anyOf } from '../../../src/language/conversion.js';
import { REVIEWED_CHARACTERS, REVIEWED_VARIANTS, REVIEWED_WORDS } from './reviewed-words.js';

/** Of dictionaries that are used at the same time, the first that has a word decides. */
const reviewedCharacters = REVIEWED_CHARACTERS.map((pair) => pair.join(' ')).join('|');
const fromMainland = Locale.from.cn!.map((dictionaries) => [reviewedCharacters, ...dictionaries]);

const convert = ConverterFactory(...fromMainland, ...Locale.to.twp!);

/** The converter's own answer, in the variants of characters that are in use. */
const byConverter = (text: string): string =>
  REVIEWED_VARIANTS.reduce((written, [variant, used]) => written.replaceAll(variant, used), convert(text));

const reviewed = new Map(REVIEWED_WORDS);

const REVIEWED = new RegExp(`(${anyOf(reviewed.keys())})`);

/** A text in Traditional Chinese: the words that have been reviewed, and between them what the converter says. */
export const reviewedTraditional = (text: string): string =>
  text
    .split(REVIEWED)
    .map((part) => reviewed.get(part) ?? byConverter(part))
    .join('');
