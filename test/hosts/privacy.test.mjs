import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { BASE, openSite, TAGS } from './strict-site.mjs';
import { EVERY_ELEMENT, useEverything, withSrc } from './use-everything.mjs';

/** The only address that the page names itself. */
const RECORDS = `${BASE}data/kys.json`;

/** All that a page can leave on a visitor's device. */
const LEFT = `(async () => ({
  cookies: document.cookie,
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
  files: await Array.fromAsync((await navigator.storage.getDirectory()).keys()),
  windowName: name,
}))()`;
const NOTHING = {
  cookies: '',
  local: [],
  session: [],
  databases: [],
  caches: [],
  workers: 0,
  files: [],
  windowName: '',
};

describe('a visit to a page with every element', () => {
  let site;

  before(async () => {
    site = await openSite();
  });

  after(() => site?.close());

  // No policy: what one would forbid must not even be tried.
  const visit = (scripts) =>
    site.open(
      `<html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${scripts}${EVERY_ELEMENT}${withSrc(RECORDS)}</html>`,
    );

  for (const [form, script] of Object.entries(TAGS)) {
    it(`leaves nothing behind and asks nobody but the page's own site for anything, as ${form}`, async () => {
      const { page, requests, cookies, elsewhere, close } = await visit(script);
      await useEverything(page);
      assert.deepEqual(await page.evaluate(LEFT), NOTHING);
      assert.deepEqual({ cookies, elsewhere }, { cookies: [], elsewhere: [] });
      assert.ok(requests.length > 3);
      assert.ok(requests.includes(RECORDS));
      for (const path of requests)
        if (path !== RECORDS) assert.match(path, /^\/assets\/kys\/[\w./-]+\.js(\?[0-9a-f]{6})?$/);
      assert.deepEqual(requests, [...new Set(requests)]);
      await close();
    });
  }

  it('would show what another script leaves, and whom it asks', async () => {
    const { page, elsewhere, close } = await visit(`<script>
      document.cookie = 'a=1'; localStorage.b = 1; sessionStorage.c = 1; indexedDB.open('d'); caches.open('e');
      new Image().src = 'https://other.example/f.png'; new WebSocket('wss://other.example/g');
    </script>`);
    const left = await page.evaluate(LEFT);
    assert.deepEqual(left, {
      ...NOTHING,
      cookies: 'a=1',
      local: ['b'],
      session: ['c'],
      databases: ['d'],
      caches: ['e'],
    });
    assert.ok(elsewhere.includes('https://other.example/f.png'), elsewhere.join());
    await close();
  });
});
