/** The built site, in both languages: `npm run build && npm run site` before. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { gzipSync } from 'node:zlib';
import { visit } from '../hosts/settled.mjs';
import { complaintsOf, openTestBrowser } from '../hosts/test-browser.mjs';
import { pagesIn, serveSite, SITE } from './site-server.mjs';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** What a change of colors can break. */
const COLOR_RULES = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };
/** What opening a page may transfer, compressed, bytes. */
const MOST = 150_000;
/** Those that take more, in either language: they show more of the library than others. */
const LARGER = {
  'builder.html': 160_000,
  'elements/kys-committee.html': 200_000,
  'elements/kys-org-chart.html': 165_000,
  'recipes/committee-page.html': 200_000,
  'recipes/coscon-page.html': 152_000,
  'recipes/partner-sidebar.html': 152_000,
};
const mostOf = (path) => LARGER[path.replace(/^en\//, '')] ?? MOST;
const SHIFT = 0.02;
const pages = pagesIn();

/** Runs in a page: what axe finds. */
const violations = async (rules) => {
  const found = await globalThis.axe.run({ runOnly: rules, resultTypes: ['violations'] });
  return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
};

/** Before a page runs: adds up by how much it shifts while nobody touches it, and notes what does. */
const watchShifts = () => {
  globalThis.shifts = { sum: 0, of: [] };
  const place = ({ x, y, width, height }) => [x, y, width, height].map(Math.round).join(' ');
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput, sources } of list.getEntries()) {
      if (hadRecentInput) continue;
      globalThis.shifts.sum += value;
      for (const { node, previousRect, currentRect } of sources)
        globalThis.shifts.of.push(
          `${node?.localName}.${node?.className} ${place(previousRect)} → ${place(currentRect)}`,
        );
    }
  }).observe({ type: 'layout-shift', buffered: true });
};

const addressesIn = () => ({
  links: Array.from(document.querySelectorAll('a[href]'), ({ href }) => href),
  ids: Array.from(document.querySelectorAll('[id]'), ({ id }) => id),
});

describe('the site', () => {
  let site, browser;
  /** What each page links to, and what in it can be linked to. */
  const found = new Map();

  before(async () => {
    site = await serveSite();
    browser = await openTestBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(path, { width = 1280 } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([
      { name: 'prefers-color-scheme', value: 'light' },
      { name: 'prefers-reduced-motion', value: 'reduce' },
    ]);
    await page.evaluateOnNewDocument(watchShifts);
    const told = complaintsOf(page);
    const requests = [];
    const bodies = [];
    page.on('request', (request) => requests.push(request.url()));
    page.on('response', (response) => bodies.push(response.buffer().catch(() => Buffer.alloc(0))));
    await visit(page, site.home + path);
    const transferred = (await Promise.all(bodies)).reduce((sum, body) => sum + gzipSync(body).length, 0);
    return { page, told, requests, transferred };
  }

  /**
   * Seen once in some thousand loads, on a busy machine: a page painted between two steps of its frame. What a page does
   * by itself, it does again at a second look; the first is told.
   */
  async function assertStill(page, path) {
    const { sum, of } = await page.evaluate(() => globalThis.shifts);
    if (sum <= SHIFT) return;
    console.log(`${path} has shifted by ${sum}: ${of.join('; ')}`);
    const again = await open(path, { width: page.viewport().width });
    const shifts = await again.page.evaluate(() => globalThis.shifts);
    await again.page.close();
    assert.ok(shifts.sum <= SHIFT, `it shifts by ${shifts.sum}: ${shifts.of.join('; ')}`);
  }

  // Most of what they take is waiting.
  describe('each page', { concurrency: 3 }, () => {
    for (const path of pages)
      it(`${path} fits on a phone, is accessible, light and dark, asks nobody else, and is small and still while it loads`, async () => {
        const { page, told, requests, transferred } = await open(path, { width: 320 });
        assert.ok(transferred <= mostOf(path), `${transferred} bytes`);
        found.set(path, await page.evaluate(addressesIn));
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320);
        await assertStill(page, path);
        const { origin } = new URL(site.home);
        assert.deepEqual(
          requests.filter((url) => /^https?:/.test(url) && new URL(url).origin !== origin),
          [],
        );
        assert.deepEqual(told, { errors: [], warnings: [] });
        await page.setViewport({ width: 1280, height: 900 });
        await page.evaluate(axe);
        assert.deepEqual(await page.evaluate(violations, RULES), []);
        await page.evaluate(() => document.documentElement.classList.add('dark'));
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
        assert.deepEqual(await page.evaluate(violations, COLOR_RULES), []);
        await page.close();
      });

    for (const path of pages.filter((each) => !/(?:guides|hosts|recipes)\//.test(each)))
      it(`${path} is small and still while it loads on a wide screen`, async () => {
        const { page, transferred } = await open(path);
        assert.ok(transferred <= mostOf(path), `${transferred} bytes`);
        await assertStill(page, path);
        await page.close();
      });
  });

  it('has no dead link inside', () => {
    const dead = [];
    for (const [path, { links }] of found)
      for (const link of links.filter((each) => each.startsWith(site.home))) {
        const { pathname, hash } = new URL(link);
        const target = decodeURI(pathname.slice(new URL(site.home).pathname.length)).replace(/(^|\/)$/, '$1index.html');
        const ids = found.get(target)?.ids;
        const id = decodeURIComponent(hash.slice(1));
        if (!existsSync(`${SITE}/${target}`) || (id && ids && !ids.includes(id))) dead.push(`${path} → ${link}`);
      }
    assert.deepEqual(dead, []);
  });

  for (const [path, question, expected] of [
    ['', '媒体', /媒体/],
    ['', '贡献', /贡献/],
    ['en/', 'theme', /[Tt]hem/],
    ['en/', 'mailbox', /[Mm]ailbox/],
  ])
    it(`finds ${question}`, async () => {
      const { page } = await open(path);
      await page.click('.VPNavBarSearch button');
      await page.waitForSelector('.VPLocalSearchBox input');
      await page.type('.VPLocalSearchBox input', question);
      await page.waitForSelector('.VPLocalSearchBox .result');
      const results = await page.$$eval('.VPLocalSearchBox .result', (all) => all.map(({ href }) => href));
      assert.ok(results.length > 0);
      await page.goto(results[0]);
      assert.match(await page.$eval('main, .VPContent', ({ textContent }) => textContent), expected);
      await page.close();
    });

  for (const [path, ...texts] of [
    ['', '开源社的工作组', '朱庆裕', 'kmedia@kaiyuanshe.org', '法律事务组'],
    ['en/', 'working groups', 'Qingyu', 'kmedia@kaiyuanshe.org', 'Legal Affairs'],
    ['en/elements/kys-group-card.html', 'heading-level', 'Media Group'],
    ['data.html', '媒体组', 'kmedia@kaiyuanshe.org', '组长'],
  ])
    it(`can be read without script: /${path}`, async () => {
      const page = await browser.newPage();
      await page.setJavaScriptEnabled(false);
      await page.goto(site.home + path);
      const text = await page.evaluate(() => {
        const read = (root) =>
          [
            root.textContent,
            ...Array.from(root.querySelectorAll('*'), ({ shadowRoot }) => (shadowRoot ? read(shadowRoot) : '')),
          ].join(' ');
        return read(document.body);
      });
      for (const each of texts) assert.ok(text.includes(each), each);
      await page.close();
    });

  it('gives on its first screen lines that work on a page of another origin', async () => {
    const { page } = await open('en/');
    const lines = await page.$eval('.copy-code code', ({ textContent }) => textContent);
    await page.close();
    const elsewhere = createServer((_request, response) =>
      response.setHeader('content-type', 'text/html').end(`<!doctype html><html lang="en"><body>${lines}`),
    );
    await new Promise((resolve) => elsewhere.listen(0, '127.0.0.1', resolve));
    const other = await browser.newPage();
    await other.goto(`http://127.0.0.1:${elsewhere.address().port}/`);
    await other.waitForFunction(() =>
      document.querySelector('kys-group-card')?.shadowRoot?.textContent.includes('kmedia@kaiyuanshe.org'),
    );
    await other.close();
    elsewhere.closeAllConnections();
    elsewhere.close();
  });
});
