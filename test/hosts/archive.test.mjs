/** The archive for people without Node: unpacked, uploaded, or opened by a double click. */
import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { archiveFiles, zipOf } from '../../scripts/site/archive.mjs';
import { formsIn } from '../../scripts/site/forms.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { complaintsOf, openTestBrowser } from './test-browser.mjs';

const dist = fileURLToPath(new URL('../../dist', import.meta.url));
const options = { version: '1.2.3', license: 'The text of a license' };
const ROOT = 'kys-elements-1.2.3';
const forms = formsIn(dist);

/** Runs in a page: all that is shown, in frames too, or empty where a frame isn't there yet. */
const shown = () => {
  const read = (root) =>
    [...root.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        if (node.localName === 'iframe') return node.contentDocument ? read(node.contentDocument) : '';
        if (['style', 'script', 'noscript'].includes(node.localName)) return '';
        return node.shadowRoot ? read(node.shadowRoot) : read(node);
      })
      .join('');
  return read(document.body);
};

describe('the archive', () => {
  let folder, server, browser;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kys-archive-'));
    for (const [path, content] of Object.entries(unzipSync(zipOf(archiveFiles(dist, options))))) {
      await mkdir(dirname(join(folder, path)), { recursive: true });
      await writeFile(join(folder, path), content);
    }
    server = await serveFolder({ root: join(folder, ROOT) });
    browser = await openTestBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is the same whenever it is made', () => {
    const [one, other] = [1, 2].map(() => Buffer.from(zipOf(archiveFiles(dist, options))));
    assert.ok(one.equals(other));
  });

  it('says in two languages which folders there are, and which open by a double click', async () => {
    const text = await readFile(join(folder, ROOT, 'README.txt'), 'utf8');
    for (const { folder: name, when } of forms)
      for (const said of Object.values(when)) assert.ok(text.includes(`${name}  ${said}`), name);
  });

  async function open(address) {
    const page = await browser.newPage();
    const told = complaintsOf(page);
    const failed = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    page.on('response', (response) => response.status() >= 400 && failed.push(response.url()));
    await page.goto(address, { waitUntil: 'load' });
    return { page, told, failed };
  }

  for (const form of forms.filter(({ lines }) => lines)) {
    it(`has a page in ${form.folder} that shows its element, uploaded`, async () => {
      const { page, told, failed } = await open(`${server.origin}/${form.folder}/`);
      await page.waitForFunction(`(${shown})().includes('kmedia@kaiyuanshe.org')`);
      assert.deepEqual([told.errors, failed], [[], []]);
      await page.close();
    });

    it(`has in ${form.folder} the lines to paste, which its page shows, and its licenses`, async () => {
      const read = (name) => readFile(join(folder, ROOT, form.folder, name), 'utf8');
      const [tags, license, notices] = await Promise.all(
        ['tags.txt', 'LICENSE.txt', 'THIRD-PARTY-LICENSES.txt'].map(read),
      );
      assert.ok(tags.startsWith(form.lines));
      assert.equal(license, options.license);
      assert.match(notices, /BSD-3-Clause/);
      const { page } = await open(`${server.origin}/${form.folder}/`);
      assert.equal(await page.$eval('pre', ({ textContent }) => textContent), form.lines);
      await page.close();
    });
  }

  for (const { folder: name, opensFromFolder, lines } of forms.filter((form) => form.lines)) {
    it(`${opensFromFolder ? 'shows' : 'says why nothing is shown of'} ${name}, by a double click`, async () => {
      const { page } = await open(pathToFileURL(join(folder, ROOT, name, 'index.html')).href);
      // A page from a folder can't look into its frame, but the frame's own can be asked.
      const frame = lines.includes('<iframe') ? page.frames()[1] : page.mainFrame();
      const expected = opensFromFolder ? 'kmedia@kaiyuanshe.org' : 'Browsers load no modules';
      await frame.waitForFunction(`(${shown})().includes('${expected}')`);
      await page.close();
    });
  }

  it('has a page in no-script that leads to what there is to copy', async () => {
    const { page, told, failed } = await open(`${server.origin}/no-script/`);
    const links = await page.$$eval('a', (all) => all.map(({ href }) => href));
    assert.ok(links.length > 5);
    for (const link of links) assert.equal((await fetch(link)).status, 200, link);
    assert.ok(await page.$eval('img', ({ naturalWidth }) => naturalWidth > 100));
    assert.deepEqual([told.errors, failed], [[], []]);
    await page.close();
  });
});
