import type { Text } from '../../../src/dataset/records.js';
import { inEachLanguage } from '../../../src/locales/languages.js';
import { describeProblem, type Problem } from '../../compile/problem.js';

const SEPARATORS: Text = { zh: '；', en: '; ' };

/** Several problems as a part of one sentence. */
export const problemsInWords = (problems: readonly Problem[]): Text =>
  inEachLanguage((language) =>
    [...new Set(problems.map((each) => describeProblem(each, language)))].join(SEPARATORS[language]),
  );
