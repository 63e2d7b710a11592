import type { Text } from '../../src/dataset/records.js';
import { otherLanguages, type Language } from '../../src/locales/languages.js';
import { problemAt, type Problem } from './problem.js';
import { allEntries, type Records } from './source-records.js';
import { stringsIn, textsIn, type FoundText } from './strings-in.js';

const everyText = (
  records: Records,
  find: (found: FoundText, file: string) => readonly Problem[],
): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) => textsIn(record).flatMap((found) => find(found, file)));

/** A blank text would be an empty place on somebody's page. */
export const checkNoBlanks = (records: Records): readonly Problem[] =>
  allEntries(records).flatMap(({ file, record }) =>
    stringsIn(record)
      .filter(({ text }) => text.trim() === '')
      .map(({ path }) => problemAt(file, path, 'blankText')),
  );

/** Chinese characters, and the wide punctuation that comes with them. */
const CHINESE = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF]/u;

const A_TEXT: Readonly<Record<Language, Text>> = {
  zh: { zh: '中文', en: 'a Chinese text' },
  en: { zh: '英文', en: 'an English text' },
};

/** A text in another language than Chinese has nothing Chinese in it. */
export const checkOthersThanChinese = (records: Records): readonly Problem[] =>
  everyText(records, ({ text, path }, file) =>
    otherLanguages('zh').flatMap((language) => {
      const found = CHINESE.exec(text[language]);
      return found ? [problemAt(file, `${path}.${language}`, 'chineseElsewhere', A_TEXT[language], found[0])] : [];
    }),
  );

/** A Chinese text has Chinese characters, unless it is a name that another language writes alike (`WeopenGood`). */
export const checkChinese = (records: Records): readonly Problem[] =>
  everyText(records, ({ text, path }, file) => {
    const isAlike = otherLanguages('zh').some((language) => text[language] === text.zh);
    const isChinese = text.zh.trim() === '' || isAlike || /\p{Script=Han}/u.test(text.zh);
    return isChinese ? [] : [problemAt(file, `${path}.zh`, 'noChinese')];
  });

const NARROW_MARK = /(?<=\p{Script=Han})[,;:!()]|[,;:!()](?=\p{Script=Han})/u;

/** Beside a Chinese character stands Chinese punctuation. */
export const checkChinesePunctuation = (records: Records): readonly Problem[] =>
  everyText(records, ({ text: { zh }, path }, file) => {
    const found = NARROW_MARK.exec(zh);
    return found ? [problemAt(file, `${path}.zh`, 'narrowPunctuation', found[0])] : [];
  });
