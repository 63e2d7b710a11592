import { adoptStyles, type LitElement } from 'lit';
import type * as hydration from './hydration.js';

/**
 * What stands for `hydration.ts` in files for pages. Lit's support works on the copy of Lit that a page has loaded it with,
 * and these files have their own inside: there, what a server has rendered shows until the first update.
 */

export const rootFromServer: typeof hydration.rootFromServer = (element, root) => {
  root.textContent = '';
  adoptStyles(root, (element.constructor as typeof LitElement).elementStyles);
  return root;
};

export const startOver: typeof hydration.startOver = () => false;
