/**
 * What pages do to the objects of the language: methods on `Object.prototype`, also under the names that records leave
 * out, a `toJSON`, and old libraries that replace methods of arrays. All that an element hands out is as on a plain page.
 */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { examples } from '#generated/examples.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';
import { SCRIPTS } from './visitor.mjs';

/** Run in a page before all else. */
const DEEDS = {
  nothing: () => {},
  'a method on Object.prototype': () => {
    Object.prototype.extend = function () {};
  },
  'toJSON on all objects': () => {
    for (const { prototype } of [Object, Array, String]) prototype.toJSON = () => 'taken';
  },
  'names that records may leave out': () => {
    const names =
      'title kind email aliases person group classOfWork unconfirmed children lang archived committee emails contact ' +
      'members role vacant confirmed work origin figures links notes pages tags teams about partners from until asOf';
    for (const name of `${names} organization duties summary founded topics ended leaders projects scale`.split(' '))
      Object.prototype[name] = function () {};
  },
  'Array.from as MooTools has it': () => {
    Array.from = (item) => (item == null ? [] : Array.isArray(item) ? item : [item]);
  },
};

/** Runs in the page: what each element shows, and what the chart and search engines are given of it. */
async function given() {
  const elements = [...document.body.children].filter(({ localName }) => localName.startsWith('kys-'));
  for (const { localName } of elements) await customElements.whenDefined(localName);
  for (const element of elements) await element.updateComplete;
  const toolbar = () => document.querySelector('kys-org-chart').shadowRoot.querySelector('.toolbar');
  while (toolbar() && !toolbar().firstElementChild) await new Promise((resolve) => setTimeout(resolve, 20));
  const textOf = (root) =>
    [...root.childNodes]
      .map((node) =>
        node.shadowRoot
          ? textOf(node.shadowRoot)
          : node.nodeType === 3
            ? node.data
            : node.localName === 'style'
              ? ''
              : textOf(node),
      )
      .join(' ');
  const texts = elements.map((element) => textOf(element.shadowRoot).replace(/\s+/g, ' ').trim());
  const described = () =>
    [...document.querySelectorAll('script[type="application/ld+json"]')].map(({ text }) => text).sort();
  const told = elements.filter((element) => element.structuredData).length;
  while (described().length < told) await new Promise((resolve) => setTimeout(resolve, 20));
  const chart = document.querySelector('kys-org-chart');
  const { size } = await chart.toPNG();
  return { texts, described: described(), svg: await chart.toSVG(), png: size > 1000 };
}

describe('a page that has changed the objects of the language', () => {
  const running = testBrowser();
  const kind = faultKind('records from elsewhere');
  after(() => kind.report());
  const tags = Object.keys(examples);

  /** What the elements give in a page to which something was done first. */
  async function visited(deed, form) {
    const page = await running.browser.newPage();
    const told = complaintsOf(page);
    await page.evaluateOnNewDocument(DEEDS[deed]);
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (new URL(request.url()).pathname !== '/page.html') return request.continue();
      const body = `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${SCRIPTS[form]}<body>${tags
        .map((tag) => examples[tag].markup)
        .join('')}<kys-group-card group="media" structured-data></kys-group-card></body></html>`;
      return request.respond({ body, contentType: 'text/html' });
    });
    try {
      await page.goto(`${running.server.origin}/page.html`);
      // By a handle, since what a page has done to its objects is done to what it hands over, too.
      const text = await page.evaluate(
        `(${given})().then((given) => [...given.texts, ...given.described, given.svg, given.png].join('\\n\\n'))`,
      );
      return { text, told };
    } finally {
      await page.close();
    }
  }

  for (const form of Object.keys(SCRIPTS)) {
    it(`shows, draws and tells the same there as on a plain page: ${form}`, async () => {
      const plain = await visited('nothing', form);
      assert.ok(plain.text.includes('<svg') && plain.text.includes('schema.org'));
      for (const deed of Object.keys(DEEDS).slice(1)) {
        const { text, told } = await visited(deed, form);
        for (const element of tags)
          await kind.holds({ input: deed, element, form }, () => {
            assert.deepEqual(told, { errors: [], warnings: [] }, deed);
            assert.equal(text, plain.text, deed);
          });
      }
    });
  }
});
