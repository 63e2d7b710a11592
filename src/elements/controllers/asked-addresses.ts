import { fetchText } from '../../dataset/fetch-dataset.js';

/** The least time between two questions to one address, s. */
export const SOONEST = 60;

/** How many answers are kept that no element on the page uses any more, for one that comes next. */
const FEW = 3;

/** What was asked of an address, and when. */
interface Asked {
  readonly answer: Promise<string>;
  readonly at: number;
  failed?: boolean;
}

/** Shared by all copies of the library on a page, so that it asks an address once. */
interface Shared {
  /** By address, the one asked last at the end. */
  readonly asked: Map<string, Asked>;
  /** How many elements show records of an address now. */
  readonly users: Map<string, number>;
}

const SHARED = Symbol.for('@kaiyuanshe/elements: datasets');

const page = globalThis as { [SHARED]?: Shared };

const shared = (): Shared => (page[SHARED] ??= { asked: new Map(), users: new Map() });

/** Lets go of what nobody uses: each answer may be of 2 MB. */
function forgetUnused(): void {
  const { asked, users } = shared();
  const unused = [...asked.keys()].filter((url) => !users.has(url));
  for (const url of unused.slice(0, -FEW)) asked.delete(url);
}

/** Keeps the answer of an address for as long as an element uses it. @returns a function that ends it, once */
export function useAddress(url: string): () => void {
  const { users } = shared();
  users.set(url, (users.get(url) ?? 0) + 1);
  let isUsed = true;
  return () => {
    if (!isUsed) return;
    isUsed = false;
    const left = users.get(url)! - 1;
    if (left) users.set(url, left);
    else users.delete(url);
    forgetUnused();
  };
}

/** The text at an address, from an answer that is not older than `age`, ms; one that failed is soon worth another try. */
export function ask(url: string, age: number): Promise<string> {
  const { asked } = shared();
  const known = asked.get(url);
  if (known && Date.now() - known.at < (known.failed ? Math.min(age, SOONEST * 1000) : age)) return known.answer;
  const question: Asked = { answer: fetchText(url, url), at: Date.now() };
  question.answer.catch(() => (question.failed = true));
  asked.delete(url);
  asked.set(url, question);
  return question.answer;
}

/** When an address was asked last, ms since the epoch; `undefined` where it was not. */
export const askedAt = (url: string): number | undefined => shared().asked.get(url)?.at;
