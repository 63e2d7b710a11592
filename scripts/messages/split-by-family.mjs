const escapeText = (text) => text.replaceAll(/[\\`]|\$\{/g, '\\$&');

/** A template as source text: a plain string, or `str` with the places of its expressions. */
function sourceOf(template) {
  if (typeof template === 'string') return `\`${escapeText(template)}\``;
  const [first, ...rest] = template.strings.map(escapeText);
  const body = [first, ...rest.map((part, index) => `\${${template.values[index]}}${part}`)];
  return `str\`${body.join('')}\``;
}

/**
 * The source of the module `messages.js`: one constant a family of messages, for `card.leader` the constant `card`.
 *
 * @param {Record<string, string | {strTag: true, strings: readonly string[], values: readonly number[]}>} templates
 *   the English templates by message id, as lit-localize writes them.
 */
export function splitByFamily(templates) {
  const families = new Map();
  for (const [id, template] of Object.entries(templates).sort(([a], [b]) => (a < b ? -1 : 1))) {
    const family = id.slice(0, id.indexOf('.'));
    families.set(family, [...(families.get(family) ?? []), `  '${id}': ${sourceOf(template)},`]);
  }
  const constants = [...families].map(([family, lines]) => `export const ${family} = {\n${lines.join('\n')}\n};\n`);
  return [
    '// Made by `npm run generate` from src/language/xliff/en.xlf; do not edit.',
    "import { str } from '@lit/localize';\n",
    ...constants,
  ].join('\n');
}
