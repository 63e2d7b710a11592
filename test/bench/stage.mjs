import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';

/** A run that was ended because it took too long. */
export class TookTooLong extends Error {}

/** What every page of a benchmark begins with. A picture stands when the frame after its own has begun. */
const preamble = `globalThis.painted = async () => {
  await new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(resolve))));
};`;

/**
 * A temporary folder that is served, and a browser that opens its pages: 1280 by 800, one fresh page for each run,
 * since a visitor's page has not been warmed up either.
 */
export class Stage {
  #folder;
  #server;
  #browser;

  /** @returns {Promise<Stage>} to be closed after use */
  static async open() {
    const stage = new Stage();
    stage.#folder = await mkdtemp(join(tmpdir(), 'kys-bench-'));
    await stage.write('preamble.js', preamble);
    stage.#server = await serveFolder({ root: stage.#folder });
    await stage.#launch();
    return stage;
  }

  /** @returns {Promise<string>} such as `Chromium 153` */
  async browserName() {
    return (await this.#browser.version())
      .replace(/^Headless/, '')
      .replace(/^Chrome\//, 'Chromium ')
      .replace(/\..*$/, '');
  }

  /** Puts a file where pages find it. */
  async write(name, content) {
    await writeFile(join(this.#folder, name), content);
  }

  /** Writes a page with styles and modules, which are files written before. */
  async writePage(name, { css = '', modules = [], body = '<main id="host"></main>' }) {
    const scripts = ['preamble.js', ...modules].map((file) => `<script type="module" src="${file}"></script>`);
    await this.write(
      name,
      `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><title>bench</title><link rel="icon" href="data:,">
<style>${css}</style>${scripts.join('')}<body>${body}</body></html>`,
    );
  }

  /**
   * Opens a page, hands it over, and closes it.
   *
   * @template Result
   * @param {string} name
   * @param {(page: import('puppeteer-core').Page) => Promise<Result>} use
   * @param {number} [limit] seconds, after which the browser is ended
   * @returns {Promise<Result>}
   * @throws {TookTooLong}
   */
  async withPage(name, use, limit = 600) {
    let timer;
    const tooLong = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new TookTooLong(`over ${limit} s`)), limit * 1000);
    });
    const used = this.#use(name, use);
    // A page that is ended while it works still reports that, to nobody.
    used.catch(() => {});
    try {
      return await Promise.race([used, tooLong]);
    } catch (error) {
      // A busy page answers no request to close.
      if (error instanceof TookTooLong) await this.#relaunch();
      throw error;
    } finally {
      clearTimeout(timer);
    }
  }

  async close() {
    await this.#browser.close();
    await this.#server.close();
    await rm(this.#folder, { recursive: true });
  }

  async #use(name, use) {
    const page = await this.#browser.newPage();
    const complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error?.stack ?? error)));
    await page.setViewport({ width: 1280, height: 800 });
    // Motion is a matter of taste, and would count as work.
    await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
    await page.goto(`${this.#server.origin}/${name}`, { waitUntil: 'networkidle0' });
    if (complaints.length) throw new Error(`${name} complains:\n  ${complaints.join('\n  ')}`);
    const result = await use(page);
    await page.close();
    return result;
  }

  async #launch() {
    this.#browser = await puppeteer.launch({ ...(await resolveBrowser()), protocolTimeout: 0 });
  }

  async #relaunch() {
    this.#browser.process()?.kill('SIGKILL');
    await this.#launch();
  }
}
