import type { LitElement } from 'lit';
import { hasOwn } from '../../dataset/own.js';

/** Inherits nothing: what a page adds to `Object.prototype` is none of its members. */
const withoutPrototype = <Value extends object>(value: Value): Value => Object.setPrototypeOf(value, null) as Value;

/** A value as an attribute could have it: what else a script may set, such as a URL, becomes a text, if it has one. */
function plain(value: unknown): unknown {
  try {
    return value && !/str|num|bool/.test(typeof value) ? `${value as string}` : value;
  } catch {
    // A symbol, an object without prototype, a proxy that is revoked…
    return '';
  }
}

/** Keeps a value in the form of `plain`. Lit has its own accessor call this one. */
function plainAccessor(): PropertyDescriptor & ThisType<Record<symbol, unknown>> {
  const key = Symbol();
  return {
    configurable: true,
    get() {
      return this[key];
    },
    set(value) {
      this[key] = plain(value);
    },
  };
}

/**
 * Has what a class declares of its properties be as it stands there, whatever a page does: their options are its own and
 * nothing else, where Lit would take what is added to `Object.prototype` for more, such as `converter` or `hasChanged`;
 * and those that are attributes too hold what these could. To be called before Lit reads them.
 */
export function makePropertiesPlain(elementClass: Pick<typeof LitElement, 'properties' | 'prototype'>): void {
  if (!hasOwn(elementClass, 'properties')) return;
  const { properties, prototype } = elementClass;
  for (const [name, options] of Object.entries(properties)) {
    withoutPrototype(options);
    if (options.attribute !== false) Object.defineProperty(prototype, name, withoutPrototype(plainAccessor()));
  }
  Object.defineProperty(elementClass, 'properties', withoutPrototype({ value: properties }));
}
