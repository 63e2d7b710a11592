import { adoptStyles, type LitElement } from 'lit';
import type * as hydration from './hydration.js';

/**
 * What stands for `hydration.ts` in files for pages. Lit's support works on the copy of Lit that a page has loaded it with,
 * and these files have their own inside: there, what a server has rendered shows until the first update.
 */

const rendered = new WeakSet<LitElement>();

export const rootFromServer: typeof hydration.rootFromServer = (element, root) => {
  rendered.add(element);
  return root;
};

export const makeRoom: typeof hydration.makeRoom = (element) => {
  if (!rendered.delete(element)) return;
  element.renderRoot.textContent = '';
  adoptStyles(element.shadowRoot!, (element.constructor as typeof LitElement).elementStyles);
};

export const startOver: typeof hydration.startOver = () => false;
