import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { leanLit } from './lean-lit.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
const modules = [
  'lit-html/lit-html.js',
  'lit-element/lit-element.js',
  '@lit/reactive-element/reactive-element.js',
  '@lit/reactive-element/css-tag.js',
];

const fail = (message) => {
  throw new Error(message);
};
const transform = (code, id) => leanLit.transform.call({ error: fail }, code, id);

describe('lean-lit', () => {
  for (const module of modules) {
    const id = `${root}node_modules/${module}`;
    const code = readFileSync(id, 'utf8');

    it(`takes something out of ${module}`, () => {
      assert.ok(transform(code, id).code.length < code.length);
    });

    it(`refuses another release of ${module}, and names the file`, () => {
      assert.throws(
        () => transform(code.replace(/t/g, 'tt'), id),
        new RegExp(`${module.split('/').pop()}.*another one`),
      );
    });
  }

  it('leaves every other module as it is', () => {
    assert.equal(transform('export const a = 1;', `${root}node_modules/lit/index.js`), null);
    assert.equal(
      transform(
        'const properties = { open: { type: Boolean, attribute: "is-open" } };',
        `${root}src/elements/thing.ts`,
      ),
      null,
    );
  });

  for (const used of [
    'size: { type: Number }',
    'dates: { converter }, at: { converter: dates }',
    'inner: { state: true }',
    'open: { type: Boolean, reflect: true }',
    'names: { hasChanged: (one, other) => one.length !== other.length }',
    'protected override firstUpdated(): void {}',
    'hostUpdated(): void {}',
    "import { html, noChange } from 'lit'",
    'html`<p><!-- here --></p>`',
    "import { ref } from 'lit/directives/ref.js'",
    "import { css, html } from 'lit'",
    'svg`<path />`',
    'html`<textarea rows="2">${text}</textarea>`',
  ]) {
    it(`refuses an element that uses what is cut: ${used}`, () => {
      assert.throws(
        () => transform(used, `${root}src/elements/thing/thing-element.ts`),
        /thing-element\.ts uses what lean-lit\.mjs cuts/,
      );
    });
  }
});
