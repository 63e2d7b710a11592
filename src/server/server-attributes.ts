import { attributesOf, type KysAttribute, type KysTag } from './server-tags.js';

/** What a page may give any of its elements. */
const OF_THE_PAGE = ['id', 'class', 'slot', 'part', 'exportparts', 'dir', 'hidden', 'title'] as const;

/** As in the markup: `true` for an attribute without value, or `"true"` where it is an `aria-…`; `false`, `null`, and `undefined` for none. */
export type AttributeValue = string | number | boolean | null | undefined;

/** What can be said of an element in its markup. */
export type KysAttributes<Tag extends KysTag> = {
  readonly [Name in KysAttribute<Tag> | (typeof OF_THE_PAGE)[number]]?: AttributeValue;
} & { readonly [Name in `data-${string}` | `aria-${string}`]?: AttributeValue };

const ENTITY = /[&"<>\r]/g;

/**
 * Attributes as they stand in a tag, each with a space before it, and read again as they are: also a carriage return,
 * which a parser would take for a line feed, and a name that begins with `=`, as HTML allows, after an empty value.
 */
export const attributesMarkup = (attributes: readonly (readonly [name: string, value: string])[]): string =>
  attributes
    .map(([name, value], at) => {
      if (!value && !attributes[at + 1]?.[0].startsWith('=')) return ` ${name}`;
      return ` ${name}="${value.replace(ENTITY, (character) => `&#${character.charCodeAt(0)};`)}"`;
    })
    .join('');

/** The text of a value; `undefined` where there is to be no attribute. @throws {TypeError} where it can't be one */
function valueText(tag: KysTag, name: string, value: unknown): string | undefined {
  if (value === false || value === null || value === undefined) return undefined;
  // An attribute of ARIA without a value says nothing.
  if (value === true) return name.startsWith('aria-') ? 'true' : '';
  if (typeof value !== 'string' && typeof value !== 'number')
    throw new TypeError(`<${tag}>: the attribute ${name} is no text, number, or boolean.`);
  const text = `${value}`;
  if (text.includes('\0')) throw new TypeError(`<${tag}>: the attribute ${name} has U+0000, which HTML can't write.`);
  return text;
}

/**
 * Attributes that a program gives, as they stand in a tag.
 *
 * @throws {TypeError} for a name that the element doesn't have, or a value that is no text; it names tag and attribute
 */
export function attributesText(tag: KysTag, attributes: Readonly<Record<string, unknown>>): string {
  const own = attributesOf(tag);
  const known: readonly string[] = [...own, ...OF_THE_PAGE];
  const texts = Object.entries(attributes).map(([name, value]) => {
    if (!known.includes(name) && !/^(data|aria)-[a-z\d-]+$/.test(name)) {
      throw new TypeError(`<${tag}>: unknown attribute ${JSON.stringify(name)}. Allowed: ${own.join(', ')}.`);
    }
    return [name, valueText(tag, name, value)] as const;
  });
  return attributesMarkup(texts.flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const])));
}
