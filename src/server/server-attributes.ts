import { attributesOf, type KysAttribute, type KysTag } from './server-tags.js';

/** What a page may give any of its elements. */
const OF_THE_PAGE = ['id', 'class', 'slot', 'part', 'exportparts', 'dir', 'hidden', 'title'] as const;

/** As in the markup: `true` for an attribute without value, or `"true"` where it is an `aria-…`; `false`, `null`, and `undefined` for none. */
export type AttributeValue = string | number | boolean | null | undefined;

/** What can be said of an element in its markup. */
export type KysAttributes<Tag extends KysTag> = {
  readonly [Name in KysAttribute<Tag> | (typeof OF_THE_PAGE)[number]]?: AttributeValue;
} & { readonly [Name in `data-${string}` | `aria-${string}`]?: AttributeValue };

const escape = (text: string): string => text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Attributes as they stand in a tag, each with a space before it.
 *
 * @throws {TypeError} for a name that the element doesn't have, or a value that is no text; it names tag and attribute
 */
export function attributesText(tag: KysTag, attributes: Readonly<Record<string, unknown>>): string {
  const own = attributesOf(tag);
  const known: readonly string[] = [...own, ...OF_THE_PAGE];
  return Object.entries(attributes)
    .map(([name, value]) => {
      if (!known.includes(name) && !/^(data|aria)-[a-z\d-]+$/.test(name)) {
        throw new TypeError(`<${tag}>: unknown attribute ${JSON.stringify(name)}. Allowed: ${own.join(', ')}.`);
      }
      if (value === false || value === null || value === undefined) return '';
      // An attribute of ARIA without a value says nothing.
      if (value === true) return name.startsWith('aria-') ? ` ${name}="true"` : ` ${name}`;
      if (typeof value === 'string' || typeof value === 'number') return ` ${name}="${escape(`${value}`)}"`;
      throw new TypeError(`<${tag}>: the attribute ${name} is no text, number, or boolean.`);
    })
    .join('');
}
