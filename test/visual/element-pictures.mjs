/**
 * Takes the small picture of each element in the READMEs, of its example, in the language of each:
 *
 *   npm run build && npm run pictures:elements
 *
 * A picture that would weigh more than a page of text should is an error.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { exampleOf, elements } from '../../demo/.vitepress/elements.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { resolveBrowser } from '../engines/browser.mjs';

const OUT = new URL('../../demo/pictures/elements/', import.meta.url);
const MOST_BYTES = 20_000;
const SIZE = { width: 640, height: 400, deviceScaleFactor: 0.75 };

const LANGUAGES = { en: 'en', zh: 'zh-CN' };

/** Draws an element in the page, without what tells of the day on which the picture is taken. */
async function draw(page, markup, lang) {
  await page.evaluate(
    async (html, language) => {
      const main = document.querySelector('main');
      main.replaceChildren(document.createRange().createContextualFragment(html));
      const element = main.firstElementChild;
      element.lang = language;
      element.toggleAttribute('hide-age', true);
      element.toggleAttribute('show-source', false);
      await customElements.whenDefined(element.localName);
      await element.updateComplete;
      await document.fonts.ready;
    },
    markup,
    lang,
  );
  await page.waitForNetworkIdle();
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
}

const server = await serveFolder();
const browser = await puppeteer.launch(await resolveBrowser());
try {
  await mkdir(OUT, { recursive: true });
  const page = await browser.newPage();
  await page.setViewport(SIZE);
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  await page.goto(`${server.origin}/test/visual/element.html`, { waitUntil: 'networkidle0' });
  for (const { tagName } of elements()) {
    const example = exampleOf(tagName);
    if (!example) continue;
    for (const [name, lang] of Object.entries(LANGUAGES)) {
      await draw(page, example, lang);
      const file = fileURLToPath(new URL(`${tagName}.${name}.webp`, OUT));
      const { width, height } = SIZE;
      const picture = await page.screenshot({ type: 'webp', quality: 70, clip: { x: 0, y: 0, width, height } });
      if (picture.length > MOST_BYTES) throw new Error(`${file} would have ${picture.length} bytes`);
      await writeFile(file, picture);
      console.log(`${file} (${Math.round(picture.length / 1000)} kB)`);
    }
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
