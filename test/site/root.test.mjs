/** The site at the root of an address of its own, where the public one is below a path. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { visit } from '../hosts/settled.mjs';
import { complaintsOf, openTestBrowser } from '../hosts/test-browser.mjs';
import { pagesIn, serveSite } from './site-server.mjs';

const ADDRESS = 'https://elements.example.org/';

describe('the site at the root of an address', () => {
  let folder, site, browser;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'kys-site-'));
    execFileSync(process.execPath, ['scripts/site/build-site.mjs', '--out', folder], {
      env: { ...process.env, SITE_ADDRESS: ADDRESS },
      stdio: 'pipe',
    });
    site = await serveSite({ folder, base: '/' });
    browser = await openTestBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('links to nothing that is not there', () => {
    const dead = pagesIn(folder).flatMap((page) => {
      const html = readFileSync(join(folder, page), 'utf8');
      return [...html.matchAll(/ (?:href|src)="(\/[^"#?]*)/g)]
        .map(([, path]) => decodeURI(path.replace(/\/$/, '/index.html')))
        .filter((path) => !existsSync(join(folder, path)))
        .map((path) => `${page} → ${path}`);
    });
    assert.deepEqual(dead, []);
  });

  it('names its own address in what is copied', () => {
    const html = readFileSync(join(folder, 'index.html'), 'utf8');
    assert.match(html, /https:\/\/elements\.example\.org\/\d+\/kys\.js/);
  });

  for (const path of ['', 'en/', 'en/elements/kys-contact.html', 'theming.html', 'data.html'])
    it(`loads all that it asks for: /${path}`, async () => {
      const page = await browser.newPage();
      const told = complaintsOf(page);
      const refused = [];
      page.on('response', (response) => response.status() >= 400 && refused.push(response.url()));
      await visit(page, site.home + path);
      assert.deepEqual([told, refused], [{ errors: [], warnings: [] }, []]);
      await page.close();
    });
});
