import { warnOnce } from './warn-once.js';

/** Does something with code that loads on request. Where a page has not copied its file, the console says so. */
export const withCode = <Code>(element: Element, loading: Promise<Code>, deed: (code: Code) => void): void =>
  void loading.then(deed, (error: unknown) => warnOnce(`<${element.localName}>`, `${error}`));
