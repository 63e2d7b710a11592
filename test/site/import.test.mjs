import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import { openTestBrowser, PATIENCE } from '../hosts/test-browser.mjs';
import { visit } from '../hosts/settled.mjs';
import { ANSWERS, PAGE, RECORDS, withTestedRecords } from './next-term.mjs';
import { serveSite } from './site-server.mjs';

const file = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));

/** Runs in the page: it is a day of the next term, in which the records' own is over. */
function setClockInNextTerm() {
  const day = Date.UTC(2025, 5, 30);
  const { now } = Date;
  Date.now = () => now() - now() + day;
}

async function openImport(browser, address) {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(setClockInNextTerm);
  await page.setRequestInterception(true);
  const outside = [];
  page.on('request', (request) => {
    const { origin, pathname, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) outside.push(request.url());
    const body = withTestedRecords(pathname);
    if (body === undefined) return request.continue();
    return request.respond({ contentType: 'text/javascript', body });
  });
  const settled = await visit(page, address);
  await (await page.waitForSelector('.import-start button')).press('Enter');
  await page.waitForSelector('#import-page');
  await settled();
  return { page, settled, outside };
}

const paste = (page, text) =>
  page.$eval(
    '#import-page',
    (field, pasted) => {
      field.focus();
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', pasted);
      const isOurs = !field.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      );
      if (!isOurs) document.execCommand('insertText', false, pasted);
    },
    text,
  );

/** Until what was pasted or answered has been read. */
const readAgain = (page) =>
  page.waitForFunction(
    () =>
      /\d|answered|回答了|differs|一样/.test(document.querySelector('.import .status').textContent) &&
      !/Reading|正在/.test(document.querySelector('.import .status').textContent),
    { timeout: PATIENCE },
  );

const openQuestions = (page) =>
  page.$$eval('.import .question.open legend', (all) =>
    all.map((legend) => legend.textContent.replace(/^\s*\S+\s+/, '').trim()),
  );

/** Answers one question with the keyboard alone where `types` is so; tells how many things were done. */
async function answer(page, [asks, choice, fields]) {
  const question = await page.evaluateHandle(
    (source) =>
      [...document.querySelectorAll('.import .question')].find((each) =>
        new RegExp(source).test(
          each
            .querySelector('legend')
            .textContent.replace(/^\s*(?:Open|Answered)\s+/, '')
            .trim(),
        ),
      ),
    asks.source,
  );
  assert.ok(question.asElement(), `nothing asks ${asks}`);
  const labeled = (text) =>
    question.evaluateHandle((each, begin) => {
      const label = [...each.querySelectorAll('label')].find(({ textContent }) => textContent.trim().startsWith(begin));
      return label?.control;
    }, text);
  const radio = await labeled(choice);
  assert.ok(radio.asElement(), `${asks} has no choice ${choice}`);
  await radio.asElement().focus();
  await page.keyboard.press('Space');
  await readAgain(page);
  let steps = 1;
  for (const [label, value] of Object.entries(fields)) {
    const control = (await labeled(label)).asElement();
    assert.ok(control, `${asks} has no field ${label}`);
    await control.evaluate((field, text) => {
      field.focus();
      if (field.type === 'date') {
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      } else {
        field.select();
        document.execCommand('insertText', false, text);
      }
    }, value);
    await readAgain(page);
    steps += 1;
  }
  return steps;
}

/** What a button gives to download. */
async function downloaded(page, name) {
  const bytes = await page.evaluate(async (label) => {
    const { createObjectURL } = URL;
    const found = new Promise((resolve) => {
      URL.createObjectURL = (blob) => {
        resolve(blob);
        return createObjectURL.call(URL, blob);
      };
    });
    HTMLAnchorElement.prototype.click = () => {};
    [...document.querySelectorAll('.import button')].find(({ textContent }) => textContent.includes(label)).click();
    const blob = await found;
    URL.createObjectURL = createObjectURL;
    return [...new Uint8Array(await blob.arrayBuffer())];
  }, name);
  return Uint8Array.from(bytes);
}

function writeFiles(folder, files) {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

/** What somebody who reads the page's language alone can't read: words that are neither the page's nor the records'. */
const foreignWords = (page, pattern) =>
  page.evaluate(
    (source, known) => {
      const walker = document.createTreeWalker(document.querySelector('.import-page'), NodeFilter.SHOW_TEXT);
      const found = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode())
        for (const [word] of node.data.matchAll(new RegExp(source, 'gu'))) if (!known.includes(word)) found.push(word);
      return found;
    },
    pattern,
    PAGE + Object.values(RECORDS).join('\n'),
  );

const axeViolations = async (page) => {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await globalThis.axe.run('.import-page', { resultTypes: ['violations'] });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
};

describe('the import page of the site', () => {
  const running = {};
  before(async () => {
    running.site = await serveSite();
    running.browser = await openTestBrowser();
  });
  after(async () => {
    await running.browser?.close();
    await running.site?.close();
  });

  it('makes a new term of one page, with no edit by hand, and without a network', async () => {
    const { page, outside } = await openImport(running.browser, `${running.site.home}en/import.html`);
    await page.setOfflineMode(true);
    const failed = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    await paste(page, PAGE);
    await readAgain(page);
    let steps = 2;
    for (const each of ANSWERS) steps += await answer(page, each);
    assert.deepEqual(await openQuestions(page), []);
    assert.equal(ANSWERS.length, 12);
    assert.equal(steps, 28, 'starting, pasting, each choice, and each field');
    assert.deepEqual([outside, failed], [[], []]);

    const zip = unzipSync(await downloaded(page, 'zip'));
    const files = Object.fromEntries(Object.entries(zip).map(([path, bytes]) => [path, strFromU8(bytes)]));
    const folder = mkdtempSync(join(tmpdir(), 'import-'));
    try {
      writeFiles(folder, RECORDS);
      const patch = strFromU8(await downloaded(page, 'git apply'));
      execFileSync('git', ['apply', '--whitespace=nowarn', '-'], {
        cwd: folder,
        input: patch,
        env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
      });
      for (const [path, text] of Object.entries(files)) assert.equal(readFileSync(join(folder, path), 'utf8'), text);
      const tsx = import.meta.resolve('tsx');
      const check = execFileSync(process.execPath, ['--import', tsx, file('data/compile/compile.ts'), '--check'], {
        cwd: folder,
        encoding: 'utf8',
      });
      assert.doesNotMatch(check, /missing|unused/);
    } finally {
      rmSync(folder, { recursive: true });
    }
    await page.close();
  });

  it('shows both terms in the elements', async () => {
    const { page } = await openImport(running.browser, `${running.site.home}en/import.html`);
    await paste(page, PAGE);
    await readAgain(page);
    for (const each of ANSWERS) await answer(page, each);
    const director = () =>
      page.$eval('.preview kys-leadership', async (element) => {
        await element.updateComplete;
        return element.shadowRoot.textContent.replace(/\s+/g, ' ');
      });
    assert.match(await director(), /测试一/);
    await page.select('.preview .pickers label:first-child select', '2024');
    assert.match(await director(), /Biaowei Zhuang/);
    assert.deepEqual(await axeViolations(page), []);
    await page.close();
  });

  for (const [path, foreign] of [
    ['en/import.html', '\\p{Script=Han}+'],
    ['import.html', '[A-Za-z]{3,}(?: [A-Za-z]{2,}){2,}'],
  ])
    it(`speaks one language at ${path}, and has no fault of accessibility, light or dark`, async () => {
      const { page } = await openImport(running.browser, running.site.home + path);
      await page.setViewport({ width: 320, height: 700 });
      await paste(page, PAGE);
      await readAgain(page);
      for (const scheme of ['light', 'dark']) {
        await page.evaluate((dark) => document.documentElement.classList.toggle('dark', dark), scheme === 'dark');
        assert.deepEqual(await axeViolations(page), [], scheme);
      }
      assert.deepEqual(await foreignWords(page, foreign), []);
      assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= 320), 'wider than the screen');
      await page.close();
    });

  it('takes back the page with its answers, and goes on where one was', async () => {
    const { page } = await openImport(running.browser, `${running.site.home}import.html`);
    const answers = { 'gone:hardware': { choice: 'ended' } };
    await paste(page, JSON.stringify({ page: PAGE, answers }));
    await readAgain(page);
    assert.equal(await page.$eval('#import-page', (field) => field.value), PAGE);
    assert.equal(await page.$eval('[data-question="gone:hardware"] input:checked', (radio) => radio.value), 'ended');
    await page.close();
  });

  it('keeps page and answers over a reload, in this tab alone, until they are cleared', async () => {
    const { page, settled } = await openImport(running.browser, `${running.site.home}en/import.html`);
    await paste(page, PAGE);
    await readAgain(page);
    await answer(page, ANSWERS[0]);
    const shown = () =>
      page.evaluate(() => [
        document.querySelector('#import-page')?.value,
        document.querySelector('.import .status')?.textContent,
      ]);
    const before = await shown();
    await page.reload();
    await page.waitForSelector('#import-page');
    await readAgain(page);
    assert.deepEqual(await shown(), before);
    await page.$$eval('.import button', (all) => all.find(({ textContent }) => textContent.includes('Clear')).click());
    await page.reload();
    await (await page.waitForSelector('.import-start button')).press('Enter');
    await page.waitForSelector('#import-page');
    assert.equal((await shown())[0], '');
    await settled();
    await page.close();
  });

  it('waits until somebody rests from typing before it reads again', async () => {
    const { page } = await openImport(running.browser, `${running.site.home}en/import.html`);
    await paste(page, PAGE);
    await readAgain(page);
    await answer(page, [ANSWERS[7][0], 'Renamed', {}]);
    const field = await page.$$('.import .question input[type=text]');
    await field.at(0).focus();
    const readings = await page.evaluate(async () => {
      const status = document.querySelector('.import .status');
      globalThis.readings = 0;
      new MutationObserver(() => (globalThis.readings += Number(/\d/.test(status.textContent)))).observe(status, {
        characterData: true,
        childList: true,
        subtree: true,
      });
      for (const letter of 'International') {
        document.execCommand('insertText', false, letter);
        // As between two keys.
        await new Promise((resolve) => setTimeout(resolve, 20));
      }
      return globalThis.readings;
    });
    await readAgain(page);
    assert.deepEqual([readings, await page.evaluate(() => globalThis.readings)], [0, 1]);
    await page.close();
  });
});
