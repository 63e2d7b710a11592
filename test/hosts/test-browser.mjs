import { after, before } from 'node:test';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { installedStyles } from './installed-styles.mjs';

/**
 * Has a browser and a server of a folder run while the tests of a suite do. Called in `describe`; what it returns is
 * filled before the first test.
 *
 * @param {{ root?: string, args?: readonly string[] }} [options] the folder, as for `serveFolder`, and what the browser is told
 *   besides
 * @returns {{ browser: import('puppeteer-core').Browser, server: { origin: string } }}
 */
export function testBrowser({ root, args = [] } = {}) {
  const running = {};
  before(async () => {
    running.server = await serveFolder({ root, outside: installedStyles });
    const found = await resolveBrowser();
    running.browser = await puppeteer.launch({ ...found, args: [...found.args, ...args] });
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
