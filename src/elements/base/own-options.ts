import type { LitElement } from 'lit';
import { hasOwn } from '../../dataset/own.js';

/** Inherits nothing: what a page adds to `Object.prototype` is none of its members. */
const withoutPrototype = <Value extends object>(value: Value): Value => Object.setPrototypeOf(value, null) as Value;

/**
 * Has the options of a class's own properties be what it declares and nothing else: what a page adds to
 * `Object.prototype`, Lit would take for options, such as `converter` or `hasChanged`. To be called before Lit reads them.
 */
export function keepOwnOptions(elementClass: Pick<typeof LitElement, 'properties'>): void {
  if (!hasOwn(elementClass, 'properties')) return;
  const { properties } = elementClass;
  for (const options of Object.values(properties)) withoutPrototype(options);
  Object.defineProperty(elementClass, 'properties', withoutPrototype({ value: properties }));
}
