import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BASE, built, DROPPED, openSite, STRICT, TAGS } from './strict-site.mjs';

const { files } = await import('../../dist/generated/loaded.js');
const own = (tag) => files[tag].at(-1);
const [CORE] = files['kys-contact'];

const FALLBACK = 'Write to kmedia@kaiyuanshe.org';
const ELEMENTS = `<kys-contact group="media">${FALLBACK}</kys-contact><kys-leadership>The committee</kys-leadership>`;
const pageOf = (elements, script) =>
  `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${script}${elements}</html>`;

/** What stands on the page where an element is, as a visitor sees it. */
const read = (page, tag) =>
  page.evaluate(
    (name) =>
      document.querySelector(name).innerText.trim() ||
      document.querySelector(name).shadowRoot?.querySelector('[part]')?.textContent.trim(),
    tag,
  );
const isDefined = (page, tag) => page.evaluate(`Boolean(customElements.get('${tag}'))`);
const requestsOf = (requests, name) =>
  requests.filter((path) => path.includes(name)).map((path) => path.slice(BASE.length));
/** What a browser itself writes of a file that it didn't get. */
const ofOurs = (errors) =>
  errors.filter((error) => !/Failed to load (resource|module script)|Refused to|violates|integrity/.test(error));

/** Ways in which a file doesn't come. */
const WAYS = {
  'is not there': 404,
  'breaks off': DROPPED,
  'is another page': '<!doctype html><p>Not found',
  'is cut short': 'export const a = {',
};

describe('where a file does not come', () => {
  let site;

  before(async () => {
    site = await openSite();
  });

  after(() => site?.close());

  const visit = (form, answer, { policy = STRICT, elements = ELEMENTS, script = TAGS[form] } = {}) =>
    site.open(pageOf(elements, script), { headers: { 'content-security-policy': policy }, answer });

  for (const [form, file] of [
    ['module', 'kys.js'],
    ['classic', 'kys.classic.js'],
    ['loader', 'kys.loader.js'],
  ]) {
    for (const [way, failure] of Object.entries(WAYS)) {
      it(`the fallback is read: ${file} ${way}`, async () => {
        const { page, requests, close } = await visit(form, (path) => (path === file ? failure : undefined));
        assert.deepEqual([await read(page, 'kys-contact'), await isDefined(page, 'kys-contact')], [FALLBACK, false]);
        assert.deepEqual(requests, [BASE + file]);
        await close();
      });
    }

    it(`the fallback is read: the policy forbids ${file}`, async () => {
      const { page, violations, close } = await visit(form, undefined, {
        policy: "default-src 'none'; style-src 'self'; img-src data:",
      });
      assert.equal(await read(page, 'kys-contact'), FALLBACK);
      assert.equal((await violations()).length, 1);
      await close();
    });
  }

  for (const [way, failure] of Object.entries(WAYS)) {
    it(`the loader asks once more for an element's own file that ${way}, and shares the rest`, async () => {
      const name = own('kys-contact');
      const { page, requests, errors, warnings, close } = await visit('loader', (path) =>
        path === `loaded/${name}` ? failure : undefined,
      );
      await page.evaluate(`customElements.whenDefined('kys-contact').then(() => true)`);
      assert.deepEqual(requestsOf(requests, name), [`loaded/${name}`, `loaded/${name}?again`]);
      assert.deepEqual(requestsOf(requests, CORE), [`loaded/${CORE}`]);
      assert.deepEqual([ofOurs(errors).filter((error) => !error.includes('SyntaxError')), warnings], [[], []]);
      await close();
    });

    it(`the loader asks once more for shared code that ${way}, once for all elements`, async () => {
      const { page, requests, warnings, close } = await visit('loader', (path) =>
        path === `loaded/${CORE}` ? failure : undefined,
      );
      await page.evaluate(
        `Promise.all(['kys-contact', 'kys-leadership'].map((tag) => customElements.whenDefined(tag))).then(() => true)`,
      );
      assert.deepEqual(requestsOf(requests, CORE), [`loaded/${CORE}`, `lo%61ded/${CORE}`]);
      assert.deepEqual(requestsOf(requests, own('kys-contact')), [
        `loaded/${own('kys-contact')}`,
        `lo%61ded/${own('kys-contact')}`,
      ]);
      assert.deepEqual(warnings, []);
      await close();
    });

    it(`the loader warns once where an element's own file ${way} for good: the fallback stays, others work`, async () => {
      const name = own('kys-contact');
      const { page, requests, errors, warnings, settled, close } = await visit('loader', (path) =>
        path.includes(name) ? failure : undefined,
      );
      await page.evaluate(`customElements.whenDefined('kys-leadership').then(() => true)`);
      assert.deepEqual([await read(page, 'kys-contact'), await isDefined(page, 'kys-contact')], [FALLBACK, false]);
      assert.deepEqual(warnings, [`<kys-contact>: can't load loaded/${name}`]);
      assert.equal(requestsOf(requests, name).length, 2);
      // And it isn't asked for again by more of them.
      await page.evaluate(() => document.body.append(document.createElement('kys-contact')));
      await settled();
      assert.equal(requestsOf(requests, name).length, 2);
      assert.deepEqual(
        errors.filter((error) => /unhandled|Uncaught \(in promise\)/i.test(error)),
        [],
      );
      await close();
    });

    it(`the loader warns once for each element where shared code ${way} for good, and the fallbacks stay`, async () => {
      const { page, warnings, requests, close } = await visit('loader', (path) =>
        path.includes(CORE) ? failure : undefined,
      );
      assert.deepEqual(
        [await read(page, 'kys-contact'), await read(page, 'kys-leadership')],
        [FALLBACK, 'The committee'],
      );
      assert.deepEqual(
        warnings.sort(),
        ['kys-contact', 'kys-leadership'].map((tag) => `<${tag}>: can't load loaded/${CORE}`),
      );
      assert.equal(requestsOf(requests, CORE).length, 2);
      await close();
    });
  }

  it('the loader asks once more for shared code under a policy that knows scripts by a nonce', async () => {
    const policy = STRICT.replace("script-src 'self'", "script-src 'nonce-abc123'");
    const script = TAGS.loader.replace('<script', '<script nonce="abc123"');
    const { page, requests, violations, warnings, close } = await visit(
      'loader',
      (path) => (path === `loaded/${CORE}` ? 404 : undefined),
      { policy, script },
    );
    await page.evaluate(`customElements.whenDefined('kys-contact').then(() => true)`);
    assert.deepEqual(requestsOf(requests, CORE), [`loaded/${CORE}`, `lo%61ded/${CORE}`]);
    assert.deepEqual([await violations(), warnings], [[], []]);
    await close();
  });

  it('the fallback is read where the policy allows the loader, and not its folder', async () => {
    const policy = STRICT.replace("script-src 'self'", `script-src ${site.origin}${BASE}kys.loader.js`);
    const { page, requests, warnings, close } = await visit('loader', undefined, { policy });
    assert.equal(await read(page, 'kys-contact'), FALLBACK);
    assert.deepEqual(requests, [`${BASE}kys.loader.js`]);
    assert.equal(warnings.length, 2);
    await close();
  });

  it('the list still shows its cards where their own file came only at the second try', async () => {
    const card = own('kys-group-card');
    const { page, warnings, close } = await visit('loader', (path) => (path === `loaded/${card}` ? 404 : undefined), {
      elements: '<kys-group-list></kys-group-list><kys-group-card group="media"></kys-group-card>',
    });
    await page.evaluate(`customElements.whenDefined('kys-group-list').then(() => true)`);
    const text = await page.evaluate(
      `document.querySelector('kys-group-list').shadowRoot.querySelector('kys-group-card').shadowRoot.textContent`,
    );
    assert.match(text, /Infrastructure/);
    assert.deepEqual(warnings, []);
    await close();
  });

  it('the chart stands without the card, and says so in the console', async () => {
    const card = own('kys-group-card');
    const { page, warnings, close } = await visit('loader', (path) => (path.includes(card) ? 404 : undefined), {
      elements: '<kys-org-chart></kys-org-chart>',
    });
    await page.evaluate(`customElements.whenDefined('kys-org-chart').then(() => true)`);
    assert.match(
      await page.evaluate(`document.querySelector('kys-org-chart').shadowRoot.textContent`),
      /Executive Committee/,
    );
    assert.deepEqual(warnings, [`<kys-group-card>: can't load loaded/${card}`]);
    await close();
  });

  it('what loads on request comes with elements of a second try, too', async () => {
    const { page, requests, warnings, close } = await visit(
      'loader',
      (path) => (path === `loaded/${CORE}` ? 404 : undefined),
      { elements: '<kys-org-chart toolbar></kys-org-chart>' },
    );
    const svg = await page.evaluate(
      `customElements.whenDefined('kys-org-chart').then(() => document.querySelector('kys-org-chart').toSVG())`,
    );
    assert.match(svg, /^<svg /);
    assert.match(requestsOf(requests, 'kys.chart-picture').join(), /^lo%61ded\/kys\.chart-picture\.js\?[0-9a-f]{6}$/);
    assert.deepEqual(warnings, []);
    await close();
  });

  it('the table of the loader names files that are there', async () => {
    for (const name of new Set(Object.values(files).flat())) assert.ok(await built(`loaded/${name}`), name);
  });
});
