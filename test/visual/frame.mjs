import { setClockInTerm } from '../runner/clock-in-term.mjs';
import { clear, hurryTimers, prepare, settle, show } from './in-frame.mjs';
import { pictureOfPdf } from './pdf.mjs';
import { Requests } from './requests.mjs';

/** A window as high as this shows most cases whole; it grows for others. */
const HEIGHT = 900;

/** Of the window from which a page is printed, px: paper is as wide as it is. */
const WIDTH_BEFORE_PRINT = 768;

/** As browsers print by default. */
const PAPER = {
  width: '210mm',
  height: '297mm',
  margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
};

/** A page that shows one case at a time. */
export class Frame {
  #page;
  #devtools;
  #requests;
  #url;
  #setting;
  #width;
  #height = HEIGHT;
  #errors = [];
  #scripted;

  /**
   * @param {import('puppeteer-core').Browser} browser
   * @param {string} url of `frame.html`
   * @param {import('./settings.mjs').Setting} setting
   * @param {boolean} scripted whether the library is loaded
   */
  static async open(browser, url, setting, scripted) {
    const frame = new Frame();
    const page = (frame.#page = await browser.newPage());
    frame.#url = url;
    frame.#setting = setting;
    frame.#width = setting.width === 'paper' ? WIDTH_BEFORE_PRINT : setting.width;
    frame.#scripted = scripted;
    frame.#devtools = await page.createCDPSession();
    frame.#requests = new Requests(page, frame.#devtools);
    page.on('pageerror', (error) => frame.#errors.push(String(error)));
    await page.evaluateOnNewDocument(setClockInTerm);
    await page.evaluateOnNewDocument(hurryTimers);
    await page.emulateFocusedPage(true);
    await page.setViewport({ width: frame.#width, height: HEIGHT });
    await frame.#load();
    return frame;
  }

  close() {
    return this.#page.close();
  }

  /**
   * @param {import('./cases.mjs').Case} each
   * @returns {Promise<import('./studio.mjs').Taken>}
   */
  async take(each) {
    const isDelayed = each.held !== undefined || each.lost !== undefined;
    try {
      // What has been loaded is not asked for again, and what was held back here is not there for the next case.
      if (isDelayed) await this.#load();
      if (isDelayed) await this.#requests.delay(each);
      return await this.#take(each);
    } catch (error) {
      return { problem: String(error.message) };
    } finally {
      if (isDelayed) {
        await this.#requests.release();
        await this.#load();
      }
    }
  }

  async #take(each) {
    const page = this.#page;
    this.#errors.length = 0;
    await this.#setHeight(HEIGHT);
    await this.#emulate(each);
    // A press on nothing takes the focus away, and the pointer from what it was over. What it held down is gone before it
    // lets go: that would be a click.
    await page.evaluate(clear);
    await page.mouse.reset();
    await page.mouse.click(1, 1);
    const missing = await page.evaluate(show, each.html, each.dir ?? 'ltr');
    if (missing && this.#scripted) return { missing };
    let height = await this.#grow(await this.#settle());
    for (const step of each.steps ?? []) {
      await step(page);
      height = await this.#settle();
    }
    const png = await (each.printed ? this.#print() : this.#picture(height));
    return this.#errors.length ? { problem: this.#errors.join('\n') } : { png };
  }

  async #load() {
    await this.#page.goto(this.#url, { waitUntil: 'load' });
    await this.#page.evaluate(prepare, this.#setting, this.#scripted);
  }

  /** Until nothing changes and nothing is under way. Tells how high the case is. */
  async #settle() {
    let height = await this.#page.evaluate(settle);
    while (await this.#requests.idle()) height = await this.#page.evaluate(settle);
    return height;
  }

  /** The window is as high as the case, so that no step has to scroll, and the pointer stays on what it is over. */
  async #grow(height) {
    if (height <= this.#height) return height;
    await this.#setHeight(height);
    return this.#settle();
  }

  async #picture(caseHeight) {
    const height = await this.#grow(caseHeight);
    const clip = { x: 0, y: 0, width: this.#width, height };
    return Buffer.from(await this.#page.screenshot({ clip, captureBeyondViewport: false, optimizeForSpeed: true }));
  }

  /** What comes out of the printer, with no media emulated. */
  async #print() {
    return pictureOfPdf(await this.#page.pdf(PAPER));
  }

  async #setHeight(height) {
    if (height === this.#height) return;
    this.#height = height;
    await this.#page.setViewport({ width: this.#width, height });
  }

  async #emulate({ forcedColors = false, contrast = false, touch = false }) {
    const features = {
      'prefers-color-scheme': this.#setting.scheme,
      'prefers-reduced-motion': 'reduce',
      'forced-colors': forcedColors ? 'active' : 'none',
      'prefers-contrast': contrast ? 'more' : 'no-preference',
    };
    await this.#devtools.send('Emulation.setEmulatedMedia', {
      media: '',
      features: Object.entries(features).map(([name, value]) => ({ name, value })),
    });
    await this.#devtools.send('Emulation.setTouchEmulationEnabled', { enabled: touch });
  }
}
