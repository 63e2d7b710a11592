const escapeText = (text) => text.replaceAll(/[\\`]|\$\{/g, '\\$&');

/** A template as source text: a plain string, or `str` with the places of its expressions. */
function sourceOf(template) {
  if (typeof template === 'string') return `\`${escapeText(template)}\``;
  const [first, ...rest] = template.strings.map(escapeText);
  const body = [first, ...rest.map((part, index) => `\${${template.values[index]}}${part}`)];
  return `str\`${body.join('')}\``;
}

const objectOf = (entries) => `{\n${entries.join('\n')}\n}`;

/**
 * The modules of messages: one a family, for `card.leader` that of `card`, with the messages in each language.
 *
 * @param {Record<string, Record<string, string | {strTag: true, strings: readonly string[], values: readonly number[]}>>} templates
 *   by language, as lit-localize writes them by message id
 * @returns {Map<string, string>} the sources by family
 */
export function splitByFamily(templates) {
  const families = new Map();
  for (const [language, messages] of Object.entries(templates)) {
    for (const [id, template] of Object.entries(messages).sort(([a], [b]) => (a < b ? -1 : 1))) {
      const family = id.slice(0, id.indexOf('.'));
      if (!families.has(family)) families.set(family, new Map());
      const languages = families.get(family);
      languages.set(language, [...(languages.get(language) ?? []), `'${id}': ${sourceOf(template)},`]);
    }
  }
  const moduleOf = (languages) =>
    [
      '// Made by `npm run generate` from src/language/xliff; do not edit.',
      "import { str } from '@lit/localize';\n",
      `export default ${objectOf(Array.from(languages, ([language, lines]) => `${language}: ${objectOf(lines)},`))};\n`,
    ].join('\n');
  return new Map(Array.from(families, ([family, languages]) => [family, moduleOf(languages)]));
}
