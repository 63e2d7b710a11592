import { PATIENCE } from './test-browser.mjs';

/** In how many turns in a row nothing may happen before a page counts as settled. */
const TURNS = 6;

/** Runs in a page or a frame: one turn of its event loop, and of its timers. */
const turn = () => new Promise((resolve) => setTimeout(resolve, 20));
const drawn = () => new Promise((resolve) => requestAnimationFrame(() => resolve()));

/**
 * Notes what a page and its frames request, from now on. Made before the page goes anywhere.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {(count?: () => unknown) => Promise<void>} ends once the page has nothing under way: no request is open, none
 *   more is made in several turns of the event loop, and what `count` tells stays the same. Turns, unlike a time without
 *   requests, take the longer the busier a machine is.
 */
export function watchRequests(page) {
  const open = new Set();
  let made = 0;
  page.on('request', (request) => {
    made += 1;
    open.add(request);
  });
  page.on('requestfinished', (request) => open.delete(request));
  page.on('requestfailed', (request) => open.delete(request));

  return async function settled(count = () => undefined) {
    let before = [made, await count()].join();
    const end = Date.now() + PATIENCE;
    for (let quiet = 0; quiet < TURNS; quiet += 1) {
      // A frame out of sight isn't drawn, but its timers run.
      const turns = [page.evaluate(drawn), ...page.frames().map((frame) => frame.evaluate(turn))];
      const isThere = (await Promise.allSettled(turns)).every(({ status }) => status === 'fulfilled');
      const now = [made, await count()].join();
      if (open.size || !isThere || now !== before) quiet = -1;
      before = now;
      if (Date.now() > end)
        throw new Error(`${page.url()} doesn't settle; open: ${[...open].map((request) => request.url()).join(' ')}`);
    }
  };
}

/**
 * Goes to an address, and waits until the page has done what it does by itself.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string} address
 * @returns {Promise<ReturnType<typeof watchRequests>>} waits so again
 */
export async function visit(page, address) {
  const settled = watchRequests(page);
  await page.goto(address, { waitUntil: 'load' });
  await settled();
  return settled;
}
