import type { PropertyDeclaration } from 'lit';

/**
 * The options of a property and nothing else: what a page adds to `Object.prototype`, Lit would take for options, such as
 * `converter` or `hasChanged`.
 */
export const ownOptions = (options: PropertyDeclaration = {}): PropertyDeclaration =>
  Object.setPrototypeOf({ ...options }, null) as PropertyDeclaration;
