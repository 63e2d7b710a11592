/** Characters that nobody sees or that were left behind by a copy from elsewhere. */
import { problemAt, type Problem, type Said } from './problem.js';
import { allEntries, type Records } from './source-records.js';
import { stringsIn, type FoundString } from './strings-in.js';

/** Asks every string of every record; a finding is told with the place of the string. */
const everyString = (records: Records, find: (found: FoundString) => readonly Said[]): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    stringsIn(record).flatMap((found) => find(found).map((said) => problemAt(file, found.path, ...said))),
  );

const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

const matches = (text: string, pattern: RegExp): readonly string[] => [...new Set(text.match(pattern) ?? [])];

/** Zero-width characters, marks of direction, soft hyphens, the byte order mark, and what a broken encoding leaves. */
export const checkInvisibleCharacters = (records: Records): readonly Problem[] =>
  everyString(records, ({ text }) =>
    matches(text, /[\p{Cf}\p{Cs}\u034F\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F\uFFFD]/gu).map((found): Said => [
      'invisibleCharacter',
      codePoint(found),
    ]),
  );

/** Control characters; the commonest is a line break in what should be one line. */
export const checkControlCharacters = (records: Records): readonly Problem[] =>
  everyString(records, ({ text }) =>
    matches(text, /[\p{Cc}\u2028\u2029]/gu).map((found): Said =>
      found === '\n' ? ['lineBreak'] : ['controlCharacter', codePoint(found)],
    ),
  );

export const checkSpacesAround = (records: Records): readonly Problem[] =>
  everyString(records, ({ text }) => (text !== '' && text.trim() !== text ? [['spaceAround']] : []));

export const checkDoubledSpaces = (records: Records): readonly Problem[] =>
  everyString(records, ({ text }) => (/\S\s{2,}\S/u.test(text) ? [['spacesInARow']] : []));

/** Spaces that look like the plain one and break searching: no-break, thin, ideographic. */
export const checkUnusualSpaces = (records: Records): readonly Problem[] =>
  everyString(records, ({ text }) =>
    matches(text, /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu).map((found): Said => [
      'unusualSpace',
      codePoint(found),
    ]),
  );

/** A doubt goes into `confirmed: false` or `notes`, never into a text as a question mark. */
export const checkQuestionMarks = (records: Records): readonly Problem[] =>
  everyString(records, ({ text, isAddress }) =>
    isAddress ? [] : matches(text, /[?？]/gu).map((found): Said => ['questionMark', found]),
  );

/** `6.`, `（二）`, `三、` at the beginning of what was an item or a numbered heading. A number with decimals is none. */
const ORDINAL =
  /^(?:[(（](?:\d{1,2}|[一二三四五六七八九十]{1,3})[)）]|\d{1,2}[.．、)）](?!\d)|[一二三四五六七八九十]{1,3}、)/gu;

/** What Markdown, a table of it too, a numbered list, or a copied mail link leaves behind. The dataset parts its texts by `|`. */
export const checkLeftovers = (records: Records): readonly Problem[] =>
  everyString(records, ({ text, isAddress }) => {
    const found = isAddress
      ? matches(text, /\\#|mailto/giu)
      : [...matches(text, /\\#|\||%40|mailto|~~|\*+/giu), ...matches(text, ORDINAL)];
    return found.map((each): Said => ['leftover', each]);
  });
