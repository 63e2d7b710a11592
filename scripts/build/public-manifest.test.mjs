import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { elementTypes } from './element-types.mjs';
import { publicManifest } from './public-manifest.mjs';

const card = (facts) => ({
  kind: 'class',
  name: 'CardElement',
  tagName: 'kys-card',
  members: [],
  attributes: [],
  ...facts,
});
const analyzed = (...declarations) => ({
  schemaVersion: '1.0.0',
  modules: [{ kind: 'javascript-module', path: 'src/elements/card/card-element.ts', declarations }],
});
const types = { size: "'small' | 'large'", wide: 'boolean', records: 'Dataset' };
const typeOf = (_, name) => types[name];
const declarationIn = ({ modules }) =>
  modules.flatMap(({ declarations }) => declarations).find(({ tagName }) => tagName);

describe('the public manifest', () => {
  it('has types in full, in place of the names that the sources give them', () => {
    const size = { name: 'size', fieldName: 'size', type: { text: 'CardSize' } };
    const { attributes } = declarationIn(publicManifest(analyzed(card({ attributes: [size] })), typeOf));
    assert.deepEqual(attributes, [{ name: 'size', fieldName: 'size', type: { text: "'small' | 'large'" } }]);
  });

  it('leaves out what is private, protected, or of the class', () => {
    const members = [
      { kind: 'field', name: '#a' },
      { kind: 'field', name: 'b', privacy: 'protected' },
      { kind: 'field', name: 'c', static: true },
      { kind: 'field', name: 'wide', inheritedFrom: { name: 'Base', module: 'src/base.ts' } },
      { kind: 'method', name: 'open' },
    ];
    const declaration = declarationIn(publicManifest(analyzed(card({ members })), typeOf));
    assert.deepEqual(declaration.members, [
      { kind: 'field', name: 'wide', type: { text: 'boolean' } },
      { kind: 'method', name: 'open' },
    ]);
  });

  it('names the files that ship, and where the tag is defined', () => {
    const { modules } = publicManifest(analyzed(card()), typeOf);
    assert.deepEqual(
      modules.map(({ path }) => path),
      ['dist/classes.js', 'dist/card-element.js', 'dist/kys-card.js'],
    );
    assert.deepEqual(modules[2].exports, [
      {
        kind: 'custom-element-definition',
        name: 'kys-card',
        declaration: { name: 'CardElement', module: 'dist/card-element.js' },
      },
    ]);
  });

  it('says that an attribute has neither a property nor a type, where it is not one of HTML', () => {
    const withAttribute = (attribute) => () => publicManifest(analyzed(card({ attributes: [attribute] })), typeOf);
    assert.doesNotThrow(withAttribute({ name: 'lang' }));
    assert.doesNotThrow(withAttribute({ name: 'refresh', type: { text: 'number' } }));
    assert.throws(withAttribute({ name: 'old' }), /the attribute old has neither a property nor a type/);
  });

  it('says that a member is not in the types', () => {
    const members = [{ kind: 'field', name: 'lost' }];
    assert.throws(() => publicManifest(analyzed(card({ members })), typeOf), /CardElement has no lost/);
  });
});

describe('the types made from it', () => {
  it('have an attribute and a property where their names differ, properties for objects, and no end of a comment inside', () => {
    const manifest = publicManifest(
      analyzed(
        card({
          summary: 'A card */ of theirs.',
          members: [
            { kind: 'field', name: 'wide' },
            { kind: 'field', name: 'records' },
          ],
          attributes: [
            { name: 'is-wide', fieldName: 'wide' },
            { name: 'refresh', type: { text: 'number' } },
            { name: 'lang' },
          ],
          events: [{ name: 'kys-open', type: { text: 'KysOpenEvent' } }],
        }),
        { kind: 'class', name: 'KysOpenEvent' },
      ),
      typeOf,
    );
    assert.equal(
      elementTypes(manifest, './classes.js'),
      `/** The elements, their attributes, properties, and events. Made from custom-elements.json. */
import type { CardElement, KysOpenEvent } from './classes.js';

/** What markup can say of each element, by its tag. */
export interface ElementTypes {
  /** A card *\\/ of theirs. */
  'kys-card': {
    element: CardElement;
    attributes: {
      'is-wide'?: CardElement['wide'] | undefined;
      refresh?: number | string | undefined;
    };
    properties: {
      wide?: CardElement['wide'] | undefined;
      records?: CardElement['records'] | undefined;
    };
    events: {
      'kys-open': KysOpenEvent;
    };
  };
}
`,
    );
  });
});
