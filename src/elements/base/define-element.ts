import { version } from './version.js';
import { warnOnce } from './warn-once.js';

/** Defines an element of a class that the host may have given a tag of its own already: a class can have one alone. */
function defineAnyway(tag: string, elementClass: CustomElementConstructor): void {
  try {
    customElements.define(tag, elementClass);
  } catch {
    customElements.define(tag, class extends elementClass {});
  }
}

/**
 * Defines a custom element unless the page has it already, from another copy of the library in whatever form:
 * the first to come stays. Where the copies are of different versions, one warning names both.
 */
export function defineElement(tag: string, elementClass: CustomElementConstructor): void {
  const defined = customElements.get(tag) as { version?: string } | undefined;
  if (!defined) {
    defineAnyway(tag, elementClass);
    return;
  }
  const { version: other = 'unknown' } = defined;
  if (other === version) return;
  warnOnce('KYS Elements', `version ${other} is on this page already and stays; version ${version} came later.`);
}
