import { elementsOf } from './elements-of.mjs';

/**
 * The elements as types of TypeScript, from which `react.d.ts`, `vue.d.ts`, and `svelte.d.ts` derive theirs.
 *
 * @param {import('custom-elements-manifest').Package} manifest as `publicManifest` makes it
 * @param {string} classes the path of the module with all classes, from where the types will stand
 * @returns {string} the text of a declaration file
 */
export function elementTypes(manifest, classes) {
  const elements = elementsOf(manifest);
  const names = new Set(elements.flatMap(({ name, events }) => [name, ...events.map(({ type }) => type.text)]));
  return `/** The elements, their attributes, properties, and events. Made from custom-elements.json. */
import type { ${[...names].sort().join(', ')} } from '${classes}';

/** What markup can say of each element, by its tag. */
export interface ElementTypes {
${elements.map(ofElement).join('\n')}
}
`;
}

function ofElement({ tagName, name, summary, description, attributes, properties, events }) {
  // Objects can't be attributes, and what is named alike in both is said once.
  const others = attributes.filter((attribute) => attribute.name !== attribute.fieldName && attribute.name !== 'lang');
  const typeOf = ({ fieldName, type }) =>
    fieldName ? `${name}['${fieldName}']` : [...new Set([type.text, 'string'])].join(' | ');
  return `${comment(summary ?? description, 2)}  '${tagName}': {
    element: ${name};
    attributes: {
${others.map((attribute) => member(attribute.name, attribute, typeOf(attribute))).join('')}    };
    properties: {
${properties.map((property) => member(property.name, property, `${name}['${property.name}']`)).join('')}    };
    events: {
${events.map((event) => member(event.name, event, event.type.text, '')).join('')}    };
  };`;
}

const member = (name, { description }, type, optional = '?') =>
  `${comment(description, 6)}      ${quoted(name)}${optional}: ${type}${optional && ' | undefined'};\n`;

const quoted = (name) => (/^\w+$/.test(name) ? name : `'${name}'`);

function comment(text = '', indent) {
  const margin = ' '.repeat(indent);
  const lines = text.replaceAll('*/', '*\\/').split('\n');
  if (!text) return '';
  return lines.length === 1
    ? `${margin}/** ${lines[0]} */\n`
    : `${margin}/**\n${lines.map((line) => `${margin} * ${line}\n`).join('')}${margin} */\n`;
}
