/** What elements say once the term of their records is over, by the calendar of the visitor. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { visit } from './settled.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';

const FILE = 'kys.age-line.js';
const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";
const FORMS = {
  module: '<script type="module" src="/dist/kys.js"></script>',
  classic: '<script src="/dist/kys.classic.js"></script>',
  loader: '<script type="module" src="/dist/kys.loader.js"></script>',
  alone: '<script type="module" src="/dist/standalone/kys-group-card.js"></script>',
};
const CARD = '<kys-group-card group="media" lang="en"></kys-group-card>';

/** Runs in a page before all else: it's that year there. */
function setYear(year) {
  globalThis.Date = new Proxy(Date, {
    construct: (date, values, target) => Reflect.construct(date, values.length ? values : [year, 5, 1], target),
  });
}

describe('the age of the records on a page, built', () => {
  const running = testBrowser();

  async function open(form, year, elements = CARD, { isMissing = false } = {}) {
    const page = await running.browser.newPage();
    await page.evaluateOnNewDocument(setYear, year);
    const told = complaintsOf(page);
    const asked = [];
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/page.html')
        return void request.respond({
          body: `<!doctype html><html lang="en"><link rel="icon" href="data:,">${FORMS[form]}${elements}</html>`,
          contentType: 'text/html; charset=utf-8',
          headers: { 'content-security-policy': STRICT },
        });
      if (!pathname.endsWith(FILE)) return void request.continue();
      asked.push(pathname);
      return void (isMissing ? request.respond({ status: 404 }) : request.continue());
    });
    const settled = await visit(page, `${running.server.origin}/page.html`);
    await settled();
    const lines = await page.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap((element) =>
        [...(element.shadowRoot?.querySelectorAll('[part=age]') ?? [])].map((line) => line.textContent),
      ),
    );
    await page.close();
    return { asked: asked.length, lines, ...told };
  }

  for (const form of Object.keys(FORMS)) {
    it(`is said in a later year, under a strict policy, ${form}`, async () => {
      const { lines, errors, warnings } = await open(form, 2999);
      assert.equal(lines.length, 1);
      assert.match(lines[0], /^From the \d{4} term; things may have changed\.$/);
      assert.deepEqual([errors, warnings], [[], []]);
    });

    it(`loads nothing in the term, nor where the page says it itself, ${form}`, async () => {
      const hidden = CARD.replace(' lang', ' hide-age lang');
      for (const [year, elements] of [
        [1999, CARD],
        [2999, hidden],
      ])
        assert.deepEqual(await open(form, year, elements), { asked: 0, lines: [], errors: [], warnings: [] });
    });
  }

  it('is missed by nobody but the page’s author where the file is missing', async () => {
    const { asked, lines, errors, warnings } = await open('module', 2999, CARD, { isMissing: true });
    assert.deepEqual([asked, lines, warnings.length], [1, [], 1]);
    assert.match(warnings[0], /^<kys-group-card>: .*can't load kys\.age-line\.js: copy it/);
    assert.deepEqual(
      errors.filter((error) => !error.startsWith('Failed to load resource')),
      [],
    );
  });
});
