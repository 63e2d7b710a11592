import { getWebTypesData } from 'custom-element-jet-brains-integration';
import { getVsCodeCssCustomData, getVsCodeHtmlCustomData } from 'custom-element-vs-code-integration';
import { elementsOf } from './elements-of.mjs';

/**
 * What editors need to complete and explain the elements.
 *
 * @param {import('custom-elements-manifest').Package} manifest as `publicManifest` makes it
 * @returns {Record<string, object>} the content of each file, by its name
 */
export function editorData(manifest) {
  return {
    'html-custom-data.json': htmlData(manifest),
    'css-custom-data.json': cssData(manifest),
    'web-types.json': webTypes(manifest),
  };
}

function htmlData(manifest) {
  const data = JSON.parse(getVsCodeHtmlCustomData(manifest, {}));
  const booleans = new Set(
    elementsOf(manifest).flatMap(({ tagName, attributes }) =>
      attributes.filter(isBoolean).map(({ name }) => `${tagName} ${name}`),
    ),
  );
  for (const tag of data.tags) {
    tag.description = withoutHoles(tag.description);
    for (const attribute of tag.attributes) {
      // The generator offers the empty text among the values, and a value for what needs none: `v` stands for "void".
      attribute.values = attribute.values.filter(({ name }) => name !== "''");
      if (booleans.has(`${tag.name} ${attribute.name}`)) attribute.valueSet = 'v';
    }
  }
  return data;
}

/** The generators write out what the manifest leaves open. */
const withoutHoles = (description) => description.replaceAll(' _(default: undefined)_', '');

const isBoolean = ({ type }) => type.text === 'boolean';

function cssData(manifest) {
  const data = JSON.parse(getVsCodeCssCustomData(manifest, {}));
  data.properties = onlyOnce(data.properties);
  data.pseudoElements = partsOf(manifest).map(({ name, description }) => ({ name: `::part(${name})`, description }));
  return data;
}

function webTypes(manifest) {
  const data = JSON.parse(getWebTypesData(manifest, {}));
  const { html, css } = data.contributions;
  for (const element of html.elements) {
    delete element['doc-url'];
    element.description = withoutHoles(element.description);
    // The manifest has the code of a default; these are the texts of attributes.
    for (const { value } of element.attributes) if (value.default) value.default = value.default.replaceAll("'", '');
  }
  css.properties = onlyOnce(css.properties);
  css['pseudo-elements'] = partsOf(manifest).map(({ name, description }) => ({ name: `part(${name})`, description }));
  return data;
}

const onlyOnce = (items) => [...new Map(items.map((item) => [item.name, item])).values()];

/** Elements share names of parts: each once, with what it is in each of them. */
function partsOf(manifest) {
  const parts = new Map();
  for (const { tagName, cssParts = [] } of elementsOf(manifest)) {
    for (const { name, description } of cssParts) {
      parts.set(name, [...(parts.get(name) ?? []), `${tagName}: ${description}`]);
    }
  }
  return [...parts].map(([name, lines]) => ({ name, description: lines.join('\n\n') }));
}
