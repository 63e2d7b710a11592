import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { fileURLToPath } from 'node:url';
import './forms.js';
import { watchRequests } from './settled.mjs';
import { complaintsOf, openTestBrowser } from './test-browser.mjs';

/** The policy of a careful site, and where it wants to hear of what breaks it. */
export const STRICT =
  "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; require-trusted-types-for 'script'";

/** Where the site has the files of the build. */
export const BASE = '/assets/kys/';

/** The tag that loads the library there, by the form. */
export const TAGS = Object.fromEntries(
  Object.entries(globalThis.kysForms).map(([form, tag]) => [form, tag.replace('src="', `src="${BASE}`)]),
);

/** An answer that breaks off. */
export const DROPPED = 0;

const dist = fileURLToPath(new URL('../../dist/', import.meta.url));
const TYPES = { js: 'text/javascript', css: 'text/css', html: 'text/html', json: 'application/json' };

/** A file of the build, whatever the query and whichever of its two addresses; `undefined` where there is none. */
export const built = (address) =>
  readFile(dist + decodeURIComponent(address.split('?', 1)[0]), 'utf8').catch(() => undefined);

/** Notes in a page what breaks its policy, from before its first script. */
function noteViolations() {
  globalThis.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    globalThis.violations.push(`${effectiveDirective} ${blockedURI} ${sample}`);
  });
  // Moved boxes that have more than a pixel's worth of weight count; those after a click don't.
  globalThis.shifts = [];
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) globalThis.shifts.push(value);
  }).observe({ type: 'layout-shift', buffered: true });
}

/**
 * Opens a site with a server of its own that hears every request, and a browser.
 *
 * @returns {Promise<{ origin: string, open: (markup: string, options?: object) => Promise<object>, close: () => Promise<void> }>}
 */
export async function openSite() {
  let serve;
  const server = createServer((request, response) => serve(request, response));
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await openTestBrowser();

  /**
   * Shows a page that nobody has seen before.
   *
   * @param {string} markup all of it but the doctype
   * @param {{ headers?: Record<string, string>, answer?: (path: string, page: import('puppeteer-core').Page) => unknown, files?: Record<string, string>,
   *   path?: string }} [options] `answer` may give for a file of the build another status, another text, or `DROPPED`;
   *   `files` are other files of the site, by path
   * @returns what the page told: `page`, `requests` (paths with queries, in order), `cookies` sent, `elsewhere` (requests
   *   to other sites), `reports`, `errors` and `warnings` of the console, and `violations()`
   */
  async function open(markup, { headers = {}, answer = () => undefined, files = {}, path = '/page.html' } = {}) {
    const told = { requests: [], cookies: [], elsewhere: [], reports: [] };
    serve = async (request, response) => {
      const send = (status, body = '', type = 'html', more = {}) =>
        response
          .writeHead(status, {
            'content-type': `${TYPES[type] ?? 'text/plain'}; charset=utf-8`,
            'cache-control': 'max-age=60',
            ...more,
          })
          .end(body);
      const { pathname } = new URL(request.url, origin);
      if (request.headers.cookie) told.cookies.push(request.headers.cookie);
      if (pathname === '/report') {
        let body = '';
        for await (const part of request) body += part;
        told.reports.push(body);
        return send(204);
      }
      if (pathname === path) return send(200, `<!doctype html>${markup}`, 'html', headers);
      told.requests.push(request.url);
      const type = pathname.split('.').pop();
      if (pathname in files) return send(200, files[pathname], type);
      if (!pathname.startsWith(BASE)) return send(404);
      const other = await answer(request.url.slice(BASE.length), page);
      if (other === DROPPED) {
        // Begun, lest the browser ask once more by itself.
        response.writeHead(200, { 'content-type': 'text/javascript', 'content-length': 1000 }).write('export');
        return void setTimeout(() => response.destroy(), 20);
      }
      if (typeof other === 'number') return send(other, '', type, { 'cache-control': 'no-store' });
      const body = other ?? (await built(request.url.slice(BASE.length)));
      return body === undefined ? send(404) : send(200, body, type);
    };
    const { page, close } = await browser.newStranger();
    const settled = watchRequests(page);
    Object.assign(told, complaintsOf(page));
    await page.setViewport({ width: 1000, height: 800 });
    page.on('request', (request) => {
      if (!new RegExp(`^(${origin}/|data:|blob:)`).test(request.url())) told.elsewhere.push(request.url());
    });
    await page.evaluateOnNewDocument(noteViolations);
    await page.goto(origin + path, { waitUntil: 'load' });
    await settled();
    const violations = () => page.evaluate('violations');
    return { page, ...told, violations, settled, close };
  }

  return {
    origin,
    open,
    async close() {
      await browser.close();
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}
