/** What an import can't decide by itself, as questions for a person, and their answers as plain JSON. */
import type { Text } from '../../../src/dataset/records.js';
import { isInCalendar } from '../../compile/check-dates.js';
import { isReservedName } from '../../compile/reserved-names.js';

export type FieldKind = 'line' | 'text' | 'id' | 'year' | 'day' | 'number' | 'mailbox' | 'choice';

export interface Option {
  readonly value: string;
  readonly label: Text;
}

/** Something to fill in beside a choice. */
export interface Field {
  readonly name: string;
  readonly label: Text;
  readonly kind: FieldKind;
  /** For `choice` alone. */
  readonly options?: readonly Option[];
  /** What stands there at first: read off the page, never guessed. */
  readonly initial?: string;
  readonly optional?: boolean;
  readonly hint?: Text;
}

export interface Choice {
  readonly value: string;
  readonly label: Text;
  readonly fields: readonly Field[];
}

export interface Question {
  /** The same for the same page, whatever else was answered. */
  readonly id: string;
  /** What the question is about, in a sentence for each language. */
  readonly sentence: Text;
  /** Line of the page, from 1; 0 where something is missing from the page. */
  readonly line: number;
  /** That line. */
  readonly excerpt: string;
  readonly choices: readonly Choice[];
  /** The choice that counts where nobody makes another: it loses nothing. */
  readonly suggested?: string;
  /** The id under which one may answer with what the line should say instead. */
  readonly correction?: string;
}

/** The value of a choice, and of each of its fields by name. */
export type Answer = Readonly<Record<string, string>> & { readonly choice: string };

/** Answers by the ids of their questions. */
export type Answers = Readonly<Record<string, Answer>>;

/** Ids as the schema of the records has them. */
const ID = /^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/u;

const WRONG: Readonly<Record<FieldKind, readonly [isRight: (value: string) => boolean, Text]>> = {
  line: [
    (value) => !/[\r\n]/u.test(value) && value.length <= 300,
    { zh: '只能有一行，300 字以内', en: 'one line, 300 characters at most' },
  ],
  text: [(value) => value.length <= 1_000, { zh: '最多 1000 字', en: '1,000 characters at most' }],
  id: [
    (value) => ID.test(value) && value.length <= 60 && !isReservedName(value),
    { zh: '只用小写字母、数字和连字符，如 zhang-san', en: 'small letters, digits, and hyphens, such as zhang-san' },
  ],
  year: [(value) => /^\d{4}$/u.test(value), { zh: '写四位年份', en: 'a year of four digits' }],
  day: [
    (value) => /^\d{4}-\d{2}-\d{2}$/u.test(value) && isInCalendar(value),
    { zh: '写成 2025-03-01 这样的日期', en: 'a day such as 2025-03-01' },
  ],
  number: [(value) => /^\d{1,15}$/u.test(value), { zh: '写一个整数，不带逗号', en: 'a whole number without commas' }],
  mailbox: [
    (value) => /^[^\s@]+@[^\s@]+\.[^\s@]{2,}$/u.test(value),
    { zh: '写一个邮箱地址', en: 'a mailbox such as name@example.org' },
  ],
  choice: [() => true, { zh: '选一项', en: 'choose one' }],
};

const EMPTY: Text = { zh: '还没有填', en: 'still empty' };

/** What is wrong with what was filled in, if something is. */
export function problemOfField({ kind, options, optional }: Field, value = ''): Text | undefined {
  if (value.trim() === '') return optional ? undefined : EMPTY;
  const [isRight, text] = WRONG[kind];
  const isKnown = kind !== 'choice' || options?.some((option) => option.value === value);
  return isKnown && isRight(value) ? undefined : text;
}

/** The choice that an answer makes; the suggested one where there is no answer. */
export const choiceOf = ({ choices, suggested }: Question, answer: Answer | undefined): Choice | undefined =>
  choices.find(({ value }) => value === (answer?.choice ?? suggested));

/** The fields of an answer that are still empty or wrong, each with why. */
export const problemsOf = (question: Question, answer: Answer | undefined): ReadonlyMap<string, Text> =>
  new Map(
    (choiceOf(question, answer)?.fields ?? []).flatMap((field) => {
      const problem = problemOfField(field, answer?.[field.name]);
      return problem ? [[field.name, problem] as const] : [];
    }),
  );

/** Whether a question needs nobody any more. */
export const isAnswered = (question: Question, answer: Answer | undefined): boolean =>
  choiceOf(question, answer) !== undefined && problemsOf(question, answer).size === 0;
