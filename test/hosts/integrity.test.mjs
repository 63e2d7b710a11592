import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { tagsFor } from '../../scripts/build/integrity.mjs';
import { BASE, built, openSite } from './strict-site.mjs';
import { EVERY_ELEMENT, useEverything } from './use-everything.mjs';

const dist = new URL('../../dist/', import.meta.url);
const { files } = await import('../../dist/generated/loaded.js');
const { integrity } = JSON.parse(await readFile(new URL('integrity.json', dist), 'utf8'));
const [CORE] = files['kys-contact'];
const own = (tag) => files[tag].at(-1);
const FALLBACK = 'Write to kmedia@kaiyuanshe.org';
const CONTACT = `<kys-contact group="media">${FALLBACK}</kys-contact>`;
const FORMS = ['kys.js', 'kys.classic.js', 'kys.loader.js', 'standalone/kys-contact.js', 'standalone/kys-org-chart.js'];

const tagsOf = (file, base = BASE) => {
  const form = tagsFor('dist', base)
    .split('\n\n\n')
    .find((text) => text.includes(`src="${base}${file}"`));
  return form.slice(form.indexOf('<'));
};
const pageOf = (scripts, elements) =>
  `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${scripts}${elements}</html>`;
/** The same code with one more line, as of somebody who got at the server. */
const tampered = async (path) => `${await built(path)}\nglobalThis.tampered = true;`;

describe('the integrity of the files', () => {
  let site;

  before(async () => {
    site = await openSite();
  });

  after(() => site?.close());

  const shown = (page) => page.evaluate(`document.querySelector('kys-contact').innerText.trim()`);
  const isTampered = (page) => page.evaluate('Boolean(globalThis.tampered)');

  it('is told for every file that a page loads, and is that of the file', async () => {
    for (const [address, hash] of Object.entries(integrity)) {
      const content = await built(address.slice('./'.length));
      assert.equal(hash, `sha384-${createHash('sha384').update(content).digest('base64')}`, address);
    }
    const names = [
      ...(await readdir(dist)).filter((name) => /^kys\..*js$/.test(name)),
      ...(await readdir(new URL('standalone/', dist))).map((name) => `standalone/${name}`),
      ...(await readdir(new URL('loaded/', dist))).map((name) => `loaded/${name}`),
    ];
    const told = new Set(Object.keys(integrity).map((address) => address.slice('./'.length).split('?', 1)[0]));
    assert.deepEqual(
      names.filter((name) => name.endsWith('.js') && !told.has(name)),
      [],
    );
  });

  it('is told as an import map that serves a page beside the files as it is', async () => {
    const map = `<script type="importmap">${JSON.stringify({ integrity })}</script>`;
    const script = '<script type="module" src="./kys.loader.js"></script>';
    const answer = async (path) => (path === `loaded/${own('kys-contact')}` ? tampered(path) : undefined);
    const { page, errors, close } = await site.open(
      pageOf(map + script, `${CONTACT}<kys-leadership></kys-leadership>`),
      { path: `${BASE}page.html`, answer },
    );
    await page.evaluate(`customElements.whenDefined('kys-contact').then(() => true)`);
    assert.equal(await isTampered(page), false);
    assert.match(errors.join(), /integrity/);
    await close();
  });

  for (const file of FORMS) {
    it(`lets ${file} do all it can, by the tags for the folder where it is`, async () => {
      const elements = file.includes('standalone')
        ? `<${file.slice('standalone/'.length, -'.js'.length)} group="media" toolbar>x</${file.slice('standalone/'.length, -'.js'.length)}>`
        : EVERY_ELEMENT;
      const { page, requests, errors, warnings, close } = await site.open(pageOf(tagsOf(file), elements), {
        path: '/about/page.html',
      });
      if (!file.includes('standalone')) await useEverything(page);
      assert.deepEqual([errors, warnings], [[], []]);
      assert.deepEqual(requests, [...new Set(requests)], 'each file once, though it is named beforehand');
      await close();
    });

    it(`refuses ${file} where it was changed, and the fallback is read`, async () => {
      const { page, errors, close } = await site.open(pageOf(tagsOf(file), CONTACT), {
        answer: (path) => (path === file ? tampered(path) : undefined),
      });
      assert.deepEqual([await shown(page), await isTampered(page)], [FALLBACK, false]);
      assert.match(errors.join(), /integrity/);
      await close();
    });
  }

  for (const file of FORMS.filter((name) => name !== 'standalone/kys-org-chart.js')) {
    it(`refuses what ${file} asks for on request where it was changed, and the address is read`, async () => {
      const { page, errors, warnings, close } = await site.open(pageOf(tagsOf(file), CONTACT), {
        answer: (path) => (path.includes('share') ? tampered(path) : undefined),
      });
      await page.evaluate(
        `customElements.whenDefined('kys-contact').then(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=scan]').click())`,
      );
      await page.waitForNetworkIdle();
      const text = await page.evaluate(`document.querySelector('kys-contact').shadowRoot.textContent`);
      assert.match(text, /kmedia@kaiyuanshe\.org[\s\S]*Could not load/);
      assert.equal(await isTampered(page), false);
      assert.match(errors.join(), /integrity/);
      assert.match(warnings.join(), /<kys-contact>/);
      await close();
    });
  }

  for (const [what, name] of [
    ["an element's own file", own('kys-contact')],
    ['shared code', CORE],
  ]) {
    it(`refuses ${what} that was changed, at the second try of the loader too, and the fallback is read`, async () => {
      const { page, requests, warnings, errors, close } = await site.open(pageOf(tagsOf('kys.loader.js'), CONTACT), {
        answer: (path) => (path.includes(name) ? tampered(path) : undefined),
      });
      assert.deepEqual([await shown(page), await isTampered(page)], [FALLBACK, false]);
      assert.equal(requests.filter((path) => path.includes(name)).length, 2);
      assert.deepEqual(
        warnings.filter((warning) => warning.startsWith('<kys')),
        [`<kys-contact>: can't load loaded/${name}`],
      );
      assert.ok(errors.filter((error) => error.includes('integrity')).length >= 2);
      await close();
    });
  }

  it('lets the loader go on with a file that came unchanged at the second try', async () => {
    let first = true;
    const answer = async (path) => {
      if (!path.includes(own('kys-contact')) || !first) return undefined;
      first = false;
      return tampered(path);
    };
    const { page, close } = await site.open(pageOf(tagsOf('kys.loader.js'), CONTACT), { answer });
    await page.evaluate(`customElements.whenDefined('kys-contact').then(() => true)`);
    assert.equal(await isTampered(page), false);
    await close();
  });

  it('serves a page of another site, which asks for all files by CORS', () => {
    const base = 'https://files.example/kys/0.1.0/';
    for (const file of FORMS) assert.match(tagsOf(file, base), / crossorigin><\/script>/);
    assert.match(
      tagsOf('kys.js', base),
      /"https:\/\/files\.example\/kys\/0\.1\.0\/kys\.share\.js\?[0-9a-f]{6}":"sha384-/,
    );
  });
});
