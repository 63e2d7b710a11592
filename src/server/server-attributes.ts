/** The attributes that every element has. */
export const OF_ALL = ['lang', 'theme', 'show-source', 'src', 'refresh', 'term', 'structured-data'] as const;

/** The attributes that each element has beside those of all; a test holds them to the classes. */
export const ATTRIBUTES = {
  'kys-group-card': ['group', 'variant', 'heading-level', 'href', 'selectable', 'selected', 'for'],
  'kys-group-list': [
    'class-of-work',
    'tags',
    'groups',
    'searchable',
    'query',
    'filterable',
    'sort',
    'sortable',
    'url-state',
    'selectable',
    'selected',
    'variant',
    'heading-level',
    'href',
  ],
  'kys-org-chart': ['layout', 'levels', 'toolbar', 'deep-link'],
  'kys-contact': ['group', 'person', 'topic', 'variant', 'subject', 'body', 'heading-level', 'for'],
  'kys-person-card': ['person', 'variant', 'heading-level', 'href'],
  'kys-leadership': ['heading-level'],
  'kys-timeline': ['class-of-work', 'tags', 'groups', 'heading-level'],
} as const;

/** What a page may give any of its elements. */
const OF_THE_PAGE = ['id', 'class', 'slot', 'part', 'exportparts', 'dir', 'hidden', 'title'] as const;

/** The tags that can be rendered. */
export type KysTag = keyof typeof ATTRIBUTES;

/** As in the markup: `true` for an attribute without value, or `"true"` where it is an `aria-…`; `false`, `null`, and `undefined` for none. */
export type AttributeValue = string | number | boolean | null | undefined;

/** What can be said of an element in its markup. */
export type KysAttributes<Tag extends KysTag> = {
  readonly [
    Name in (typeof ATTRIBUTES)[Tag][number] | (typeof OF_ALL)[number] | (typeof OF_THE_PAGE)[number]
  ]?: AttributeValue;
} & { readonly [Name in `data-${string}` | `aria-${string}`]?: AttributeValue };

export const isTag = (tag: string): tag is KysTag => Object.keys(ATTRIBUTES).includes(tag);

const escape = (text: string): string => text.replace(/[&"<>]/g, (character) => `&#${character.charCodeAt(0)};`);

/**
 * Attributes as they stand in a tag, each with a space before it.
 *
 * @throws {TypeError} for a name that the element doesn't have, or a value that is no text; it names tag and attribute
 */
export function attributesText(tag: KysTag, attributes: Readonly<Record<string, unknown>>): string {
  const own: readonly string[] = [...ATTRIBUTES[tag], ...OF_ALL];
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
