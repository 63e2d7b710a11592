/**
 * The elements that a server can render, with their attributes: both follow from the classes, of which `GroupCardElement`
 * is `<kys-group-card>`, and `headingLevel` in it `heading-level`.
 */
import type { LitElement } from 'lit';
import { KysElement } from '../elements/base/kys-element.js';
import * as exported from '../entry/classes.js';

/** `GroupCard` as `group-card`. */
type Kebab<Name extends string> = Name extends `${infer First}${infer Rest}`
  ? `${Lowercase<First>}${Rest extends Uncapitalize<Rest> ? '' : '-'}${Kebab<Rest>}`
  : Name;

const kebab = (name: string): string => name.replace(/(?!^)[A-Z]/g, (letter) => `-${letter}`).toLowerCase();

/** The element that shows nothing. */
type Invisible = 'DatasetElement';

type Exported = typeof exported;

/** By tag. */
type Elements = {
  [
    Name in Exclude<keyof Exported, Invisible> as Name extends `${infer Own}Element` ? `kys-${Kebab<Own>}` : never
  ]: Exported[Name] extends abstract new () => infer Instance ? Instance : never;
};

/** The tags that can be rendered. */
export type KysTag = keyof Elements;

type ElementClass = CustomElementConstructor & { readonly observedAttributes: readonly string[] };

const classes = Object.fromEntries(
  Object.entries(exported).flatMap(([name, value]) => {
    const [, own] = /^(?!Dataset)(.+)Element$/.exec(name) ?? [];
    return own ? [[`kys-${kebab(own)}`, value]] : [];
  }),
) as unknown as Readonly<Record<KysTag, ElementClass>>;

export const tags = Object.keys(classes) as readonly KysTag[];

export const isTag = (tag: string): tag is KysTag => (tags as readonly string[]).includes(tag);

export const classOf = (tag: KysTag): ElementClass => classes[tag];

/** The properties of an element that can be attributes, by the names of these. */
type OwnAttribute<Element> = {
  [Name in Exclude<keyof Element, keyof LitElement>]: NonNullable<Element[Name]> extends string | number | boolean
    ? Kebab<Name & string>
    : never;
}[Exclude<keyof Element, keyof LitElement>];

/** What every element has, and no property of its own for: `refresh` is for the code that follows `src`. */
const WITHOUT_PROPERTY = ['lang', 'refresh'] as const;

/** The attributes of an element. */
export type KysAttribute<Tag extends KysTag> = OwnAttribute<Elements[Tag]> | (typeof WITHOUT_PROPERTY)[number];

/** Those of its own before those of all. */
export function attributesOf(tag: KysTag): readonly string[] {
  const { observedAttributes } = classOf(tag);
  const own = observedAttributes.filter((name) => !KysElement.observedAttributes.includes(name));
  return [...new Set([...own, ...WITHOUT_PROPERTY, ...observedAttributes])];
}
