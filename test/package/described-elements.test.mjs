import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import * as classes from '@kaiyuanshe/elements';
import { elementsOf } from '../../scripts/build/elements-of.mjs';
import { root } from './entry-points.mjs';

const read = async (name) => JSON.parse(await readFile(`${root}dist/${name}`, 'utf8'));
const manifest = await read('custom-elements.json');
const elements = elementsOf(manifest);
const html = await read('html-custom-data.json');
const css = await read('css-custom-data.json');
const webTypes = await read('web-types.json');
const types = await readFile(`${root}dist/types/frameworks/elements.d.ts`, 'utf8');
const sorted = (names) => [...names].sort();

describe('custom-elements.json', () => {
  it('names every class of an element that the package exports', () => {
    const exported = Object.keys(classes).filter((name) => name.endsWith('Element'));
    assert.deepEqual(sorted(elements.map(({ name }) => name)), sorted(exported));
  });

  for (const { tagName, name, attributes, properties, members, cssParts = [] } of elements) {
    it(`says of <${tagName}> all attributes that the class observes, and all properties that it has, inherited ones too`, () => {
      const { observedAttributes, elementProperties } = classes[name];
      // What the class reads when it needs it is observed by none.
      const observed = attributes.filter((attribute) => attribute.fieldName || attribute.name === 'lang');
      assert.deepEqual(sorted(observed.map((attribute) => attribute.name)), sorted(observedAttributes));
      const reactive = [...elementProperties.keys()].filter((key) => typeof key === 'string');
      assert.deepEqual(sorted(properties.map((property) => property.name)), sorted(reactive));
    });

    it(`says of <${tagName}> nothing private, and no name of a type in place of the type`, () => {
      assert.deepEqual(
        members.filter(
          (member) => member.privacy === 'private' || member.privacy === 'protected' || member.name.startsWith('#'),
        ),
        [],
      );
      for (const attribute of attributes)
        assert.match(
          attribute.type.text,
          /^('[\w-]*'|string|number|boolean)( \| ('[\w-]*'|string|number|boolean))*$/,
          attribute.name,
        );
    });

    it(`says of <${tagName}> each part by its own name, those of the elements inside too`, async () => {
      const folder = tagName.slice('kys-'.length);
      const source = await readFile(`${root}src/elements/${folder}/${folder}-element.ts`, 'utf8');
      const outward = [...source.matchAll(/exportparts="([^"]+)"/g)].flatMap(([, names]) => names.split(','));
      const known = cssParts.map((part) => part.name);
      assert.deepEqual(
        outward.filter((part) => !known.includes(part)),
        [],
      );
    });
  }

  it('tells of `refresh` wherever it tells of `src`', () => {
    const having = (wanted) =>
      elements.filter(({ attributes }) => attributes.some(({ name }) => name === wanted)).map(({ tagName }) => tagName);
    assert.deepEqual(having('refresh'), having('src'));
    assert.equal(having('src').length, elements.length);
  });

  it('names files that are in the package', async () => {
    for (const { path } of manifest.modules) assert.ok(await readFile(`${root}${path}`), path);
  });
});

describe('the data of editors', () => {
  it('know every element and attribute of the manifest', () => {
    const expected = sorted(
      elements.flatMap(({ tagName, attributes }) => attributes.map(({ name }) => `${tagName} ${name}`)),
    );
    const known = (tags) =>
      sorted(tags.flatMap(({ name, attributes }) => attributes.map((attribute) => `${name} ${attribute.name}`)));
    assert.deepEqual(known(html.tags), expected);
    assert.deepEqual(known(webTypes.contributions.html.elements), expected);
  });

  it('write nothing that is undefined', () => {
    for (const data of [html, css, webTypes])
      assert.doesNotMatch(JSON.stringify(data), /default: undefined|"(undefined|null)"/);
  });

  it('offer the values of an attribute, and none for one that takes no value', () => {
    const { attributes } = html.tags.find(({ name }) => name === 'kys-group-list');
    const valuesOf = (name) =>
      attributes.find((attribute) => attribute.name === name).values.map((value) => value.name);
    assert.deepEqual(valuesOf('sort'), ['class', 'name', 'founded', 'listed']);
    assert.deepEqual(valuesOf('theme'), ['auto', 'light', 'dark', 'system']);
    assert.deepEqual(valuesOf('query'), []);
    assert.equal(attributes.find(({ name }) => name === 'searchable').valueSet, 'v');
  });

  it('name each CSS variable and part once, with all elements that have the part', () => {
    const variables = elements.flatMap(({ cssProperties = [] }) => cssProperties.map(({ name }) => name));
    assert.deepEqual(sorted(css.properties.map(({ name }) => name)), sorted(new Set(variables)));
    for (const variable of ['--kys-accent', '--kys-radius', '--kys-group-card-padding'])
      assert.ok(variables.includes(variable), variable);
    const card = css.pseudoElements.filter(({ name }) => name === '::part(card)');
    assert.equal(card.length, 1);
    assert.match(card[0].description, /^kys-group-card: .*\n\nkys-group-list: /m);
  });
});

describe('the types for frameworks', () => {
  it('have a line for each property, each attribute of another name, and each event', () => {
    for (const { tagName, attributes, properties, events = [] } of elements) {
      const own = types.slice(types.indexOf(`  '${tagName}': {`)).split('\n  };')[0];
      const names = [...properties, ...attributes.filter(({ name }) => name !== 'lang'), ...events].map(
        ({ name }) => name,
      );
      for (const name of names) assert.match(own, new RegExp(`^ {6}'?${name}'?\\??: `, 'm'), `${tagName} ${name}`);
    }
  });
});
