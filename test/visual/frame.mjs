/** A window as high as this shows most cases whole; it grows for others. */
const HEIGHT = 900;

/** A page that shows one case at a time. */
export class Frame {
  #page;
  #devtools;
  #setting;
  #height = HEIGHT;
  #errors = [];
  #scripted;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} url of `frame.html`
   * @param {import('./studio.mjs').Setting} setting
   * @param {boolean} scripted whether the library is loaded
   */
  static async open(browser, url, setting, scripted) {
    const frame = new Frame();
    const page = (frame.#page = await browser.newPage());
    frame.#setting = setting;
    frame.#scripted = scripted;
    frame.#devtools = await page.createCDPSession();
    page.on('pageerror', (error) => frame.#errors.push(String(error)));
    await page.emulateFocusedPage(true);
    await page.setViewport({ width: setting.width, height: HEIGHT });
    await page.goto(url, { waitUntil: 'load' });
    await page.evaluate(prepare, setting, scripted);
    return frame;
  }

  close() {
    return this.#page.close();
  }

  /**
   * @param {import('./cases.mjs').Case} each
   * @returns {Promise<import('./studio.mjs').Taken>}
   */
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
      if (missing && this.#scripted) return { missing };
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
async function prepare({ language, scheme }, scripted) {
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = scheme;
  if (scripted) await import('/dist/kys.js');
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
  // With what a server has rendered, if it has.
  main.setHTMLUnsafe(html);
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
    '*, ::before, ::after { caret-color: #0000 !important; caret-animation: manual !important; transition: none !important; animation: none !important }',
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
