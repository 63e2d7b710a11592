import { visit } from './settled.mjs';
import { complaintsOf } from './test-browser.mjs';

/** What a page loads the library by; each is one of the forms in which it is built. */
export const SCRIPTS = {
  module: '<script type="module" src="/dist/kys.js"></script>',
  classic: '<script src="/dist/kys.classic.js"></script>',
  loader: '<script type="module" src="/dist/kys.loader.js"></script>',
};

/**
 * Opens a page, for a visitor who uses it by mouse and keys alone.
 *
 * @param {ReturnType<import('./test-browser.mjs').testBrowser>} running
 * @param {string} body of the page
 * @param {object} [options]
 * @param {keyof typeof SCRIPTS} [options.form]
 * @param {string} [options.at] where the page is at the server, with its query and hash
 * @param {string} [options.head] what stands before the library
 * @param {(request: import('puppeteer-core').HTTPRequest) => unknown} [options.answer] answers a request, or returns nothing
 */
export async function openPage(running, body, { form = 'module', at = '/page.html', head = '', answer } = {}) {
  const page = await running.browser.newPage();
  await page.setViewport({ width: 1100, height: 800 });
  // Boxes stand where they are: a click meets what it is meant for.
  await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: 'reduce' }]);
  const complaints = complaintsOf(page);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (request.isNavigationRequest() && pathname === new URL(at, running.server.origin).pathname)
      return void request.respond({
        contentType: 'text/html; charset=utf-8',
        body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,">${head}${SCRIPTS[form]}<body>${body}`,
      });
    return void (answer?.(request) ?? request.continue());
  });
  const settled = await visit(page, running.server.origin + at);
  return new Visitor(page, settled, complaints);
}

/** Somebody on a page: what they do, and what they see of it. */
class Visitor {
  constructor(page, settled, { errors, warnings }) {
    Object.assign(this, { page, settled, errors, warnings });
  }

  /** What is found in the page and in all its shadow roots: the first that matches, and has these words. */
  async find(selector, words = '') {
    const handle = await this.page.evaluateHandle(
      (wanted, text) => {
        const search = (root) => {
          for (const element of root.querySelectorAll('*')) {
            if (element.matches(wanted) && element.textContent.includes(text)) return element;
            const inside = element.shadowRoot && search(element.shadowRoot);
            if (inside) return inside;
          }
          return null;
        };
        return search(document);
      },
      selector,
      words,
    );
    const element = handle.asElement();
    if (!element) throw new Error(`nothing to be seen for ${selector} with “${words}”`);
    return element;
  }

  /** Clicks what is found, with the mouse. */
  async click(selector, words, options) {
    const element = await this.find(selector, words);
    await element.scrollIntoView();
    await element.click(options);
    await this.settled();
  }

  async press(...keys) {
    for (const key of keys) await this.page.keyboard.press(key);
    await this.settled();
  }

  async type(text) {
    await this.page.keyboard.type(text);
    await this.settled();
  }

  /** The text of what has the focus, in whatever shadow root, or its tag where it has none; `BODY` where nothing has it. */
  focused() {
    return this.page.evaluate(() => {
      let element = document.activeElement;
      while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
      if (!element || element === document.body) return 'BODY';
      const text = element.getAttribute('aria-label') || element.textContent.trim() || element.tagName;
      return text.replace(/\s+/g, ' ').slice(0, 60);
    });
  }

  /** The names of the boxes of a chart that are chosen. */
  chosen() {
    return this.page.$$eval('kys-org-chart', (charts) =>
      charts
        .map((chart) => chart.shadowRoot.querySelector('[aria-selected=true] .name')?.textContent.trim() ?? '')
        .join(),
    );
  }

  /** The address from its query on. */
  address() {
    return this.page.evaluate(() => location.href.replace(/^[^?#]*/, ''));
  }

  close() {
    return this.page.close();
  }
}
