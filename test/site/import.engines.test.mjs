/** The import page in the other engines that are found here: by the keyboard alone, with nobody to ask. */
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import axe from 'axe-core';
import { strFromU8, unzipSync } from 'fflate';
import puppeteer from 'puppeteer-core';
import { findFirefox, firefoxOptions } from '../engines/firefox.mjs';
import { findWebKit, WebKitLauncher } from '../engines/webkit.mjs';
import { ANSWERS, PAGE, withTestedRecords } from './next-term.mjs';
import { serveSite } from './site-server.mjs';

/** By the engines, what is typed between month, day, and year: in Firefox, a field that is full leads to the next. */
const BETWEEN = { Firefox: '', WebKit: '-' };

/** More than there is to go through on the page. */
const MOST_STOPS = 300;

/** A limit for what waits, against hanging alone, ms. */
const PATIENCE = 120_000;

/** @returns a page of the engine, with its `close`; undefined where this machine doesn't have it */
async function openEngine(name) {
  if (name === 'Firefox') {
    const program = findFirefox();
    if (!program) return undefined;
    const browser = await puppeteer.launch(await firefoxOptions(program));
    const page = await browser.newPage();
    return Object.assign(page, { close: () => browser.close() });
  }
  const programs = findWebKit();
  if (!programs) return undefined;
  const launcher = new WebKitLauncher(programs);
  await launcher.startSession('import', 'about:blank');
  return Object.assign(launcher.getPage('import'), { close: () => launcher.stop() });
}

/** Runs in the page: what has the focus. */
function focused() {
  const at = document.activeElement;
  const question = at.closest?.('.question');
  return {
    tag: at.localName,
    type: at.type ?? '',
    text: at.textContent.trim(),
    label: [...(at.labels ?? [])].map(({ textContent }) => textContent.trim()).join(' '),
    asks:
      question
        ?.querySelector('legend')
        .textContent.replace(/^\s*(?:Open|Answered)\s+/, '')
        .trim() ?? '',
    checked: !!at.checked,
  };
}

/** Runs in the page: what is still asked, with what is wrong with the answer. */
const openQuestions = () =>
  [...document.querySelectorAll('.import .question.open')].map((each) =>
    [each.querySelector('legend'), ...each.querySelectorAll('.mistake')]
      .map(({ textContent }) => textContent)
      .join(' '),
  );

const status = () => document.querySelector('.import .status')?.textContent ?? '';

class Visitor {
  constructor(page, between) {
    this.page = page;
    this.between = between;
  }

  async until(isSo, what) {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) if (await isSo()) return;
    throw new Error(`waited for ${what} in vain`);
  }

  /** Until what was pasted or answered has been read. */
  read() {
    const isRead = (text) => /\d|answered|differs/.test(text) && !/Reading/.test(text);
    return this.until(async () => isRead(await this.page.evaluate(status)), 'the page to be read');
  }

  /** Goes on by the Tab key to what is wanted. */
  async tabTo(isWanted, what) {
    for (let stops = 0; stops < MOST_STOPS; stops += 1) {
      const at = await this.page.evaluate(focused);
      if (isWanted(at)) return at;
      await this.page.keyboard.press('Tab');
    }
    throw new Error(`no way to ${what} by the Tab key`);
  }

  async answer([asks, choice, fields]) {
    let at = await this.tabTo((one) => one.type === 'radio' && asks.test(one.asks), asks);
    if (at.label.startsWith(choice)) await this.page.keyboard.press(' ');
    for (let k = 0; k < 10 && !at.label.startsWith(choice); k += 1) {
      await this.page.keyboard.press('ArrowDown');
      at = await this.page.evaluate(focused);
    }
    assert.ok(at.label.startsWith(choice), `${asks} has no choice ${choice}`);
    await this.read();
    for (const [label, value] of Object.entries(fields)) {
      const { type } = await this.tabTo((one) => asks.test(one.asks) && one.label.startsWith(label), label);
      await this.write(type, value);
      await this.read();
    }
  }

  async write(type, value) {
    const { keyboard } = this.page;
    const [year, month, day] = value.split('-');
    if (type === 'date') return keyboard.type([month, day, year].join(this.between));
    for (const [at, line] of value.split('\n').entries()) {
      if (at) await keyboard.press('Enter');
      await keyboard.type(line);
    }
  }
}

/** Runs in the page: as if it was pasted from the clipboard. */
function paste(text) {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
  if (document.activeElement.dispatchEvent(event)) document.execCommand('insertText', false, text);
}

/** Runs in the page: keeps the bytes of what is downloaded next. */
function keepDownload() {
  URL.createObjectURL = (blob) => {
    void blob.arrayBuffer().then((bytes) => (globalThis.downloaded = [...new Uint8Array(bytes)]));
    return 'data:,';
  };
  HTMLAnchorElement.prototype.click = () => {};
}

for (const [name, between] of Object.entries(BETWEEN))
  describe(`the import page in ${name}`, () => {
    let page;
    before(async () => (page = await openEngine(name)));
    after(() => page?.close());

    it('makes a new term of one page by the keyboard alone, without a network, and has no fault of accessibility', async (test) => {
      if (!page) return test.skip(`no ${name} on this machine`);
      const visitor = new Visitor(page, between);
      const site = await serveSite({ change: withTestedRecords });
      await page.goto(`${site.home}en/import.html`);
      await visitor.tabTo(
        ({ tag, text }) => tag === 'button' && /start|begin|open/i.test(text),
        'the button that begins',
      );
      await page.keyboard.press('Enter');
      await visitor.until(() => page.evaluate(() => !!document.querySelector('#import-page')), 'the field');
      await site.close();

      await visitor.tabTo(({ tag }) => tag === 'textarea', 'the field');
      await page.evaluate(paste, PAGE);
      await visitor.read();
      for (const each of ANSWERS) await visitor.answer(each);
      assert.deepEqual(await page.evaluate(openQuestions), []);

      await page.evaluate(axe.source);
      const violations = await page.evaluate(() =>
        globalThis.axe
          .run('.import-page', { resultTypes: ['violations'] })
          .then((found) =>
            found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          ),
      );
      assert.deepEqual(violations, []);

      await page.evaluate(keepDownload);
      await visitor.tabTo(({ tag, text }) => tag === 'button' && text.includes('zip'), 'the zip');
      await page.keyboard.press('Enter');
      await visitor.until(() => page.evaluate(() => !!globalThis.downloaded), 'the zip');
      const zip = unzipSync(Uint8Array.from(await page.evaluate(() => globalThis.downloaded)));
      assert.match(strFromU8(zip['data/organization.yaml']), /2025/);
    });
  });
