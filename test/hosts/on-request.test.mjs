import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import esbuild from 'rollup-plugin-esbuild';
import { onRequest } from '../../scripts/build/on-request.mjs';
import { visit } from './settled.mjs';
import { openTestBrowser } from './test-browser.mjs';
import { serveFolder } from '../../scripts/static-server.mjs';

const SOURCES = {
  'greeting.js': `import { name } from './name.js';\nexport const greeting = () => 'Hello, ' + name;`,
  'name.js': `export const name = 'Ada';`,
  'asks.js': `import { name } from './name.js';
    globalThis.asked = (globalThis.asked ?? 0) + 1;
    globalThis.ask = async () => [name, (function () { return this; })(), (await import('./greeting.js')).greeting(), (await import('./greeting.js')).greeting()];`,
  'other/greeting.js': `export const greeting = 'Bye';`,
  'asks-both.js': `import('./greeting.js'); import('./other/greeting.js');`,
  'asks-in-vain.js': `import('./nowhere.js');`,
};
const POLICY = "default-src 'none'; script-src 'self'; img-src data:; require-trusted-types-for 'script'";
const TAGS = {
  module: '<script type="module" src="/lib/asks.js?v=2"></script>',
  classic: '<script src="/lib/asks.classic.js?v=2"></script>',
};

describe('code that loads on request', () => {
  let folder, browser, server;

  const build = async (input, file, format, plugin = onRequest([], [])) => {
    const bundle = await rollup({ input: join(folder, 'src', input), plugins: [esbuild(), plugin], onwarn() {} });
    await bundle.write({ file: join(folder, 'lib', file), format });
    await bundle.close();
  };

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kys-on-request-'));
    await mkdir(join(folder, 'src/other'), { recursive: true });
    for (const [name, source] of Object.entries(SOURCES)) await writeFile(join(folder, 'src', name), source);
    const plugin = onRequest([], []);
    await build('asks.js', 'asks.js', 'es', plugin);
    await build('asks.js', 'asks.classic.js', 'iife', plugin);
    server = await serveFolder({ root: folder });
    browser = await openTestBrowser();
  });

  after(async () => {
    await browser?.close();
    await server?.close();
    await rm(folder, { recursive: true, force: true });
  });

  it('is a file beside the one that asks, named like its source, with all that it needs inside', async () => {
    assert.deepEqual((await readdir(join(folder, 'lib'))).sort(), ['asks.classic.js', 'asks.js', 'kys.greeting.js']);
    const code = await readFile(join(folder, 'lib/kys.greeting.js'), 'utf8');
    assert.doesNotMatch(code, /\bimport\b/);
    assert.match(code, /Ada/);
  });

  for (const [form, tag] of Object.entries(TAGS)) {
    it(`comes to a ${form} script when asked for, from where the script is, and once`, async () => {
      const page = await browser.newPage();
      const requests = [];
      const errors = [];
      page.on('pageerror', (error) => errors.push(String(error)));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const { pathname, search } = new URL(request.url());
        if (pathname !== '/deep/page.html') return void (requests.push(pathname + search), request.continue());
        const body = `<!doctype html><link rel="icon" href="data:,">${tag}`;
        return void request.respond({ body, contentType: 'text/html', headers: { 'content-security-policy': POLICY } });
      });
      await visit(page, `${server.origin}/deep/page.html`);
      const file = `/lib/asks${form === 'classic' ? '.classic' : ''}.js?v=2`;
      assert.deepEqual(
        requests.filter((path) => path.startsWith('/lib')),
        [file],
      );
      const [, self, ...greetings] = await page.evaluate('ask()');
      assert.ok(!self, 'strict code');
      assert.deepEqual(greetings, ['Hello, Ada', 'Hello, Ada']);
      const [, asked, ...more] = requests.filter((path) => path.startsWith('/lib'));
      assert.match(asked, /^\/lib\/kys\.greeting\.js\?[0-9a-f]{6}$/);
      assert.deepEqual([more, errors], [[], []]);
      assert.equal(await page.evaluate('asked'), 1);
      await page.close();
    });
  }

  it('is refused by the build where two modules would be one file, or there is none', async () => {
    await assert.rejects(build('asks-both.js', 'both.js', 'es'), /two modules on request of one name/);
    await assert.rejects(build('asks-in-vain.js', 'vain.js', 'es'), /nowhere\.js/);
  });
});
