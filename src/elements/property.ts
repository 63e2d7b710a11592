import type { PropertyDeclaration, ReactiveElement } from 'lit';

/**
 * Lit's `@property` for the decorators that this project compiles to. Lit's own serves three kinds of decorators
 * and weighs 0.2 kB more, in a card that has to fit into the first flight of a TCP connection.
 */
export const property =
  (options?: PropertyDeclaration) =>
  (prototype: ReactiveElement, name: string): void => {
    (prototype.constructor as typeof ReactiveElement).createProperty(name, options);
  };

/** A property of the element's own, that no attribute sets. */
export const state = (): ReturnType<typeof property> => property({ attribute: false, state: true } as PropertyDeclaration);
