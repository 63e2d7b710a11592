/** What loads later on a page that was opened by a double click, where browsers load no modules. */
import assert from 'node:assert/strict';
import { copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { faultKind } from '../runner/fault-kind.mjs';
import { complaintsOf, openTestBrowser } from './test-browser.mjs';

const dist = new URL('../../dist/', import.meta.url);
const kind = faultKind('what loads later');
const SHARE = 'kys.share.js';
const PICTURE = 'kys.chart-picture.js';
const TOOLS = 'kys.chart-tools.js';
const TOOLBAR = 'kys.chart-toolbar.js';
const CONTACT = '<kys-contact group="media"></kys-contact>';
const CHART = '<kys-org-chart toolbar></kys-org-chart>';

after(() => kind.report());

describe('what loads later, from a folder', () => {
  let folder, browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kys-from-folder-'));
    await mkdir(join(folder, 'kys'));
    for (const name of [
      'kys.classic.js',
      SHARE,
      TOOLS,
      TOOLBAR,
      PICTURE,
      'kys.structured-data.js',
      'kys.dataset-of-term.js',
    ])
      await copyFile(new URL(name, dist), join(folder, 'kys', name));
    browser = await openTestBrowser();
  });

  after(async () => {
    await browser?.close();
    await rm(folder, { recursive: true, force: true });
  });

  for (const [input, { html = '', script }] of Object.entries({
    'a double click': { script: '<script src="kys/kys.classic.js"></script>' },
    'a double click, no charset': { script: '<script charset="utf-8" src="kys/kys.classic.js"></script>' },
    'a double click, combined script': { html: 'data-kys-folder="kys"', script: '<script src="all.js"></script>' },
  })) {
    it(`comes by ${input}`, () =>
      kind.holds({ input, element: 'kys-org-chart', form: 'classic' }, async () => {
        const charset = input.includes('charset') ? '' : '<meta charset="utf-8">';
        await copyFile(new URL('kys.classic.js', dist), join(folder, 'all.js'));
        await writeFile(
          join(folder, 'page.html'),
          `<!doctype html><html lang="en" ${html}>${charset}${script}<kys-group-card group="media" structured-data></kys-group-card>${CHART}${CONTACT}</html>`,
        );
        const page = await browser.newPage();
        const told = complaintsOf(page);
        await page.goto(pathToFileURL(join(folder, 'page.html')).href);
        await page.waitForFunction(() =>
          document.querySelector('kys-org-chart').shadowRoot.querySelector('[part=search]'),
        );
        await page.$eval('kys-contact', ({ shadowRoot }) => shadowRoot.querySelector('[part=scan]').click());
        await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=code]'));
        const svg = await page.evaluate(() => document.querySelector('kys-org-chart').toSVG());
        assert.match(svg, /Executive Committee/);
        await page.waitForFunction(() => document.head.querySelector('script[type="application/ld+json"]'));
        assert.deepEqual(told, { errors: [], warnings: [] });
        await page.close();
      }));
  }

  it('says what is missing, and tries again', () =>
    kind.holds({ input: 'a double click, a missing file', element: 'kys-contact', form: 'classic' }, async () => {
      await rm(join(folder, 'kys', SHARE));
      await writeFile(
        join(folder, 'page.html'),
        `<!doctype html><html lang="en"><meta charset="utf-8"><script src="kys/kys.classic.js"></script>${CONTACT}</html>`,
      );
      const page = await browser.newPage();
      const { warnings } = complaintsOf(page);
      await page.goto(pathToFileURL(join(folder, 'page.html')).href);
      const click = () =>
        page.$eval('kys-contact', ({ shadowRoot }) => shadowRoot.querySelector('[part=scan]').click());
      await click();
      await page.waitForFunction(() =>
        document.querySelector('kys-contact').shadowRoot.textContent.includes('Could not load.'),
      );
      assert.match(warnings.join(), /can't load kys\.share\.js: copy it/);
      await copyFile(new URL(SHARE, dist), join(folder, 'kys', SHARE));
      await click();
      await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=code]'));
      await page.close();
    }));
});
