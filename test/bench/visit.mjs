/**
 * How long a visitor with a slow phone waits for the first mailbox that they can read, by the form in which a page takes
 * the library, beside what one would use instead: `npm run bench -- visit --runs 5`.
 */
import { parseArgs } from 'node:util';
import puppeteer from 'puppeteer-core';
import { resolveBrowser } from '../engines/browser.mjs';
import { serveCompressed } from './compressing-server.mjs';
import { installPeers } from './installed-peers.mjs';
import { taskDuration } from './main-thread-time.mjs';
import { formatMs, formatRatio, median, printTable } from './table.mjs';
import { visitedFiles, visitedPages } from './visit-pages.mjs';

/** The line and the processor of a cheap phone on a slow mobile network. */
const LINE = { offline: false, latency: 150, downloadThroughput: 1.6e6 / 8, uploadThroughput: 0.75e6 / 8 };
const TIMES_SLOWER = 4;

const { values: options } = parseArgs({ options: { runs: { type: 'string', default: '5' } } });
const runs = Number(options.runs);
if (!(runs >= 1)) throw new RangeError('--runs must be a number of at least 1');

/** Runs in the page, from its beginning: when what is sought has been painted, in whatever shadow tree it stands. */
function watch(selector) {
  const treesIn = (root) => [
    root,
    ...[...root.querySelectorAll('*')].flatMap(({ shadowRoot }) => (shadowRoot ? treesIn(shadowRoot) : [])),
  ];
  const isReadable = () =>
    treesIn(document).some((root) =>
      [...root.querySelectorAll(selector)].some((one) => one.getClientRects().length && one.textContent.trim()),
    );
  globalThis.readable = new Promise((resolve) => {
    // A frame shows what stands when it begins; the task after it has the picture.
    const look = () => (isReadable() ? setTimeout(() => resolve(performance.now())) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
}

/** A first visit: nothing in any cache. */
async function visit(browser, address, seeks) {
  const context = await browser.createBrowserContext();
  try {
    const page = await context.newPage();
    await page.setViewport({ width: 390, height: 844, deviceScaleFactor: 2, isMobile: true, hasTouch: true });
    const session = await page.createCDPSession();
    let bytes = 0;
    session.on('Network.loadingFinished', ({ encodedDataLength }) => (bytes += encodedDataLength));
    await page.goto(new URL('empty.html', address).href);
    await session.send('Network.enable');
    await session.send('Network.setCacheDisabled', { cacheDisabled: true });
    await session.send('Network.emulateNetworkConditions', LINE);
    await session.send('Emulation.setCPUThrottlingRate', { rate: TIMES_SLOWER });
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    await page.evaluateOnNewDocument(watch, seeks);
    const before = await taskDuration(session);
    await page.goto(address, { waitUntil: 'networkidle0' });
    const ms = await page.evaluate(() => globalThis.readable);
    return { ms, busy: (await taskDuration(session)) - before, bytes };
  } finally {
    await context.close();
  }
}

/** All pages in turn, several times, so that whatever else the machine does meets them alike. */
async function visitAll(browser, origin, pages) {
  const seen = pages.map(() => []);
  for (let run = 0; run < runs; run++)
    for (const [place, { seeks }] of pages.entries())
      seen[place].push(await visit(browser, `${origin}/${place}.html`, seeks));
  return seen;
}

const medianOf = (visits, key) => median(visits.map((one) => one[key]));

function print(pages, seen) {
  const first = medianOf(seen[0], 'ms');
  printTable(
    ['first visit', 'mailbox readable, ms', 'to plain HTML', 'main thread, ms', 'bytes'],
    pages.map(({ title }, place) => [
      title,
      formatMs(medianOf(seen[place], 'ms')),
      formatRatio(medianOf(seen[place], 'ms') / first),
      formatMs(medianOf(seen[place], 'busy')),
      medianOf(seen[place], 'bytes').toLocaleString('en'),
    ]),
  );
}

let browser, server;
try {
  await installPeers();
  const pages = await visitedPages();
  const documents = pages.map(({ html }, place) => [`${place}.html`, html]);
  server = await serveCompressed(
    new Map([...(await visitedFiles()), ...documents, ['empty.html', '<!doctype html><title>bench</title>']]),
  );
  browser = await puppeteer.launch(await resolveBrowser());
  const version = (await browser.version()).replace(/^.*\/(\d+).*$/, '$1');
  console.log(
    `1.6 Mbit/s, 150 ms, processor ÷ ${TIMES_SLOWER}; medians of ${runs} first visits in turn, Chromium ${version}\n`,
  );
  print(pages, await visitAll(browser, server.origin, pages));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser?.close();
  await server?.close();
}
