import { setTimeout as delay } from 'node:timers/promises';
import { startDisplay } from './virtual-display.mjs';
import { WebDriver } from './web-driver.mjs';

/** https://www.w3.org/TR/webdriver2/#keyboard-actions */
const KEYS = {
  Backspace: '\uE003',
  Tab: '\uE004',
  Enter: '\uE007',
  Shift: '\uE008',
  Control: '\uE009',
  Alt: '\uE00A',
  Escape: '\uE00C',
  Space: ' ',
  PageUp: '\uE00E',
  PageDown: '\uE00F',
  End: '\uE010',
  Home: '\uE011',
  ArrowLeft: '\uE012',
  ArrowUp: '\uE013',
  ArrowRight: '\uE014',
  ArrowDown: '\uE015',
  Delete: '\uE017',
};

/** Nothing but this machine is in reach: what is asked of another goes to a port where nobody listens. */
const OFFLINE = {
  proxyType: 'manual',
  httpProxy: '127.0.0.1:9',
  sslProxy: '127.0.0.1:9',
  noProxy: ['localhost', '127.0.0.1'],
};

/** A window takes its new size a few frames later, ms. */
const PATIENCE = 3_000;

/** What the runner's commands call of puppeteer's `Page`, as far as WebKit's driver knows it. */
export class WebKitPage {
  #driver;
  #display;
  keyboard = {
    type: (text) => this.#keys([...text].flatMap(stroke)),
    press: (name) => this.#keys(stroke(codeOf(name))),
    down: (name) => this.#keys([{ type: 'keyDown', value: codeOf(name) }]),
    up: (name) => this.#keys([{ type: 'keyUp', value: codeOf(name) }]),
  };
  emulateMediaType = emulatesNone;
  emulateMediaFeatures = emulatesNone;
  emulateForcedColors = emulatesNone;

  constructor(driver, display) {
    this.#driver = driver;
    this.#display = display;
  }

  /**
   * @param {{ driver: string, browser: string, xvfb: string }} programs
   * @param {NodeJS.ProcessEnv} env
   * @returns {Promise<WebKitPage>}
   */
  static async open({ driver, browser, xvfb }, env) {
    const display = await startDisplay(xvfb);
    try {
      const session = await WebDriver.start(
        driver,
        { ...env, DISPLAY: display.name },
        {
          browserName: 'MiniBrowser',
          proxy: OFFLINE,
          'webkitgtk:browserOptions': { binary: browser, args: ['--automation'] },
        },
      );
      return new WebKitPage(session, display);
    } catch (error) {
      display.stop();
      throw error;
    }
  }

  async goto(url) {
    await this.#driver.send('POST', '/url', { url });
  }

  /** Runs a function in the page; what it is given and what it returns is JSON. */
  evaluate(run, ...given) {
    return this.#driver.run(typeof run === 'string' ? run : `return (${run})(...${JSON.stringify(given)})`);
  }

  url() {
    return this.#driver.send('GET', '/url');
  }

  /** @param {{ width: number, height: number }} size of the page, CSS px */
  async setViewport({ width, height }) {
    const [wide, high] = await this.#driver.run('return [outerWidth - innerWidth, outerHeight - innerHeight]');
    await this.#driver.send('POST', '/window/rect', { width: width + wide, height: height + high });
    let size = '';
    for (const end = Date.now() + PATIENCE; Date.now() < end; await delay(10)) {
      size = await this.#driver.run('return `${innerWidth} × ${innerHeight}`');
      if (size === `${width} × ${height}`) return;
    }
    throw new Error(`WebKit's page is ${size} px, not ${width} × ${height}`);
  }

  async close() {
    await this.#driver.stop();
    this.#display.stop();
  }

  #keys(actions) {
    return this.#driver.send('POST', '/actions', { actions: [{ type: 'key', id: 'keyboard', actions }] });
  }
}

async function emulatesNone() {
  throw new Error("WebKit's driver emulates no media");
}

const stroke = (value) => ['keyDown', 'keyUp'].map((type) => ({ type, value }));

function codeOf(name) {
  const code = KEYS[name] ?? name;
  if ([...code].length === 1) return code;
  throw new Error(`no key is called ${name}`);
}
