import type { LitElement } from 'lit';

/** How long what a script has asked of an element waits for it to be put into a page, ms. */
const PATIENCE = 2000;

/**
 * Ends with the update under way. Lit makes the first one where the element is put into a page, and so would wait for
 * ever for one that a script has made and keeps, or drops.
 *
 * @throws {Error} where it is put into none for 2 s
 */
export function firstUpdate(element: LitElement): Promise<unknown> {
  const { updateComplete } = element;
  if (element.hasUpdated || element.isConnected) return updateComplete;
  const tooLate = new Promise((_, fail) => {
    setTimeout(() => fail(new Error('nothing was done: the element is in no page')), PATIENCE);
  });
  return Promise.race([updateComplete, tooLate]);
}
