/** Answers as a file or a form has them: anybody may have written it. */
import type { Answer, Answers } from './question.js';

/** Longest file of answers that is read, in characters: a page and what is answered to it. */
export const LONGEST_ANSWERS = 400_000;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isAnswer = (value: unknown): value is Answer =>
  isRecord(value) &&
  typeof value.choice === 'string' &&
  Object.values(value).every((each) => typeof each === 'string' && each.length <= 1_000);

const isAnswers = (value: unknown): value is Answers => isRecord(value) && Object.values(value).every(isAnswer);

export interface WrittenAnswers {
  readonly answers: Answers;
  /** The page, where the file holds it too. */
  readonly page: string | undefined;
}

/** @returns `undefined` where the text holds no answers. */
export function readAnswers(text: string): WrittenAnswers | undefined {
  if (text.length > LONGEST_ANSWERS) return undefined;
  try {
    const read: unknown = JSON.parse(text);
    if (isRecord(read) && isAnswers(read.answers) && typeof read.page === 'string')
      return { answers: read.answers, page: read.page };
    return isAnswers(read) ? { answers: read, page: undefined } : undefined;
  } catch {
    return undefined;
  }
}
