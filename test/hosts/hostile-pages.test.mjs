import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { printTable } from '../bench/table.mjs';
import { cut, differenceOf } from '../visual/pixels.mjs';
import './forms.js';
import { openHost } from './host-page.mjs';
import { hosts, nameOf } from './hosts.mjs';
import { testBrowser } from './test-browser.mjs';

const FORMS = Object.keys(globalThis.kysForms);
/** `HOST=quirks` visits that page alone. */
const chosen = hosts.filter(({ page }) => [undefined, page].includes(process.env.HOST));
const project = new URL('../../', import.meta.url);
const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const { version } = JSON.parse(await readFile(new URL('package.json', project), 'utf8'));

/** The last copy of the library that the page loads says that it is of another version. */
async function serveOtherVersion(page, form) {
  const file = form === 'classic' ? 'kys.js' : 'kys.classic.js';
  const script = await readFile(new URL(`dist/${file}`, project), 'utf8');
  const body = script.replaceAll(`"${version}"`, '"0.0.9"');
  assert.notEqual(body, script, `${file} names its version`);
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    const replaced = new URL(request.url()).pathname === `/dist/${file}`;
    return void (replaced
      ? request.respond({ body, contentType: 'text/javascript; charset=utf-8' })
      : request.continue());
  });
}

const isLarge = (query) => 'width' in query || 'zoom' in query;

/** What axe has to say of the elements. */
async function axeOn(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run({ include: [['.stand']] }, { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.flat().join(' ')).join(', ')}`);
  });
}

describe('the elements on a hostile page, built', { concurrency: 2 }, () => {
  const running = testBrowser();
  const results = new Map(chosen.map((host) => [nameOf(host), {}]));
  const plainPages = new Map();

  const addressOf = (page, query) =>
    `${running.server.origin}/test/hosts/pages/${page}.html?${new URLSearchParams(query)}`;

  /** A plain page with these means; opened once for all hosts that are to look like it. */
  function plainPage(query) {
    const address = addressOf('plain', query);
    if (!plainPages.has(address))
      plainPages.set(address, openHost(running.browser, address, { large: isLarge(query) }));
    return plainPages.get(address);
  }

  after(() => {
    const rows = [...results].map(([name, forms]) => [name, ...FORMS.map((form) => forms[form] ?? '–')]);
    printTable(['host', ...FORMS], rows);
  });

  for (const host of chosen) {
    const missing = host.needs && !process.env[host.needs];
    for (const form of FORMS) {
      const name = `${nameOf(host)}, ${form}`;
      const title = missing
        ? `${name}: visited by npm run test:hosts, which installs the file that ${host.needs} is to name`
        : name;
      it(title, { skip: missing }, async () => {
        const failures = await visitHost(host, form);
        assert.deepEqual(failures, []);
      });
    }
  }

  for (const like of [
    { theme: 'dark' },
    { scheme: 'dark' },
    { dir: 'rtl' },
    { size: '10px' },
    { lang: 'en' },
    { width: '320px' },
  ]) {
    it(`would be seen to differ from ones with ${JSON.stringify(like)}`, async () => {
      const [plain, other] = await Promise.all([plainPage({}), plainPage(like)]);
      for (const [index, { name, place }] of plain.elements.entries()) {
        const pictures = [cut(plain.picture.decode(), place), cut(other.picture.decode(), other.elements[index].place)];
        assert.ok(!pictures[0].data.equals(pictures[1].data), name);
      }
    });
  }

  async function visitHost(host, form) {
    const { page, query = {}, like = {}, inFrame, quiet = [], axe: examined = true } = host;
    const warnings = quiet.includes(form) ? [] : (host.warnings ?? []);
    const failures = [];
    let checks = 0;
    const check = (holds, problem) => {
      checks += 1;
      if (!holds) failures.push(problem);
    };
    const opened = await openHost(running.browser, addressOf(page, { ...query, form }), {
      inFrame,
      large: isLarge(like),
      prepare: (tab) => host.otherVersion && serveOtherVersion(tab, form),
      ask: (tab) => form === 'module' && !inFrame && examined && axeOn(tab),
    });
    const plain = await plainPage({ ...like, ...opened.around });
    check(!opened.errors.length, `errors: ${opened.errors}`);
    check(
      warnings.length === opened.warnings.length && warnings.every((text, index) => text.test(opened.warnings[index])),
      `warnings: ${opened.warnings}`,
    );
    if (opened.answer) check(!opened.answer.length, `axe: ${opened.answer}`);
    check(opened.count === (host.count ?? 7), `${opened.count} elements are drawn`);
    for (const [index, element] of opened.elements.entries()) {
      const { name, text, visible, uncovered, overflow, place } = element;
      const wanted = plain.elements[index];
      check(text === wanted.text, `${name} says "${text.slice(0, 300)}", not "${wanted.text.slice(0, 300)}"`);
      check(visible, `${name} is not visible`);
      // An open code stands above what comes next, on a plain page too.
      check(uncovered || !wanted.uncovered, `${name} is covered`);
      check(overflow <= wanted.overflow, `${name} is ${overflow} px too wide`);
      const same = opened.picture.bytes.equals(plain.picture.bytes);
      const difference = same
        ? ''
        : await differenceOf(
            cut(opened.picture.decode(), place),
            cut(plain.picture.decode(), wanted.place),
            `${nameOf(host)}-${form}-${name}`,
          );
      check(!difference, `${name} ${difference}`);
    }
    const passed = checks - failures.length;
    results.get(nameOf(host))[form] = failures.length ? `✗ ${passed}/${checks}` : `✓ ${checks}`;
    return failures;
  }
});
