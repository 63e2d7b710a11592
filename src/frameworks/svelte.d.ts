/**
 * The elements in markup of Svelte 5. Svelte sets a property where the element has one of that name, else an attribute;
 * and it never takes an attribute away for `false`: so `showSource={false}` is right, and `show-source={false}` an error.
 *
 * The build copies this file beside `elements.d.ts`, which it makes from custom-elements.json.
 */
import type { HTMLAttributes } from 'svelte/elements';
import type { ElementTypes } from './elements.js';

type NeverFalse<Attributes> = { [Name in keyof Attributes]: Exclude<Attributes[Name], false> };

type Listeners<Events, Element> = {
  [Name in keyof Events & string as `on${Name}`]?:
    ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

/** The props of an element by its tag, such as `KysProps<'kys-group-card'>`, for components that wrap it. */
export type KysProps<Tag extends keyof ElementTypes> = HTMLAttributes<ElementTypes[Tag]['element']> &
  NeverFalse<ElementTypes[Tag]['attributes']> &
  ElementTypes[Tag]['properties'] &
  Listeners<ElementTypes[Tag]['events'], ElementTypes[Tag]['element']>;

type KysElements = { [Tag in keyof ElementTypes]: KysProps<Tag> };

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends KysElements {}
}
