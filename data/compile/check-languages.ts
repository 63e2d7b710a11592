import { otherLanguages, type Language } from '../../src/locales/languages.js';
import type { Problem } from './problem.js';
import { allEntries, type Records } from './source-records.js';
import { stringsIn, textsIn, type FoundText } from './strings-in.js';

const everyText = (records: Records, find: (found: FoundText) => readonly string[]): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    textsIn(record).flatMap((found) => find(found).map((what) => ({ what, file }))),
  );

/** A blank text would be an empty place on somebody's page. */
export const checkNoBlanks = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    stringsIn(record)
      .filter(({ text }) => text.trim() === '')
      .map(({ path }) => ({ what: `blank text at ${path}`, file })),
  );

/** Chinese characters, and the wide punctuation that comes with them. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

const A_TEXT: Readonly<Record<Language, string>> = { zh: 'a Chinese text', en: 'an English text' };

/** A text in another language than Chinese has nothing Chinese in it. */
export const checkOthersThanChinese = (records: Records): readonly Problem[] =>
  everyText(records, ({ text, path }) =>
    otherLanguages('zh').flatMap((language) => {
      const found = CHINESE.exec(text[language]);
      return found ? [`Chinese in ${A_TEXT[language]}: ${found[0]} at ${path}.${language}`] : [];
    }),
  );

/** A Chinese text has Chinese characters, unless it is a name that another language writes alike (`WeopenGood`). */
export const checkChinese = (records: Records): readonly Problem[] =>
  everyText(records, ({ text, path }) => {
    const isAlike = otherLanguages('zh').some((language) => text[language] === text.zh);
    const isChinese = text.zh.trim() === '' || isAlike || /\p{Script=Han}/u.test(text.zh);
    return isChinese ? [] : [`no Chinese in ${A_TEXT.zh} at ${path}.zh`];
  });

const NARROW_MARK = /(?<=\p{Script=Han})[,;:!()]|[,;:!()](?=\p{Script=Han})/u;

/** Beside a Chinese character stands Chinese punctuation. */
export const checkChinesePunctuation = (records: Records): readonly Problem[] =>
  everyText(records, ({ text: { zh }, path }) => {
    const found = NARROW_MARK.exec(zh);
    return found ? [`English punctuation in ${A_TEXT.zh}: ${found[0]} at ${path}.zh`] : [];
  });
