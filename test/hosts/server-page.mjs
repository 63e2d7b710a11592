import { serveFolder } from '../../scripts/static-server.mjs';
import { watchRequests } from './settled.mjs';
import { openTestBrowser } from './test-browser.mjs';

export const NONCE = 'r4nd0m+/==';

/** Nothing inline but what has the nonce. */
export const STRICT =
  `default-src 'none'; script-src 'self' 'nonce-${NONCE}'; style-src 'self' 'nonce-${NONCE}'; ` +
  "img-src 'self' data:; require-trusted-types-for 'script'";

/** How many times a page is drawn before the library may come. */
const FRAMES = 4;

/**
 * Runs in the page, from its beginning: keeps what each frame shows of each element, and what has moved, from when all of
 * the markup is there. A browser may draw a part of what comes from a server.
 */
function record() {
  const shown = (root) =>
    [...root.childNodes]
      .map((node) =>
        node.nodeType === Node.TEXT_NODE
          ? node.data
          : node.localName === 'style' || node.nodeType !== Node.ELEMENT_NODE
            ? ''
            : shown(node.shadowRoot ?? node),
      )
      .join('');
  const kys = () => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('kys-'));
  const told = { frames: [], shifts: [], shown, kys };
  window.told = told;
  let begun = Infinity;
  const look = () => {
    requestAnimationFrame(look);
    if (!document.querySelector('#after')) return;
    // What moves in the first of these frames has moved for what was still to come.
    if (told.frames.length === 1) begun = performance.now();
    told.frames.push(
      kys().map((element) => ({
        defined: element.matches(':defined'),
        // Of all text a frame has, blanks aside: templates of both sides have other ones.
        text: element.shadowRoot ? shown(element.shadowRoot).replace(/\s+/g, '') : '',
        roots: element.shadowRoot?.querySelectorAll('.kys').length ?? 0,
        height: element.offsetHeight,
      })),
    );
  };
  requestAnimationFrame(look);
  new PerformanceObserver((list) => {
    for (const { value, sources, startTime } of list.getEntries())
      if (startTime > begun) told.shifts.push({ value, sources: sources.map(({ node }) => node?.nodeName) });
  }).observe({ type: 'layout-shift', buffered: true });
}

/** Waits until a page was drawn several times with an element in it. */
async function untilDrawn(page) {
  const drawn = () => window.told?.frames.filter(({ length }) => length).length ?? 0;
  // While the empty page makes way for this one, there is none to ask.
  while ((await page.evaluate(drawn).catch(() => 0)) < FRAMES) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** A browser, and pages in it with markup that a server has rendered. */
export async function launchPages() {
  const server = await serveFolder();
  const browser = await openTestBrowser();

  /**
   * Opens a page with all its scripts.
   *
   * @param {string} markup of the body
   * @param {object} [options]
   * @param {string} [options.script] the address of the library, which comes late; none where it is left out
   * @param {boolean} [options.classic] whether that is a classic script
   * @param {Record<string, string>} [options.files] scripts and JSON by their address, beside those of the repository
   * @returns the page, what its console says, and what waits until the page has nothing under way
   */
  async function open(
    markup,
    {
      script = '',
      classic = false,
      files = {},
      lang = 'en',
      policy = STRICT,
      search = '',
      theme = '',
      width = 900,
      runs = true,
    } = {},
  ) {
    const page = await browser.newPage();
    const settled = watchRequests(page);
    const messages = [];
    page.on('pageerror', (error) => messages.push(String(error)));
    page.on('console', (message) => messages.push(message.text()));
    await page.setJavaScriptEnabled(runs);
    await page.setViewport({ width, height: 700 });
    await page.setRequestInterception(true);
    page.on('request', async (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/page.html') {
        const body = `<!doctype html><html lang="${lang}" class="${theme}"><meta charset="utf-8"><title>Page</title><link rel="icon" href="data:,">
          <script nonce="${NONCE}">(${record})()</script><main><h1>Page</h1><h2>Part</h2>${markup}<p id="after">After</p></main>
          ${script && `<script ${classic ? '' : 'type="module"'} src="${script}"></script>`}</html>`;
        return request.respond({ body, contentType: 'text/html', headers: { 'content-security-policy': policy } });
      }
      if (pathname === script) await untilDrawn(page);
      if (files[pathname])
        return request.respond({
          body: files[pathname],
          contentType: pathname.endsWith('.json') ? 'application/json' : 'text/javascript',
        });
      return request.continue();
    });
    await page.goto(`${server.origin}/page.html${search}`, { waitUntil: 'load' });
    return { page, messages, settled };
  }

  /** What the frames of a page have shown, once its elements are there and two more are drawn. */
  const toldBy = (page) =>
    page.evaluate(async () => {
      for (const element of window.told.kys()) await element.updateComplete;
      for (let i = 0; i < 3; i++) await new Promise(requestAnimationFrame);
      return { frames: window.told.frames, shifts: window.told.shifts };
    });

  async function close() {
    await browser.close();
    await server.close();
  }

  return { open, toldBy, close, origin: server.origin };
}
