/**
 * Takes pictures of the page with all elements, for eyes and for the README:
 *
 *   node test/visual/pictures.mjs [--out <folder>] [--page test/hosts/all-elements.html]
 *   node test/visual/pictures.mjs --readme
 *   node test/visual/pictures.mjs --change    a card before and after a change, for CONTRIBUTING.md
 *
 * Builds nothing: run `npm run build` before. Fails where the page complains in its console.
 */
import { mkdir, mkdtemp, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';

const widths = [320, 768, 1280];
const schemes = ['light', 'dark'];
/** The pictures of documents: the part `#picture` of a page, as wide as said, in at most so many bytes. */
const documents = {
  readme: {
    file: fileURLToPath(new URL('../../demo/pictures/kys-elements.png', import.meta.url)),
    bytes: 300_000,
    width: 1280,
  },
  change: {
    file: fileURLToPath(new URL('../../demo/pictures/change.png', import.meta.url)),
    bytes: 150_000,
    width: 760,
    page: 'test/visual/change.html',
  },
};

const { values: options } = parseArgs({
  options: {
    out: { type: 'string' },
    page: { type: 'string', default: 'test/hosts/all-elements.html' },
    readme: { type: 'boolean' },
    change: { type: 'boolean' },
  },
});

/** Loads the page as a visitor with this width and scheme sees it, all elements drawn. */
async function openPage(browser, url, { width, scheme, scale = 1 }) {
  const page = await browser.newPage();
  const complaints = [];
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
  page.on(
    'response',
    (response) => response.status() >= 400 && complaints.push(`${response.status()} ${response.url()}`),
  );
  await page.setViewport({ width, height: 800, deviceScaleFactor: scale });
  await page.emulateMediaFeatures([
    { name: 'prefers-color-scheme', value: scheme },
    { name: 'prefers-reduced-motion', value: 'reduce' },
  ]);
  await page.goto(url, { waitUntil: 'networkidle0' });
  await page.evaluate(async (theme) => {
    document.documentElement.dataset.theme = theme;
    await document.fonts.ready;
    await Promise.all(Array.from(document.querySelectorAll(':defined'), (element) => element.updateComplete));
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  }, scheme);
  const late = await page.evaluate(() =>
    Array.from(document.querySelectorAll(':not(:defined)'), (each) => each.localName),
  );
  if (late.length) complaints.push(`never defined: ${[...new Set(late)].join(', ')} (run npm run build first?)`);
  if (complaints.length) throw new Error(`${url} complains:\n  ${complaints.join('\n  ')}`);
  return page;
}

async function takeAll(browser, url) {
  const folder = options.out ?? (await mkdtemp(join(tmpdir(), 'kys-pictures-')));
  await mkdir(folder, { recursive: true });
  for (const scheme of schemes) {
    for (const width of widths) {
      const page = await openPage(browser, url, { width, scheme });
      const file = join(folder, `${width}-${scheme}.png`);
      await page.screenshot({ path: file, fullPage: true });
      const shown = await page.evaluate(() => document.documentElement.scrollWidth);
      console.log(shown > width ? `${file} (scrolls sideways: ${shown} px in ${width})` : file);
      await page.close();
    }
  }
}

async function takeForDocument(browser, url, { file, bytes, width }) {
  const page = await openPage(browser, url, { width, scheme: 'light', scale: 1.5 });
  const part = await page.$('#picture');
  if (!part) throw new Error(`${url} has no element #picture`);
  await mkdir(join(file, '..'), { recursive: true });
  await part.screenshot({ path: file });
  const { size } = await stat(file);
  console.log(`${file} (${Math.round(size / 1000)} kB)`);
  if (size > bytes) throw new Error(`${file} is over ${bytes / 1000} kB: show less in #picture`);
}

const server = await serveFolder();
const browser = await puppeteer.launch(await resolveBrowser());
try {
  const picture = options.readme ? documents.readme : options.change ? documents.change : undefined;
  const url = `${server.origin}/${picture?.page ?? options.page}`;
  await (picture ? takeForDocument(browser, url, picture) : takeAll(browser, url));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
