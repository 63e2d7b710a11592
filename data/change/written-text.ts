import type { Text } from '../../src/dataset/records.js';
import { LANGUAGES } from '../../src/locales/languages.js';
import type { Answers } from './read-issue.js';

/** What was filled in for a text: a form has a field for each language, such as `name-zh` and `name-en`, or `zh` and `en`. */
export const writtenText = (values: Answers['values'], field?: string): Partial<Text> =>
  Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const text = values.get(field === undefined ? language : `${field}-${language}`);
      return text === undefined ? [] : [[language, text]];
    }),
  );

/** Whether no language is missing. */
export const isWhole = (text: Partial<Text>): text is Text =>
  LANGUAGES.every((language) => text[language] !== undefined);
