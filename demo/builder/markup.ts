/** An element as the languages of the hosts write it: each value comes out as what it is, whatever stands in it. */

export type Attributes = readonly (readonly [name: string, value: string])[];

/** The characters that some language of a host reads as its own, as references that all of them turn back. */
const escaped = (text: string, characters: RegExp): string =>
  text.replaceAll(characters, (character) => `&#${character.charCodeAt(0)};`);

/** As the value of an attribute, in HTML, Vue, and JSX alike. */
export const attributeValue = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Braces that a template reads as code. Of a place for an id, as in `/groups/{id}`, only Svelte makes code. */
const BRACES = {
  none: /(?!)/g,
  /** Hugo, Vue. */
  double: /\{(?=\{)|\}(?=\})/g,
  /** Nunjucks, which Hexo runs over posts. */
  nunjucks: /\{(?=[{%#])|[}%#](?=\})/g,
  svelte: /[{}]/g,
} as const;

export type Braces = keyof typeof BRACES;

/**
 * @param attributes without a value where one is on
 * @param braces whose code must not be found in a value
 * @returns the element in one line, with an end tag, which HTML needs
 */
export function element(tag: string, attributes: Attributes, braces: Braces = 'none'): string {
  const written = attributes.map(([name, value]) =>
    value ? ` ${name}="${escaped(attributeValue(value), BRACES[braces])}"` : ` ${name}`,
  );
  return `<${tag}${written.join('')}></${tag}>`;
}

/** A text in JavaScript, in single quotes, and such as may stand in a script of a page. */
export const stringLiteral = (text: string): string =>
  `'${text
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "\\'")
    .replaceAll('<', '\\x3C')
    .replaceAll(/[\n\r\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`)}'`;

const IDENTIFIER = /^[a-z_$][\w$]*$/i;

/** An object in JavaScript, in one line: `{ group: 'media', 'heading-level': '2' }`. */
export function objectLiteral(entries: Attributes): string {
  const written = entries.map(
    ([name, value]) => `${IDENTIFIER.test(name) ? name : stringLiteral(name)}: ${stringLiteral(value)}`,
  );
  return written.length ? `{ ${written.join(', ')} }` : '{}';
}
