/**
 * The elements in JSX of React 19. React sets a property where the element has one of that name, else an attribute, and
 * listens to `kys-copy` by `onkys-copy`.
 *
 * The build copies this file beside `elements.d.ts`, which it makes from custom-elements.json.
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ElementTypes } from './elements.js';

type Listeners<Events, Element> = {
  [Name in keyof Events & string as `on${Name}`]?:
    ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

/** The props of an element by its tag, such as `KysProps<'kys-group-card'>`, for components that wrap it. */
export type KysProps<Tag extends keyof ElementTypes> = DetailedHTMLProps<
  HTMLAttributes<ElementTypes[Tag]['element']>,
  ElementTypes[Tag]['element']
> &
  ElementTypes[Tag]['attributes'] &
  ElementTypes[Tag]['properties'] &
  Listeners<ElementTypes[Tag]['events'], ElementTypes[Tag]['element']>;

type KysElements = { [Tag in keyof ElementTypes]: KysProps<Tag> };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends KysElements {}
  }
}
