import { warnOnce } from './warn-once.js';

/**
 * Does something with code that loads on request. Where it can't be had, as where a page has not copied its file, or
 * fails, as by records from elsewhere, the console says so.
 *
 * @returns what came of it, if it came.
 */
export const withCode = <Code, Result>(
  element: Element,
  loading: Promise<Code>,
  deed: (code: Code) => Result,
): Promise<Result | undefined> =>
  loading.then(deed).catch((error: unknown) => void warnOnce(`<${element.localName}>`, String(error)));
