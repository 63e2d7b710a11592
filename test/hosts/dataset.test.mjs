import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before, describe, it } from 'node:test';
import { visit } from './settled.mjs';
import { openTestBrowser } from './test-browser.mjs';

const file = (path) => readFile(new URL(`../../dist/${path}`, import.meta.url));
const json = (await file('data/kys.json')).toString();
const newer = json.replaceAll('Media Group', 'Media Group II');
const JSON_TYPE = { 'content-type': 'application/json' };

/** What a server may answer, and the reason by which the page is told that it is of no use. */
const ANSWERS = {
  404: ['status', (response) => response.writeHead(404, JSON_TYPE).end(newer)],
  500: ['status', (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<h1>Sorry</h1>')],
  html: [
    'type',
    (response) => response.writeHead(200, { 'content-type': 'text/html' }).end('<!doctype html><p>Sign in</p>'),
  ],
  'html as JSON': ['syntax', (response) => response.writeHead(200, JSON_TYPE).end('<!doctype html><p>Sign in</p>')],
  'not UTF-8': ['syntax', (response) => response.writeHead(200, JSON_TYPE).end(Buffer.from(newer, 'latin1'))],
  truncated: ['syntax', (response) => response.writeHead(200, JSON_TYPE).end(newer.slice(0, newer.length / 2))],
  'cut off': [
    'network',
    (response) =>
      response
        .writeHead(200, { ...JSON_TYPE, 'content-length': newer.length * 2 })
        .write(newer, () => response.destroy()),
  ],
  'wrong type': [
    'type',
    (response) => response.writeHead(200, { 'content-type': 'application/octet-stream' }).end(newer),
  ],
  'wrong shape': [
    'shape',
    (response) => response.writeHead(200, JSON_TYPE).end(newer.replace('"https://', '"javascript://')),
  ],
  'other version': [
    'version',
    (response) => response.writeHead(200, JSON_TYPE).end(newer.replace('"version": 1', '"version": 2')),
  ],
  slow: ['timeout', (response) => setTimeout(() => response.writeHead(200, JSON_TYPE).end(newer), 4000).unref()],
  'slow to end': ['timeout', (response) => response.writeHead(200, JSON_TYPE).write(newer.slice(0, 100))],
  '3 MB': ['size', (response) => response.writeHead(200, JSON_TYPE).end(newer + ' '.repeat(3 * 1024 * 1024))],
  redirect: ['redirect', (response) => response.writeHead(302, { location: '/answers/right' }).end()],
  offline: ['network', (response) => response.destroy()],
};

describe('<kys-dataset> on a page', () => {
  let browser, server, origin;
  /** What the server was asked for records: the version that the browser has. */
  const asked = [];

  before(async () => {
    server = createServer(async (request, response) => {
      const path = decodeURIComponent(new URL(request.url, 'http://localhost').pathname);
      if (path === '/answers/right') {
        asked.push(request.headers['if-none-match']);
        if (request.headers['if-none-match'] === '"2"') return response.writeHead(304).end();
        return response.writeHead(200, { ...JSON_TYPE, etag: '"2"' }).end(newer);
      }
      if (path.startsWith('/answers/')) return ANSWERS[path.slice(9)][1](response);
      const body = await file(path.slice(1)).catch(() => undefined);
      if (!body) return response.writeHead(404).end();
      response.writeHead(200, { 'content-type': 'text/javascript' }).end(body);
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    origin = `http://127.0.0.1:${server.address().port}`;
    browser = await openTestBrowser();
  });

  after(async () => {
    await browser?.close();
    server?.closeAllConnections();
    server?.close();
  });

  /** Opens a page with this markup; tells what the card in it shows at first, and in the end, and what was said. */
  async function open(markup, { script = 'kys.js', policy, limit = 60_000 } = {}) {
    const page = await browser.newPage();
    const told = { errors: [], warnings: [] };
    page.on('pageerror', (error) => told.errors.push(String(error)));
    page.on('console', (message) => message.type() === 'warn' && told.warnings.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!request.url().endsWith('/page.html')) return request.continue();
      const body = `<!doctype html><html lang="en"><link rel="icon" href="data:,">${markup}<script ${script.includes('classic') ? '' : 'type="module"'} src="/${script}"></script>`;
      return request.respond({
        body,
        contentType: 'text/html; charset=utf-8',
        headers: policy ? { 'content-security-policy': policy } : {},
      });
    });
    // The limit of 8 s: in less time where it is tested, in more where a busy machine might need it.
    await page.evaluateOnNewDocument((ours) => {
      const { setTimeout } = window;
      window.setTimeout = (run, delay, ...rest) => setTimeout(run, delay === 8000 ? ours : delay, ...rest);
      window.failures = [];
      addEventListener('kys-dataset-error', ({ reason, problem }) => failures.push(`${reason}: ${problem}`));
    }, limit);
    await page.goto(`${origin}/page.html`);
    await page.waitForFunction(() =>
      document.querySelector('kys-group-card')?.shadowRoot?.textContent.includes('Media Group'),
    );
    await page.waitForFunction(
      () =>
        failures.length || document.querySelector('kys-group-card').shadowRoot.textContent.includes('Media Group II'),
    );
    const shown = await page.evaluate(
      () => document.querySelector('kys-group-card').shadowRoot.textContent.match(/Media Group( II)?/)[0],
    );
    const failures = await page.evaluate(() => window.failures);
    await page.close();
    return { ...told, shown, failures };
  }

  const around = (answer) =>
    `<kys-dataset src="/answers/${answer}"><kys-group-card group="media"></kys-group-card></kys-dataset>`;
  const on = (answer) => `<kys-group-card src="/answers/${answer}" group="media"></kys-group-card>`;

  for (const [answer, [reason]] of Object.entries(ANSWERS)) {
    it(`leave the records of the library on the screen where the server answers: ${answer}`, async () => {
      const { errors, warnings, shown, failures } = await open(
        around(answer),
        reason === 'timeout' ? { limit: 300 } : {},
      );
      assert.deepEqual([errors, shown], [[], 'Media Group']);
      assert.deepEqual([failures.length, warnings.length], [1, 1], `${failures} ${warnings}`);
      assert.match(failures[0], new RegExp(`^${reason}: .`));
      assert.match(warnings[0], /^<kys-dataset>: can't show the records of http/);
    });
  }

  for (const [script, markup] of [
    ['kys.js', around('right')],
    ['kys.classic.js', around('right')],
    ['kys.js', on('right')],
    ['standalone/kys-group-card.js', on('right')],
  ]) {
    it(`show newer records: ${markup.slice(0, 13)} by ${script}, under a strict policy`, async () => {
      const policy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src data:; connect-src 'self'; require-trusted-types-for 'script'";
      const { errors, warnings, shown, failures } = await open(markup, { script, policy });
      assert.deepEqual([errors, warnings, shown, failures], [[], [], 'Media Group II', []]);
    });
  }

  it('ask only whether their copy is still right when they have one', async () => {
    await open(around('right'));
    asked.length = 0;
    const { shown } = await open(around('right'));
    assert.deepEqual([shown, asked], ['Media Group II', ['"2"']]);
  });

  it('say so where the policy of the page allows no connection', async () => {
    const { shown, failures } = await open(around('right'), { policy: "default-src 'self' data:; connect-src 'none'" });
    assert.deepEqual([shown, failures.length], ['Media Group', 1]);
  });

  it('show records that stand in the page, without a request', async () => {
    asked.length = 0;
    const script = `<script type="application/json">${newer.replaceAll('<', '\\u003c')}</script>`;
    const { shown, warnings } = await open(
      `<kys-dataset>${script}<kys-group-card group="media"></kys-group-card></kys-dataset>`,
    );
    assert.deepEqual([shown, warnings, asked], ['Media Group II', [], []]);
  });

  it('say in the console that their file is missing', async () => {
    const page = await browser.newPage();
    const warnings = [];
    page.on('console', (message) => message.type() === 'warn' && warnings.push(message.text()));
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (request.url().endsWith('/page.html'))
        return request.respond({
          contentType: 'text/html',
          body: `${around('right')}<script type="module" src="/kys.js"></script>`,
        });
      return request.url().includes('kys.dataset-source') ? request.respond({ status: 404 }) : request.continue();
    });
    await visit(page, `${origin}/page.html`);
    assert.equal(warnings.length, 1);
    assert.match(warnings[0], /^<kys-dataset>: Error: can.t load kys\.dataset-source\.js: /);
    await page.close();
  });
});
