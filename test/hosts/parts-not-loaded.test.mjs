/** Elements of which all but the tag loads on request: what a visitor reads where that doesn't come, and how it comes after all. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { renderElement } from '../../dist/server.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { FORMS, pageOf, testSlowSite } from './slow-site.mjs';
import { complaintsOf } from './test-browser.mjs';

const kind = faultKind('what loads later');
after(() => kind.report());

const ELEMENTS = {
  'kys-people': {
    file: 'kys.people-roster.js',
    content: /Biaowei Zhuang/,
    sentences: {
      en: 'The list of people could not load. Please try again later.',
      'zh-CN': '名单没能加载，请稍后再试。',
      'zh-TW': '名單沒能載入，請稍後再試。',
    },
  },
  'kys-committee': {
    file: 'kys.committee-page.js',
    content: /Executive Committee/,
    sentences: {
      en: 'This part of the page could not load. Please try again later.',
      'zh-CN': '这部分内容没能加载，请稍后再试。',
      'zh-TW': '這部分內容沒能載入，請稍後再試。',
    },
  },
};
const FALLBACK = 'Write to us';

const scriptOf = (form, tag) =>
  form === 'element alone' ? `<script type="module" src="/kys/standalone/${tag}.js"></script>` : FORMS[form].script;

/** Runs in the page. What a visitor reads of an element: its sentences, its fallback, and all of its text. */
function look(tag) {
  const element = document.querySelector(tag);
  const isSeen = (node) => node.checkVisibility() && getComputedStyle(node).opacity === '1';
  const slot = element.shadowRoot.querySelector('slot');
  const own = document.createRange();
  own.selectNodeContents(element);
  const textIn = (root) =>
    [...root.childNodes].map((node) => (node.shadowRoot ? textIn(node.shadowRoot) : '') + node.textContent).join('');
  const status = [...element.shadowRoot.querySelectorAll('[role=status]')].filter(
    (node) => node.textContent.trim() && isSeen(node),
  );
  return {
    sentences: status.map((node) => node.textContent.trim()),
    fallback: own.getClientRects().length ? element.textContent : '',
    isAbove: !!slot && status.every((node) => node.compareDocumentPosition(slot) & Node.DOCUMENT_POSITION_FOLLOWING),
    text: textIn(element.shadowRoot),
  };
}

describe('an element whose content does not load', () => {
  const running = testSlowSite();

  async function open(tag, { form = 'module', lang = 'en', markup, answer }) {
    running.site.state.headers = {};
    running.site.state.answer = (name) => (name === ELEMENTS[tag].file ? answer : undefined);
    const { html } = FORMS[form];
    running.site.state.page = pageOf({
      lang,
      html,
      script: scriptOf(form, tag),
      body: markup ?? `<${tag}>${FALLBACK}</${tag}>`,
    });
    const { page, close } = await running.browser.newStranger();
    const told = complaintsOf(page);
    await page.goto(`${running.site.origin}/page.html`);
    return {
      page,
      told,
      look: () => page.evaluate(look, tag),
      says: (sentence) =>
        page.waitForFunction(
          (name, text) => document.querySelector(name).shadowRoot?.textContent.includes(text),
          {},
          tag,
          sentence,
        ),
      /** Has the file come from now on, and updates the element as a page may at any time. */
      async comesAfterAll() {
        running.site.state.answer = () => undefined;
        await page.$eval(tag, (element) => element.setAttribute('theme', 'light'));
        await page.waitForFunction(
          (name) => document.querySelector(name).shadowRoot.querySelector('section, [part=person]'),
          {},
          tag,
        );
        return page.evaluate(look, tag);
      },
      async done() {
        assert.deepEqual(
          told.errors.filter((error) => !error.startsWith('Failed to load resource')),
          [],
        );
        await close();
      },
    };
  }

  for (const [element, { file, content, sentences }] of Object.entries(ELEMENTS)) {
    for (const form of Object.keys(FORMS))
      it(`says so above its fallback, and asks again with the next update: ${element}, ${form}`, () =>
        kind.holds({ input: 'a missing file', element, form }, async () => {
          const { told, says, look: now, comesAfterAll, done } = await open(element, { form, answer: 404 });
          await says(sentences.en);
          const { text, ...shown } = await now();
          assert.deepEqual(shown, { sentences: [sentences.en], fallback: FALLBACK, isAbove: true });
          assert.doesNotMatch(text, content);
          assert.equal(told.warnings.length, 1, told.warnings.join('\n'));
          assert.match(
            told.warnings[0],
            new RegExp(`^<${element}>: .*can't load ${file.replaceAll('.', '\\.')}: copy it`),
          );
          const after = await comesAfterAll();
          assert.match(after.text, content);
          assert.ok(!after.sentences.includes(sentences.en), after.sentences.join('\n'));
          assert.equal(after.fallback, '');
          await done();
        }));

    it(`says so each time that it fails: ${element}`, () =>
      kind.holds({ input: 'a file missing twice', element, form: 'module' }, async () => {
        const { page, says, look: now, comesAfterAll, done } = await open(element, { answer: 404 });
        await says(sentences.en);
        const { updated } = await page.$eval(element, async (one) => {
          one.theme = 'dark';
          return { updated: await one.updateComplete };
        });
        assert.equal(updated, true);
        assert.deepEqual((await now()).sentences, [sentences.en]);
        assert.match((await comesAfterAll()).text, content);
        await done();
      }));

    for (const lang of ['zh-CN', 'zh-TW'])
      it(`says so in ${lang}: ${element}`, () =>
        kind.holds({ input: `a missing file, ${lang}`, element, form: 'module' }, async () => {
          const { says, look: now, done } = await open(element, { lang, answer: 404 });
          await says(sentences[lang]);
          assert.deepEqual((await now()).sentences, [sentences[lang]]);
          await done();
        }));

    it(`shows what a server has rendered until it comes: ${element}`, () =>
      kind.holds({ input: 'a missing file', element, form: 'server' }, async () => {
        const markup = renderElement(element, { lang: 'en' });
        const { page, told, look: now, comesAfterAll, done } = await open(element, { markup, answer: 404 });
        await page.waitForFunction(
          (name) => customElements.get(name) && document.querySelector(name).isUpdatePending === false,
          {},
          element,
        );
        assert.equal(told.warnings.length, 1, told.warnings.join('\n'));
        const { sentences: said, text } = await now();
        assert.match(text, content);
        assert.ok(!said.includes(sentences.en));
        assert.equal(await page.$eval(element, ({ hasUpdated }) => hasUpdated), false);
        assert.match((await comesAfterAll()).text, content);
        await page.waitForFunction((name) => document.querySelector(name).hasUpdated, {}, element);
        await done();
      }));
  }

  it('shows its fallback while the file is slow, and then the sentence', () =>
    kind.holds({ input: 'a slow, then a missing file', element: 'kys-people', form: 'module' }, async () => {
      let release;
      const held = new Promise((resolve) => (release = resolve));
      const { page, says, look: now, comesAfterAll, done } = await open('kys-people', { answer: held });
      await page.waitForFunction(() => document.querySelector('kys-people').shadowRoot?.querySelector('slot'));
      const { fallback, sentences } = await now();
      assert.deepEqual([fallback, sentences], [FALLBACK, []]);
      release(404);
      await says(ELEMENTS['kys-people'].sentences.en);
      assert.match((await comesAfterAll()).text, ELEMENTS['kys-people'].content);
      await done();
    }));
});
