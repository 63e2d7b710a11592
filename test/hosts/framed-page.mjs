import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { extname } from 'node:path';
import { after, before } from 'node:test';
import { visit } from './settled.mjs';
import { complaintsOf, openTestBrowser } from './test-browser.mjs';
import { examples } from '../../dist/generated/examples.js';

const TYPES = { '.css': 'text/css', '.html': 'text/html; charset=utf-8', '.js': 'text/javascript; charset=utf-8' };

/** Each element, with what else the address of a frame says to show it. */
export const ELEMENTS = {
  ...Object.fromEntries(
    Object.entries(examples).map(([tag, { attributes }]) => [tag, `&${new URLSearchParams(attributes)}`]),
  ),
  'kys-contact': '&group=event',
  'kys-group-card': '&group=media',
  'kys-group-list': '&searchable&filterable&sortable',
  'kys-leadership': '&show-source',
  'kys-org-chart': '&levels=2',
  'kys-person-card': '&person=corrie',
  'kys-timeline': '',
};

async function serve(answer) {
  const server = createServer((request, response) => {
    answer(new URL(request.url, 'http://localhost').pathname, response).catch(() => response.writeHead(404).end());
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const close = () => new Promise((resolve) => (server.close(resolve), server.closeAllConnections()));
  return { origin: `http://127.0.0.1:${server.address().port}`, close };
}

/**
 * Serves `dist` as a site does that embeds are loaded from.
 *
 * @param {object} [options]
 * @param {Record<string, string>} [options.headers] more of them, such as a policy
 * @param {string[]} [options.missing] files that it lacks
 */
export const serveDist = ({ headers = {}, missing = [] } = {}) =>
  serve(async (path, response) => {
    if (missing.some((name) => path === `/${name}`)) throw new Error(path);
    const body = await readFile(new URL(`../../dist${path}`, import.meta.url));
    response
      .writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream', ...headers })
      .end(body);
  });

/**
 * Serves pages that embed: of another origin than what they embed.
 *
 * @returns {Promise<{ origin: string, close: () => Promise<void>, put: (markup: string, headers?: Record<string, string>) => string }>}
 *   `put` gives the address of a page with this markup
 */
export async function serveHost() {
  const pages = new Map();
  const { origin, close } = await serve(async (path, response) => {
    if (path === '/kys.embed-listener.js') {
      response
        .writeHead(200, { 'content-type': TYPES['.js'] })
        .end(await readFile(new URL('../../dist/kys.embed-listener.js', import.meta.url)));
      return;
    }
    const { markup, headers } = pages.get(path);
    response.writeHead(200, { 'content-type': TYPES['.html'], ...headers });
    response.end(
      `<!doctype html><html lang="en"><title>Host</title><link rel="icon" href="data:,"><body>${markup}</body></html>`,
    );
  });
  const put = (markup, headers = {}) => {
    const path = `/${pages.size}.html`;
    pages.set(path, { markup, headers });
    return origin + path;
  };
  return { origin, close, put };
}

/**
 * Has a browser, a site with the build, and one whose pages embed run while the tests of a suite do. Called in
 * `describe`; what it returns is filled before the first test.
 *
 * @returns {{ browser: Awaited<ReturnType<typeof openTestBrowser>>, site: Awaited<ReturnType<typeof serveDist>>,
 *   host: Awaited<ReturnType<typeof serveHost>> }}
 */
export function testFrames() {
  const running = {};
  before(async () => {
    running.site = await serveDist();
    running.host = await serveHost();
    running.browser = await openTestBrowser();
  });
  after(async () => {
    await running.browser?.close();
    await running.host?.close();
    await running.site?.close();
  });
  return running;
}

/** The address of the embed page of a site. */
export const embedAt = (site, query) => `${site.origin}/embed.html?${query}`;

export const LISTENER = '<script src="/kys.embed-listener.js"></script>';

/** @param {string | undefined} sandbox tokens; `undefined` for a frame without a sandbox */
export const frame = (src, sandbox, style = 'border:0;width:700px') =>
  `<iframe title="KAIYUANSHE" src="${src.replaceAll('&', '&amp;').replaceAll('"', '&quot;')}" style="${style}"${sandbox === undefined ? '' : ` sandbox="${sandbox}"`}></iframe>`;

/**
 * Opens an address, and keeps what all its frames complained of and requested, and what messages each got.
 *
 * @param {{ newPage: () => Promise<import('puppeteer-core').Page> }} browser
 */
export async function openHost(browser, address, { dark = false } = {}) {
  const page = await browser.newPage();
  const told = { ...complaintsOf(page), requests: [] };
  page.on('request', (request) => told.requests.push(request.url()));
  if (dark) await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
  await page.evaluateOnNewDocument(() => {
    globalThis.heard = [];
    addEventListener('message', ({ origin, data }) => globalThis.heard.push({ origin, data }));
  });
  const quiet = await visit(page, address);
  const embeds = () => page.frames().filter((one) => one.parentFrame() && one.url().includes('/embed.html'));
  /** Waits until nothing more is heard, and tells all that the host's page heard of the heights. */
  const settled = async () => {
    await quiet(() => page.evaluate('heard.length'));
    return (await page.evaluate('heard')).filter(({ data }) => data?.type === 'kys-embed-height');
  };
  await settled();
  return { page, told, embeds, settled };
}

/** What a visitor reads in a frame: of the element and below it. */
export const shownIn = (embed) =>
  embed.evaluate(async () => {
    const element = document.querySelector('main > :defined:not(p)');
    await element?.updateComplete;
    return {
      tag: element?.localName,
      language: element?.shadowRoot?.querySelector('[lang]')?.lang,
      text: element?.shadowRoot?.textContent ?? '',
      problems: [...document.querySelectorAll('.problem')].map(({ textContent }) => textContent),
      attributes: element ? Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value])) : {},
    };
  });
