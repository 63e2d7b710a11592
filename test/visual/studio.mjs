import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';
import { Frame } from './frame.mjs';
import { renderOnServer } from './render-on-server.mjs';

const outside = Object.fromEntries(
  ['frame.html', 'records.json', 'portrait.svg'].map((name) => [
    `/${name}`,
    fileURLToPath(new URL(name, import.meta.url)),
  ]),
);

/** No two windows draw the same twice where tiles are redrawn in part. */
const args = ['--disable-partial-raster'];

const isStatic = (each) => each.static === true;

/**
 * @typedef {{ png?: Buffer, problem?: string, missing?: string }} Taken the picture, or why there is none: `missing` names
 *   an element that the build doesn't define
 */

/**
 * Takes pictures of the elements as a folder's `dist` has them. On Linux the browser sees the fonts of npm packages alone
 * (`test/engines/linux-fonts.mjs`), and on x64 it is one, too: the same pictures on any machine.
 */
export class Studio {
  #folder;
  #server;
  #browser;

  /** @param {string} folder with a built `dist` */
  static async open(folder) {
    const studio = new Studio();
    studio.#folder = folder;
    studio.#server = await serveFolder({ root: folder, outside });
    const found = await resolveBrowser();
    studio.#browser = await puppeteer.launch({ ...found, args: [...found.args, ...args] });
    return studio;
  }

  /**
   * @param {import('./settings.mjs').Setting} setting
   * @param {readonly import('./cases.mjs').Case[]} cases
   * @returns {Promise<Taken[]>} a picture for each case
   */
  async take(setting, cases) {
    const rendered = await renderOnServer(this.#folder, setting.language, cases.filter(isStatic));
    const taken = new Map([
      ...(await this.#takeOn(setting, rendered, false)),
      ...(await this.#takeOn(
        setting,
        cases.filter((each) => !isStatic(each)),
        true,
      )),
    ]);
    return cases.map(({ element, name }) => taken.get(`${element}: ${name}`));
  }

  /** A page without the library shows what a server has rendered; one with it, all else. */
  async #takeOn(setting, cases, scripted) {
    if (!cases.length) return [];
    const frame = await Frame.open(this.#browser, `${this.#server.origin}/frame.html`, setting, scripted);
    const taken = [];
    for (const each of cases) taken.push([`${each.element}: ${each.name}`, await frame.take(each)]);
    await frame.close();
    return taken;
  }

  async close() {
    await this.#browser.close();
    await this.#server.close();
  }
}
