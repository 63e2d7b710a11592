import { fileURLToPath } from 'node:url';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';

const fileOf = (name) => fileURLToPath(new URL(name, import.meta.url));
const outside = { '/frame.html': fileOf('frame.html'), '/records.json': fileOf('records.json') };

/** A window as high as this shows most cases whole; it grows for others. */
const HEIGHT = 900;

/** No two windows draw the same twice where tiles are redrawn in part. */
const args = ['--disable-partial-raster'];

/**
 * @typedef {{ language: 'zh-CN' | 'en', scheme: 'light' | 'dark', width: number }} Setting
 * @typedef {{ png?: Buffer, problem?: string, missing?: string }} Taken the picture, or why there is none: `missing` names
 *   an element that the build doesn't define
 */

/** Takes pictures of the elements as a folder's `dist` has them. */
export class Studio {
  #server;
  #browser;

  /** @param {string} folder with a built `dist` */
  static async open(folder) {
    const studio = new Studio();
    studio.#server = await serveFolder({ root: folder, outside });
    const found = await resolveBrowser();
    studio.#browser = await puppeteer.launch({ ...found, args: [...found.args, ...args] });
    return studio;
  }

  /**
   * @param {Setting} setting
   * @param {readonly import('./cases.mjs').Case[]} cases
   * @returns {Promise<Taken[]>} a picture for each case
   */
  async take(setting, cases) {
    const frame = await Frame.open(this.#browser, `${this.#server.origin}/frame.html`, setting);
    const taken = [];
    for (const each of cases) taken.push(await frame.take(each));
    await frame.close();
    return taken;
  }

  async close() {
    await this.#browser.close();
    await this.#server.close();
  }
}

/** A page that shows one case at a time. */
class Frame {
  #page;
  #devtools;
  #setting;
  #height = HEIGHT;
  #errors = [];

  static async open(browser, url, setting) {
    const frame = new Frame();
    const page = (frame.#page = await browser.newPage());
    frame.#setting = setting;
    frame.#devtools = await page.createCDPSession();
    page.on('pageerror', (error) => frame.#errors.push(String(error)));
    await page.emulateFocusedPage(true);
    await page.setViewport({ width: setting.width, height: HEIGHT });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(prepare, setting);
    return frame;
  }

  close() {
    return this.#page.close();
  }

  /** @returns {Promise<Taken>} */
  async take({ html, steps = [], media = '', forcedColors = false, dir = 'ltr' }) {
    const page = this.#page;
    this.#errors.length = 0;
    try {
      await this.#setHeight(HEIGHT);
      await this.#emulate(media, forcedColors);
      // A press on nothing takes the focus away, and the pointer from what it was over.
      await page.evaluate(clear);
      await page.mouse.click(1, 1);
      const missing = await page.evaluate(show, html, dir);
      if (missing) return { missing };
      await page.evaluate(settle);
      for (const step of steps) {
        await step(page);
        await page.evaluate(settle);
      }
      await page.mouse.move(1, 1);
      const png = await this.#picture();
      return this.#errors.length ? { problem: this.#errors.join('\n') } : { png };
    } catch (error) {
      return { problem: String(error.message) };
    }
  }

  async #picture() {
    let height = await this.#page.evaluate(settle);
    if (height > this.#height) {
      await this.#setHeight(height);
      height = await this.#page.evaluate(settle);
    }
    const clip = { x: 0, y: 0, width: this.#setting.width, height };
    return Buffer.from(await this.#page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true }));
  }

  async #setHeight(height) {
    if (height === this.#height) return;
    this.#height = height;
    await this.#page.setViewport({ width: this.#setting.width, height });
  }

  #emulate(media, forcedColors) {
    const features = {
      'prefers-color-scheme': this.#setting.scheme,
      'prefers-reduced-motion': 'reduce',
      'forced-colors': forcedColors ? 'active' : 'none',
    };
    return this.#devtools.send('Emulation.setEmulatedMedia', {
      media,
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
  }
}

/** Runs in the page, as all below. */
async function prepare({ language, scheme }) {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = scheme;
  await document.fonts.ready;
}

function clear() {
  document.querySelector('main').replaceChildren();
  history.replaceState(null, '', location.pathname);
  getSelection().removeAllRanges();
}

/** Tells which element is none of this build's. */
function show(html, dir) {
  const main = document.querySelector('main');
  document.documentElement.dir = dir;
  main.innerHTML = html;
  return main.querySelector(':not(:defined)')?.localName;
}

/**
 * Waits until nothing changes any more from frame to frame. Tells how high the case is.
 *
 * Nothing that blinks or moves is on a picture: what makes it so has to be put into each shadow root.
 */
async function settle() {
  const main = document.querySelector('main');
  const still = (globalThis.still ??= new CSSStyleSheet());
  still.replaceSync(
    '*, ::before, ::after { caret-color: #0000 !important; transition: none !important; animation: none !important }',
  );
  const rootsIn = (root) =>
    [...root.querySelectorAll('*')].flatMap((each) =>
      each.shadowRoot ? [each.shadowRoot, ...rootsIn(each.shadowRoot)] : [],
    );
  const look = () => {
    const roots = rootsIn(main);
    for (const root of roots)
      if (!root.adoptedStyleSheets.includes(still)) root.adoptedStyleSheets = [...root.adoptedStyleSheets, still];
    const boxes = roots.flatMap((root) => [...root.querySelectorAll('*')].map((each) => each.getBoundingClientRect()));
    return [
      main.getHTML({ shadowRoots: roots }),
      ...boxes.map(({ x, y, width, height }) => `${x} ${y} ${width} ${height}`),
      ...roots.flatMap((root) =>
        [...root.querySelectorAll('*')].map(({ scrollLeft, scrollTop }) => `${scrollLeft} ${scrollTop}`),
      ),
    ].join('\n');
  };
  let seen = '';
  for (let calm = 0; calm < 3; calm += 1) {
    await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
    const now = look();
    if (now !== seen) calm = -1;
    seen = now;
  }
  scrollTo(0, 0);
  return Math.ceil(main.scrollHeight);
}
