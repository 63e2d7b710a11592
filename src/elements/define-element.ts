import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** Shared by all copies of the library on a page, so that the second one to find a first says so once. */
const CLASHES = Symbol.for('@kaiyuanshe/elements: versions that met');

/**
 * Defines a custom element unless the page has it already, from another copy of the library in whatever form:
 * the first to come stays. Where the copies are of different versions, one warning names both.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor & { version: string }): void {
  const defined = customElements.get(tag) as Partial<typeof elementClass> | undefined;
  if (!defined) {
    customElements.define(tag, elementClass);
    return;
  }
  const other = defined.version ?? 'unknown';
  if (other === version) return;
  const clashes: Set<string> = ((globalThis as Record<symbol, unknown>)[CLASHES] as Set<string> | undefined) ?? new Set();
  (globalThis as Record<symbol, unknown>)[CLASHES] = clashes;
  if (clashes.has(`${other} ${version}`)) return;
  clashes.add(`${other} ${version}`);
  warnOnce('KYS Elements', `version ${other} is on this page already and stays; version ${version}, loaded after it, defines only what is missing.`);
}
