import type { Problem } from './problem.js';
import { allEntries, type Records } from './source-records.js';
import { stringsIn, textsIn, type FoundText } from './strings-in.js';

const everyText = (records: Records, find: (text: FoundText) => readonly string[]): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    textsIn(record).flatMap((text) => find(text).map((what) => ({ what, file }))),
  );

/** A blank text would be an empty place on somebody's page. */
export const checkNoBlanks = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    stringsIn(record)
      .filter(({ text }) => text.trim() === '')
      .map(({ path }) => ({ what: `blank text at ${path}`, file })),
  );

/** An English text has no Chinese characters, and none of the wide punctuation that comes with them. */
export const checkEnglish = (records: Records): readonly Problem[] =>
  everyText(records, ({ en, path }) => {
    const found = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u.exec(en);
    return found ? [`Chinese in an English text: ${found[0]} at ${path}.en`] : [];
  });

/** A Chinese text has Chinese characters, unless it is a name that both languages write alike (`WeopenGood`). */
export const checkChinese = (records: Records): readonly Problem[] =>
  everyText(records, ({ zh, en, path }) =>
    zh.trim() !== '' && zh !== en && !/\p{Script=Han}/u.test(zh) ? [`no Chinese in a Chinese text at ${path}.zh`] : [],
  );

const NARROW_MARK = /(?<=\p{Script=Han})[,;:!()]|[,;:!()](?=\p{Script=Han})/u;

/** Beside a Chinese character stands Chinese punctuation. */
export const checkChinesePunctuation = (records: Records): readonly Problem[] =>
  everyText(records, ({ zh, path }) => {
    const found = NARROW_MARK.exec(zh);
    return found ? [`English punctuation in a Chinese text: ${found[0]} at ${path}.zh`] : [];
  });
