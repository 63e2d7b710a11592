import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { after, before } from 'node:test';
import { build as esbuild } from 'esbuild';
import { rollup } from 'rollup';
import { openTestBrowser } from './test-browser.mjs';

const dist = new URL('../../dist/', import.meta.url);

/** How a page takes the library, and where it has put its files. */
export const FORMS = {
  module: { script: '<script type="module" src="/kys/kys.js"></script>' },
  classic: { script: '<script src="/kys/kys.classic.js"></script>' },
  loader: { script: '<script type="module" src="/kys/kys.loader.js"></script>' },
  'element alone': {
    script:
      '<script type="module" src="/kys/standalone/kys-contact.js"></script><script type="module" src="/kys/standalone/kys-org-chart.js"></script>',
  },
  blob: {
    html: 'data-kys-folder="/kys"',
    script: `<script>fetch('/kys/kys.js').then((answer) => answer.blob()).then((blob) => import(URL.createObjectURL(blob)))</script>`,
  },
  'bundle by esbuild': { script: '<script src="/kys/esbuild.js"></script>' },
  'bundle by rollup': { script: '<script src="/kys/rollup.js"></script>' },
  'combined script': { html: 'data-kys-folder="/kys/"', script: '<script src="/cache/all.js"></script>' },
};

/** Scripts that a site makes of ours. */
async function madeOfOurs() {
  const entry = new URL('kys.js', dist).pathname;
  const [{ text: byEsbuild }] = (
    await esbuild({ entryPoints: [entry], bundle: true, format: 'iife', write: false, logLevel: 'silent' })
  ).outputFiles;
  const bundle = await rollup({ input: entry, onwarn() {} });
  const [{ code: byRollup }] = (await bundle.generate({ format: 'iife', inlineDynamicImports: true })).output;
  await bundle.close();
  const classic = await readFile(new URL('kys.classic.js', dist), 'utf8');
  return {
    '/kys/esbuild.js': byEsbuild,
    '/kys/rollup.js': byRollup,
    '/cache/all.js': `var theirs = 1;\n${classic};\nvar more = 2;`,
  };
}

/** A server whose answers a test holds back, or takes away. */
async function openSite() {
  const made = await madeOfOurs();
  const state = { page: '', answer: () => undefined, headers: {} };
  const server = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://site');
    const send = (status, body = '', type = 'text/javascript') =>
      response.writeHead(status, { 'content-type': `${type}; charset=utf-8`, ...state.headers }).end(body);
    if (pathname.endsWith('.html')) return send(200, state.page, 'text/html');
    const other = await state.answer(pathname.split('/').pop());
    if (other) return send(other);
    const file = decodeURIComponent(pathname).replace(/^\/kys\//, '');
    const body = made[pathname] ?? (await readFile(new URL(file, dist), 'utf8').catch(() => undefined));
    return body === undefined || !/^\/(kys|cache)\//.test(pathname) ? send(404) : send(200, body);
  });
  await new Promise((listening) => server.listen(0, '127.0.0.1', listening));
  return {
    state,
    origin: `http://127.0.0.1:${server.address().port}`,
    otherOrigin: `http://localhost:${server.address().port}`,
    async close() {
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
  };
}

/**
 * Has such a server and a browser run while the tests of a suite do. Called in `describe`; what it returns is filled before
 * the first test.
 *
 * @returns {{ site: Awaited<ReturnType<typeof openSite>>, browser: Awaited<ReturnType<typeof openTestBrowser>> }}
 */
export function testSlowSite() {
  const running = {};
  before(async () => {
    running.site = await openSite();
    running.browser = await openTestBrowser();
  });
  after(async () => {
    await running.browser?.close();
    await running.site?.close();
  });
  return running;
}

/** The page of such a site. @param page `html` has what else is on its `html` */
export const pageOf = ({ lang = 'en', html = '', script, body }) =>
  `<!doctype html><html lang="${lang}" ${html}><meta charset="utf-8"><link rel="icon" href="data:,">${script}<body>${body}</body></html>`;
