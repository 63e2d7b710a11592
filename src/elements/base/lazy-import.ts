import { warnOnce } from './warn-once.js';

/** How long what is to be drawn once waits for what it needs before it shows the rest, ms. */
const PATIENCE = 500;

/**
 * Uses a module that loads on request. Where it can't be had, as where a page has not copied its file, or where it fails,
 * as by records from elsewhere, the console says so.
 *
 * @param loading the `import()`, which the build must see as such
 * @returns what came of it, if it came.
 */
export const lazyImport = <Module, Result>(
  element: Element,
  loading: Promise<Module>,
  use: (module: Module) => Result,
): Promise<Result | undefined> =>
  loading.then(use).catch((error: unknown) => void warnOnce(`<${element.localName}>`, String(error)));

/** When something has loaded, or takes longer than a first drawing should wait. */
export const soon = (loading: Promise<unknown>): Promise<unknown> =>
  Promise.race([loading, new Promise((resolve) => setTimeout(resolve, PATIENCE))]);
