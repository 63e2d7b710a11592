import { fetchText } from '../../dataset/fetch-dataset.js';

/** The least time between two questions to one address, s. */
export const SOONEST = 60;

/** What was asked of an address, and when. */
interface Asked {
  readonly answer: Promise<string>;
  readonly at: number;
  failed?: boolean;
}

/** Shared by all copies of the library on a page, so that it asks an address once. */
const ASKED = Symbol.for('@kaiyuanshe/elements: datasets');

const page = globalThis as { [ASKED]?: Map<string, Asked> };

/** The text at an address, from an answer that is not older than `age`, ms; one that failed is soon worth another try. */
export function ask(url: string, age: number): Promise<string> {
  const asked = (page[ASKED] ??= new Map());
  const known = asked.get(url);
  if (known && Date.now() - known.at < (known.failed ? Math.min(age, SOONEST * 1000) : age)) return known.answer;
  const question: Asked = { answer: fetchText(url, url), at: Date.now() };
  question.answer.catch(() => (question.failed = true));
  asked.set(url, question);
  return question.answer;
}

/** When an address was asked last, ms since the epoch; `undefined` where it was not. */
export const askedAt = (url: string): number | undefined => page[ASKED]?.get(url)?.at;
