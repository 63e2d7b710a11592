import type { LitElement } from 'lit';

/** A value as an attribute could have it: what else a script may set, such as a URL, becomes a text, if it has one. */
function plain(value: unknown): unknown {
  try {
    return value && !/str|num|bool/.test(typeof value) ? `${value as string}` : value;
  } catch {
    // A symbol, an object without prototype, a proxy that is revoked…
    return '';
  }
}

/**
 * Has those of a class's own properties that are attributes too hold what these could, whatever they are set to. To be
 * called once, after Lit has made their accessors.
 */
export function takeAnyValue({ properties, prototype }: Pick<typeof LitElement, 'properties' | 'prototype'>): void {
  for (const [name, { attribute }] of Object.entries(properties)) {
    const accessor = Object.getOwnPropertyDescriptor(prototype, name);
    // A class of a host's own may inherit all of them.
    if (attribute === false || !accessor?.set) continue;
    const { set } = accessor;
    Object.defineProperty(prototype, name, {
      ...accessor,
      set(value) {
        set.call(this, plain(value));
      },
    });
  }
}
