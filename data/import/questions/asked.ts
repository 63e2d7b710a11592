/** A question with what its answer does, and what one needs to know to ask it. */
import type { Text } from '../../../src/dataset/records.js';
import type { Language } from '../../../src/locales/languages.js';
import { inEachLanguage } from '../../../src/locales/languages.js';
import type { Records } from '../../compile/source-records.js';
import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { DIAGNOSTICS } from '../diagnostics/diagnostic-messages.js';
import type { DiagnosticWords } from '../diagnostics/diagnostic-words.js';
import { ASKING } from './asking-words.js';
import type { PeopleIndex } from '../match/match-people.js';
import type { ReadPage } from '../read/read-page.js';
import type { Draft } from './draft.js';
import type { Answer, Choice, Question } from './question.js';

export interface Asking {
  /** The records before the import, with what was answered so far. */
  readonly records: Records;
  readonly read: ReadPage;
  readonly index: PeopleIndex;
  /** Lines of the page as they were read. */
  readonly lines: readonly string[];
  /** Lines of the page as it was handed over. */
  readonly original: readonly string[];
  /** The term for which the page counts. */
  readonly term: string;
}

export interface Asked {
  readonly question: Question;
  /** What the answer changes before the page is read again: whom and what it may name. */
  readonly prepare?: (answer: Answer, draft: Draft) => void;
  /** What the answer changes in the outcome. */
  readonly complete?: (answer: Answer, draft: Draft) => void;
}

const capitalized = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** The sentence of a diagnostic in every language. */
export function sentenceOf({ kind, about }: Diagnostic): Text {
  const words: Pick<DiagnosticWords, Language> = ASKING[kind] ?? DIAGNOSTICS[kind];
  return inEachLanguage((language: Language) =>
    capitalized(words[language](...about.map((each) => (typeof each === 'string' ? each : each[language])))),
  );
}

export const CORRECTION = 'line:';

/** A line of the page that a person wrote otherwise, for them to see and to change. */
export const correctionOf = (written: string, line: number): Question => ({
  id: `${CORRECTION}${written}`,
  sentence: { zh: '这一行改着读', en: 'This line is read otherwise' },
  line,
  excerpt: written,
  choices: [
    {
      value: 'line',
      label: { zh: '应该写作', en: 'It should say' },
      fields: [
        { name: 'text', kind: 'line', label: { zh: '这一行', en: 'The line' }, initial: written, optional: true },
      ],
    },
  ],
});

/** A question about a diagnostic. */
export function questionAbout(
  diagnostic: Diagnostic,
  { lines, original }: Asking,
  id: string,
  choices: readonly Choice[],
  suggested?: string,
): Question {
  const { line } = diagnostic;
  const written = original[line - 1];
  return {
    id,
    sentence: sentenceOf(diagnostic),
    line,
    excerpt: lines[line - 1] ?? '',
    choices,
    ...(suggested !== undefined && { suggested }),
    ...(written !== undefined && written.trim() !== '' && { correction: `${CORRECTION}${written}` }),
  };
}

/** What a diagnostic speaks of, as the page writes it: names of the records by their Chinese. */
export const aboutOf = ({ about }: Diagnostic, place: number): string => {
  const each = about[place];
  return typeof each === 'string' ? each : (each?.zh ?? '');
};
