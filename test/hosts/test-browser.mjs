import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { setClockInTerm } from '../runner/clock-in-term.mjs';
import { installedStyles } from './installed-styles.mjs';

/** A limit for what waits, against hanging alone, ms: a busy machine is no failure. */
export const PATIENCE = 120_000;

/**
 * Launches the browser that tests of built files run in. `KYS_TEST_BROWSER` may be the address of one that is there
 * already: the runner has all test files share one.
 *
 * @param {{ scrollBars?: boolean }} [options] whether scroll bars take room, as with a mouse on most computers; in
 *   pictures there are none
 * @returns {Promise<import('puppeteer-core').Browser>}
 */
export async function launchTestBrowser({ scrollBars = false } = {}) {
  const found = await resolveBrowser();
  const withoutBars = '--hide-scrollbars';
  return puppeteer.launch({
    ...found,
    // Pictures are compared to the last px: each is drawn whole.
    args: [...found.args.filter((arg) => !scrollBars || arg !== withoutBars), '--disable-partial-raster'],
    ignoreDefaultArgs: scrollBars ? [withoutBars] : [],
    protocolTimeout: PATIENCE,
  });
}

/**
 * A browser for one test file: nothing of its pages, their storage or their cache is seen by another's.
 *
 * @returns {Promise<{ newPage: () => Promise<import('puppeteer-core').Page>, once: (type: string, listener: (event: unknown) => void) => void,
 *   close: () => Promise<void> }>}
 */
export async function openTestBrowser() {
  const { KYS_TEST_BROWSER } = process.env;
  const browser = KYS_TEST_BROWSER
    ? await puppeteer.connect({ browserWSEndpoint: KYS_TEST_BROWSER, protocolTimeout: PATIENCE })
    : await launchTestBrowser();
  const context = await browser.createBrowserContext();
  const newPage = async (within = context) => {
    const page = await within.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.evaluateOnNewDocument(setClockInTerm);
    return page;
  };
  return {
    newPage: () => newPage(),
    /** A page of somebody whom no site knows; closing it forgets all. */
    async newStranger() {
      const own = await browser.createBrowserContext();
      return { page: await newPage(own), close: () => own.close() };
    },
    once: (type, listener) => context.once(type, listener),
    async close() {
      await context.close();
      await (KYS_TEST_BROWSER ? browser.disconnect() : browser.close());
    },
  };
}

/**
 * Has a browser and a server of a folder run while the tests of a suite do. Called in `describe`; what it returns is
 * filled before the first test.
 *
 * @param {{ root?: string }} [options] the folder, as for `serveFolder`
 * @returns {{ browser: Awaited<ReturnType<typeof openTestBrowser>>, server: { origin: string } }}
 */
export function testBrowser({ root } = {}) {
  const running = {};
  before(async () => {
    running.server = await serveFolder({ root, outside: installedStyles });
    running.browser = await openTestBrowser();
  });
  after(async () => {
    await running.browser?.close();
    await running.server?.close();
  });
  return running;
}

/**
 * Notes what a page complains of, from now on.
 *
 * @param {import('puppeteer-core').Page} page
 * @returns {{ errors: string[], warnings: string[] }} the texts of exceptions and of the console; they grow
 */
export function complaintsOf(page) {
  const told = { errors: [], warnings: [] };
  page.on('pageerror', (error) => told.errors.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error') told.errors.push(message.text());
    if (message.type() === 'warn') told.warnings.push(message.text());
  });
  return told;
}
