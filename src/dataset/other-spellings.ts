/**
 * What a text may be looked for as, where it means nothing as it is written: in simplified or traditional characters, in
 * words of the mainland, in pinyin without numbers. Loads on request: few visitors need the tables.
 */
import { regionalWords, simplified, traditional } from '#generated/characters.js';

const IDEOGRAPH = /[\u3400-\u9fff]/g;

const simplifiedOf = new Map([...traditional].map((character, at) => [character, simplified[at]!]));
/** Where there are several, the last, by code point the most usual. */
const traditionalOf = new Map([...simplified].map((character, at) => [character, traditional[at]!]));

const hereOf = new Map(regionalWords);

const REGIONAL_WORD = new RegExp([...hereOf.keys()].join('|'), 'g');

/** A word of pinyin with the number of its tone behind each syllable, such as `qing4yu4`; the dots of `ü` stand apart. */
const NUMBERED_TONES = /^(?:[b-z]?h?[aeiouv:\u0308]+(?:ng?|r)?[1-5])+$/i;

/**
 * How a text is written on the mainland, and how in traditional characters. Of characters and words, it knows those of the
 * library's own records.
 */
export function otherSpellings(text: string): readonly [mainland: string, traditional: string] {
  const plain = text.normalize('NFKD');
  const mainland = plain
    .replace(IDEOGRAPH, (character) => simplifiedOf.get(character) ?? character)
    .replace(REGIONAL_WORD, (word) => hereOf.get(word) ?? word)
    .split(/\s+/)
    .map((word) => (NUMBERED_TONES.test(word) ? word.replace(/\d/g, '') : word))
    .join(' ');
  return [mainland, plain.replace(IDEOGRAPH, (character) => traditionalOf.get(character) ?? character)];
}

/** What is found by the first of the other spellings that finds anything. */
export const findOtherwise = <Found>(text: string, find: (text: string) => Found | undefined): Found | undefined =>
  otherSpellings(text)
    .map(find)
    .find((found) => found !== undefined);
