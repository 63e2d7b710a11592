import type { Language, Text } from '../../src/dataset/records.js';
import { FALLBACK_LANGUAGE, inEachLanguage } from '../../src/locales/languages.js';
import { PROBLEMS, type ProblemWords } from './problem-messages.js';

export type ProblemKind = keyof typeof PROBLEMS;

/** What a message speaks of: as it is written in the file, or in the words of each language. */
export type About = string | Text;

/** A kind with what it speaks of. */
export type Said = readonly [ProblemKind, ...About[]];

/** Something that a volunteer has to put right in one file. */
export interface Problem {
  readonly kind: ProblemKind;
  readonly about: readonly About[];
  readonly file: string;
  /** Where in the file: `leaders[0].email`. */
  readonly at?: string;
  /** The earlier term in whose view it is so. */
  readonly term?: string;
  readonly line?: number;
}

export const problem = (file: string, kind: ProblemKind, ...about: readonly About[]): Problem => ({
  kind,
  about,
  file,
});

export const problemAt = (file: string, at: string, kind: ProblemKind, ...about: readonly About[]): Problem => ({
  ...problem(file, kind, ...about),
  ...(at !== '' && { at }),
});

const PLACES: Readonly<Record<Language, { at: (path: string) => string; term: (term: string) => string }>> = {
  zh: { at: (path) => `，在 ${path}`, term: (term) => `，在 ${term} 届` },
  en: { at: (path) => ` at ${path}`, term: (term) => `, in ${term}` },
};

const words = (kind: ProblemKind): ProblemWords => PROBLEMS[kind];

/** What is wrong, without the file. */
export function describeProblem({ kind, about, at, term }: Problem, language: Language): string {
  const said = about.map((each) => (typeof each === 'string' ? each : each[language]));
  const places = PLACES[language];
  return `${words(kind)[language](...said)}${at === undefined ? '' : places.at(at)}${term === undefined ? '' : places.term(term)}`;
}

/** One line for a person to read: `missing person: zhang-san (data/groups/ones.yaml)`. */
export const formatProblem = (problem: Problem, language: Language = FALLBACK_LANGUAGE): string =>
  `${describeProblem(problem, language)} (${problem.file}${problem.line === undefined ? '' : `:${problem.line}`})`;

/** Each problem as a line in every language; what is said twice is said once. */
export function problemTexts(problems: readonly Problem[]): readonly Text[] {
  const lines = new Map(
    problems.map((each): [string, Text] => [
      formatProblem(each),
      inEachLanguage((language) => formatProblem(each, language)),
    ]),
  );
  return [...lines.values()];
}

/** What to do about the problems, once for each kind. */
export const advice = (problems: readonly Problem[], language: Language): readonly string[] => [
  ...new Set(problems.map(({ kind }) => words(kind).todo[language])),
];

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/** Problems file by file, so that a volunteer can finish one file before opening the next. */
export const inOrderOfFiles = (problems: readonly Problem[]): readonly Problem[] =>
  [...problems].sort((a, b) => compareText(a.file, b.file));
