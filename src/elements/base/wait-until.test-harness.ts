import { waitUntil as waitUntilSoon } from '@open-wc/testing';

/** Waits until something is so. What loads on request may take more than the second that is usual, where a server compiles it first. */
export const waitUntil = (isSo: () => unknown, orElse?: string): Promise<void> =>
  waitUntilSoon(isSo, orElse, { timeout: 60_000 });
