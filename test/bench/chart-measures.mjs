/* global makeTree, prepare, draw, layOut, readyToClose, closeBranch, countElements, readText, tree */
import { mainThreadTime } from './main-thread-time.mjs';
import { scrollAcross } from './scroll-across.mjs';

/**
 * Draws a seeded tree on a fresh page.
 *
 * @param {import('./stage.mjs').Stage} stage
 * @param {string} key of `peers`
 * @param {number} size nodes
 * @param {number} limit seconds
 * @returns {Promise<{ ms: number, elements: number }>} main-thread time to the first picture, and the elements then
 *   in the document, shadow trees included
 * @throws {Error} where the picture does not show the root's name
 */
export function firstPicture(stage, key, size, limit) {
  return stage.withPage(
    `${key}.html`,
    async (page) => {
      await page.evaluate(makeReady, size);
      const ms = await mainThreadTime(page, () => draw());
      const elements = await page.evaluate(() => countElements());
      const root = await page.evaluate(() => (readText().includes(tree.name) ? '' : tree.name));
      if (root && key !== 'nothing') throw new Error(`${key} shows no "${root}" in its first picture`);
      return { ms, elements };
    },
    limit,
  );
}

/** The main-thread time of our own layout alone: order, places and index of all nodes. */
export function layoutTime(stage, size) {
  return stage.withPage('nothing.html', async (page) => {
    await page.evaluate((count) => void makeTree(count), size);
    return mainThreadTime(page, () => void layOut());
  });
}

/** The main-thread time of closing the first branch below the root, until it is painted. */
export function closingTime(stage, key, size, limit) {
  return stage.withPage(
    `${key}.html`,
    async (page) => {
      await page.evaluate(makeReady, size);
      await page.evaluate(() => draw());
      await page.evaluate(() => readyToClose());
      const before = await page.evaluate(() => readText());
      const ms = await mainThreadTime(page, () => closeBranch());
      const after = await page.evaluate(() => readText());
      if (after === before) throw new Error(`${key} looks after closing a branch as before`);
      return ms;
    },
    limit,
  );
}

/** Scrolls across a whole tree, see `scrollAcross`. */
export function scrolling(stage, key, size, limit) {
  return stage.withPage(
    `${key}.html`,
    async (page) => {
      await page.evaluate(makeReady, size);
      await page.evaluate(() => draw());
      return scrollAcross(page);
    },
    limit,
  );
}

/* In the page. */
function makeReady(size) {
  makeTree(size);
  prepare();
}
