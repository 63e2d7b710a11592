import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { examples } from '../../dist/generated/examples.js';
import { serveFolder } from '../../scripts/static-server.mjs';
import { faultKind } from '../runner/fault-kind.mjs';
import { launchTestBrowser } from './test-browser.mjs';
import { openPage } from './visitor.mjs';

/** Widths around those at which an element changes its shape, CSS px: a scroll bar takes some 15. */
const WIDTHS = [320, 480, 560, 566, 572, 578, 720, 960];

/** Runs in the page: how often an element, that of an element within it too, changes its tree in frames of a page at rest. */
async function changesAtRest(element) {
  const frame = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  for (let settling = 0; settling < 20; settling += 1) await frame();
  let changes = 0;
  const observer = new MutationObserver((records) => (changes += records.length));
  const observe = (root) => {
    observer.observe(root, { attributes: true, characterData: true, childList: true, subtree: true });
    for (const inner of root.querySelectorAll('*')) if (inner.shadowRoot) observe(inner.shadowRoot);
  };
  observe(element.shadowRoot);
  for (let resting = 0; resting < 10; resting += 1) await frame();
  observer.disconnect();
  return changes;
}

describe('elements where scroll bars take room', () => {
  const kind = faultKind('size and place');
  let browser;
  let server;
  before(async () => {
    browser = await launchTestBrowser({ scrollBars: true });
    server = await serveFolder();
  });
  after(async () => {
    await browser.close();
    await server.close();
    kind.report();
  });

  for (const [tag, { markup }] of Object.entries(examples)) {
    it(`${tag} comes to rest at any width`, async () => {
      const { page } = await openPage({ browser, server }, `<main>${markup}</main>`);
      // Low, so that a chart has a scroll bar of its own.
      await page.setViewport({ width: 1000, height: 500 });
      for (const width of WIDTHS) {
        await kind.holds({ input: `scroll bars, ${width} px`, element: tag, form: 'module' }, async () => {
          await page.$eval('main', (main, px) => (main.style.width = `${px}px`), width);
          assert.equal(await page.$eval(tag, changesAtRest), 0, `${width} px`);
        });
      }
      await page.close();
    });
  }
});
