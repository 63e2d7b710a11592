/** What is typed by a method of input, as browsers report it: pinyin on a computer, words and pinyin on a phone. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { visit } from './settled.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';
import { SCRIPTS } from './visitor.mjs';

const kind = faultKind('composition');
after(() => kind.report());

const { people } = JSON.parse(await readFile(new URL('../../dist/data/kys.json', import.meta.url), 'utf8'));

/** Each field in which something is looked for, and how to read how much it shows; -1 while it shows no answer. */
const FIELDS = {
  'kys-group-list': {
    markup: '<kys-group-list searchable groups="finance,media,events,legal"></kys-group-list>',
    field: '[type=search]',
    found: (root) => root.querySelectorAll('kys-group-card').length,
    all: 4,
  },
  'kys-contact': {
    markup: '<kys-contact></kys-contact>',
    field: '[role=combobox]',
    found: (root) => (root.querySelector('[role=listbox]').hidden ? -1 : root.querySelectorAll('[role=option]').length),
    all: -1,
  },
  'kys-org-chart': {
    markup: '<kys-org-chart toolbar></kys-org-chart>',
    field: '[type=search]',
    found: (root) => root.querySelectorAll('.hit').length || -1,
    all: -1,
  },
  'kys-people': {
    markup: '<kys-people searchable></kys-people>',
    field: '[type=search]',
    found: (root) => root.querySelectorAll('[part=person]').length,
    all: people.length,
  },
};

describe('what a method of input composes', () => {
  const running = testBrowser();

  async function open(element, { form = 'module', phone = false } = {}) {
    const { markup, field, found } = FIELDS[element];
    const page = await running.browser.newPage();
    await page.setViewport(
      phone
        ? { width: 390, height: 844, isMobile: true, hasTouch: true, deviceScaleFactor: 2 }
        : { width: 1000, height: 800 },
    );
    const told = complaintsOf(page);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      new URL(request.url()).pathname === '/page.html'
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="zh"><meta name="viewport" content="width=device-width"><link rel="icon" href="data:,">${SCRIPTS[form]}${markup}</html>`,
          })
        : request.continue(),
    );
    const settled = await visit(page, `${running.server.origin}/page.html`);
    await page.waitForFunction(
      (tag, selector) => document.querySelector(tag).shadowRoot?.querySelector(selector),
      {},
      element,
      field,
    );
    const session = await page.createCDPSession();
    const inField = (read) =>
      page.evaluate(
        (tag, selector, code) =>
          new Function('root', 'input', `return (${code})(root, input)`)(
            document.querySelector(tag).shadowRoot,
            document.querySelector(tag).shadowRoot.querySelector(selector),
          ),
        element,
        field,
        String(read),
      );
    await inField((_, input) => input.focus());
    return {
      /** Shows half a word under the caret, letter by letter. `keys` says which keys a keyboard tells meanwhile, if any. */
      async compose(text, { keys } = {}) {
        for (let end = 1; end <= text.length; end += 1) {
          const typed = text.slice(0, end);
          if (keys)
            await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: keys, windowsVirtualKeyCode: 229 });
          await session.send('Input.imeSetComposition', { text: typed, selectionStart: end, selectionEnd: end });
        }
        await settled();
      },
      /** Ends the composition with a text. */
      async commit(text) {
        await session.send('Input.insertText', { text });
        await settled();
      },
      /** Takes back what is composed. */
      async cancel() {
        await session.send('Input.imeSetComposition', { text: '', selectionStart: 0, selectionEnd: 0 });
        await settled();
      },
      async press(key, code = 0) {
        await session.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key, windowsVirtualKeyCode: code });
        await session.send('Input.dispatchKeyEvent', { type: 'keyUp', key, windowsVirtualKeyCode: code });
        await settled();
      },
      found: () => inField(found),
      text: () => inField((_, input) => input.value),
      inField,
      async close() {
        assert.deepEqual(told.errors, []);
        await page.close();
      },
    };
  }

  for (const [element, { all }] of Object.entries(FIELDS))
    for (const form of Object.keys(SCRIPTS)) {
      // Of the last, someone's pinyin is the beginning.
      for (const half of ["cai'wu", "huo'dong", 'meiti', 'ㄘㄞˊ', 'ざいむ', '财wu', 'cai wu'])
        it(`leaves ${element} as it is while ${half} is half a word, as ${form}`, () =>
          kind.holds({ input: half, element, form }, async () => {
            const page = await open(element, { form });
            await page.compose(half);
            assert.equal(await page.text(), half);
            assert.equal(await page.found(), all);
            await page.commit('财务');
            assert.equal(await page.text(), '财务');
            assert.notEqual(await page.found(), all);
            assert.ok((await page.found()) > 0);
            await page.close();
          }));

      it(`finds a Latin word that a phone composes, in ${element} as ${form}`, () =>
        kind.holds({ input: 'financ, composed on a phone', element, form }, async () => {
          const page = await open(element, { form, phone: true });
          await page.compose('financ');
          assert.equal(await page.text(), 'financ');
          const found = await page.found();
          assert.ok(found > 0 && found !== all, `${found} found`);
          // The composition goes on.
          await page.compose('finance');
          assert.equal(await page.text(), 'finance');
          await page.commit('finance ');
          assert.equal(await page.text(), 'finance ');
          assert.equal(await page.found(), found);
          await page.close();
        }));
    }

  for (const [element, { all }] of Object.entries(FIELDS)) {
    it(`leaves ${element} as it is where a phone composes pinyin`, () =>
      kind.holds({ input: 'pinyin on a phone', element, form: 'module' }, async () => {
        const page = await open(element, { phone: true });
        await page.compose("cai'wu");
        assert.equal(await page.found(), all);
        await page.compose('caiwu');
        assert.equal(await page.found(), all);
        await page.commit('财务');
        assert.ok((await page.found()) > 0);
        await page.close();
      }));

    it(`keeps what was found where a word behind it is taken back, in ${element}`, () =>
      kind.holds({ input: 'canceled', element, form: 'module' }, async () => {
        const page = await open(element);
        await page.commit('媒体');
        const found = await page.found();
        assert.ok(found > 0);
        await page.compose("cai'wu");
        assert.equal(await page.found(), found);
        await page.cancel();
        assert.equal(await page.text(), '媒体');
        assert.equal(await page.found(), found);
        await page.close();
      }));
  }

  for (const [element, { all }] of Object.entries(FIELDS)) {
    it(`is led astray by no letter of pinyin from the keys of a computer, in ${element}`, () =>
      kind.holds({ input: 'a letter by a key', element, form: 'module' }, async () => {
        const page = await open(element);
        for (const half of ['m', 'me', 'media']) {
          await page.compose(half, { keys: 'Process' });
          assert.equal(await page.found(), all, half);
        }
        await page.commit('媒体');
        assert.ok((await page.found()) > 0);
        await page.close();
      }));

    it(`finds what a phone composes that tells no keys, in ${element}`, () =>
      kind.holds({ input: 'a word without keys', element, form: 'module' }, async () => {
        const page = await open(element, { phone: true });
        await page.compose('media', { keys: 'Unidentified' });
        assert.ok((await page.found()) > 0);
        await page.close();
      }));
  }

  for (const [what, key, code] of [
    ['key of the method of input', 'Enter', 229],
    ['Enter', 'Enter', 13],
  ])
    it(`chooses nothing by the ${what} that ends a composition`, () =>
      kind.holds({ input: what, element: 'kys-contact', form: 'module' }, async () => {
        const page = await open('kys-contact', { phone: true });
        await page.compose('financ');
        assert.ok((await page.found()) > 0);
        await page.press(key, code);
        assert.equal(await page.inField((_, input) => !!input), true, 'the question is still asked');
        await page.close();
      }));

  it('goes on among the hits of a chart by no Enter that ends a composition', () =>
    kind.holds({ input: 'Enter', element: 'kys-org-chart', form: 'module' }, async () => {
      const page = await open('kys-org-chart');
      await page.commit('开源');
      const place = (root) => root.querySelector('.toolbar .found').textContent;
      const before = await page.inField(place);
      await page.compose('zu');
      await page.press('Enter', 229);
      assert.equal(await page.inField(place), before);
      await page.close();
    }));
});
