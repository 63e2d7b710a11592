/**
 * The elements in templates of Vue 3. Vue sets a property where the element has one of that name, else an attribute;
 * and it never takes an attribute away for `false`, so that `:showSource="false"` works and `:show-source="false"` doesn't.
 *
 * The build copies this file beside `elements.d.ts`, which it makes from custom-elements.json.
 */
import type { HTMLAttributes, PublicProps } from 'vue';
import type { ElementTypes } from './elements.js';

type Pascal<Name extends string> = Name extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Name>;

type Camel<Name extends string> = Uncapitalize<Pascal<Name>>;

/** The checker of templates compares what is written with hyphens by its name in camel case. */
type InCamelCase<Attributes> = { [Name in keyof Attributes & string as Camel<Name>]?: Attributes[Name] };

type Listeners<Events, Element> = {
  [Name in keyof Events & string as `on${Pascal<Name>}`]?:
    ((event: Events[Name] & { readonly currentTarget: Element }) => void) | undefined;
};

/** The props of an element by its tag, such as `KysProps<'kys-group-card'>`, for components that wrap it. */
export type KysProps<Tag extends keyof ElementTypes> = ElementTypes[Tag]['properties'] &
  InCamelCase<ElementTypes[Tag]['attributes']> &
  Listeners<ElementTypes[Tag]['events'], ElementTypes[Tag]['element']> &
  Omit<HTMLAttributes, keyof ElementTypes[Tag]['properties']>;

type KysElements = {
  [Tag in keyof ElementTypes]: new () => ElementTypes[Tag]['element'] & {
    /** @deprecated only for types of templates; not there at run time */
    $props: KysProps<Tag> & PublicProps;
  };
};

declare module 'vue' {
  interface GlobalComponents extends KysElements {}

  /** Vue's own types of HTML lack it, and children of the elements need it: `<button slot="actions">`. */
  interface HTMLAttributes {
    slot?: string | undefined;
  }
}
