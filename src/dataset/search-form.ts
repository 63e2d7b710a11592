import { regionalWords, simplified, traditional } from '#generated/characters.js';
import { fold } from './fold.js';

const simplifiedOf = new Map([...traditional].map((character, at) => [character, simplified[at]!]));

const hereOf = new Map(regionalWords);

const REGIONAL_WORD = new RegExp([...hereOf.keys()].join('|'), 'g');

/** A word of pinyin with the number of its tone behind each syllable, such as `qing4yu4`; the dots of `ü` stand apart. */
const NUMBERED_TONES = /^(?:[b-z]?h?[aeiouv:\u0308]+(?:ng?|r)?[1-5])+$/i;

/**
 * A text in the form in which it is searched for, and in which it is found: traditional characters as simplified ones, and
 * words of Taiwan and Hong Kong as those of the mainland. Of these, it knows what the library's own records need.
 */
export const searchForm = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\u3400-\u9fff]/g, (character) => simplifiedOf.get(character) ?? character)
    .replace(REGIONAL_WORD, (word) => hereOf.get(word) ?? word);

/** A question in that form, without the numbers of tones. */
export const questionForm = (question: string): string =>
  searchForm(question)
    .split(/\s+/)
    .map((word) => (NUMBERED_TONES.test(word) ? word.replace(/\d/g, '') : word))
    .join(' ');

/** Texts by which something is found, folded, a line each. */
export const foundBy = (texts: readonly string[]): string => texts.map((text) => fold(searchForm(text))).join('\n');

/** The words of a query, folded; none for a query without a letter or digit. */
export const termsOf = (query: string): string[] => questionForm(query).split(' ').map(fold).filter(Boolean);

/** Whether a folded text has every one of some terms somewhere. */
export const hasAll = (text: string, terms: readonly string[]): boolean => terms.every((term) => text.includes(term));
