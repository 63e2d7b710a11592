/** The question of a contact, whose answers load when a visitor is about to ask: never lost, and never in the way of what they do. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { FORMS, pageOf, testSlowSite } from './slow-site.mjs';
import { complaintsOf } from './test-browser.mjs';

const kind = faultKind('what loads later');
const SEARCH = 'kys.contact-search.js';
const element = 'kys-contact';
const GROUPS = 15;

after(() => kind.report());

/** Runs in the page. What a visitor reads and can choose. */
function look() {
  const root = document.querySelector('kys-contact').shadowRoot;
  const field = root.querySelector('input');
  const textOf = (each) => each?.textContent.replace(/\s+/g, ' ').trim() ?? '';
  return {
    title: textOf(root.querySelector('[part=name]')),
    isBusy: field?.getAttribute('aria-busy') === 'true',
    options: [...root.querySelectorAll('[role=listbox]:not([hidden]) strong')].map(textOf),
    sentence: textOf([...root.querySelectorAll('[role=status]')].find((each) => textOf(each))),
    mailbox: textOf(root.querySelector('[part=mailbox], [part=address]')),
  };
}

describe('the answers of a contact', () => {
  const running = testSlowSite();

  /** Opens a page with a contact. `hold` has the file wait, and gives what lets it go, as it is or by a status. */
  async function open(form, { attributes = '', hold = true } = {}) {
    let release;
    const held = new Promise((resolve) => (release = resolve));
    running.site.state.headers = {};
    running.site.state.answer = (name) => (hold && name === SEARCH ? held : undefined);
    const { html, script } = FORMS[form];
    running.site.state.page = pageOf({
      html,
      script,
      body: `<kys-contact ${attributes}></kys-contact><button>elsewhere</button>`,
    });
    const { page, close } = await running.browser.newStranger();
    const told = complaintsOf(page);
    const asked = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname.split('/').pop()));
    await page.goto(`${running.site.origin}/page.html`);
    await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot?.querySelector('.kys'));
    const until = (condition, ...values) =>
      page.waitForFunction(
        (code, read, given) =>
          new Function('shown', 'given', `return (${code})(shown, ...given)`)(
            new Function(`return (${read})()`)(),
            given,
          ),
        {},
        String(condition),
        String(look),
        values,
      );
    return {
      page,
      told,
      asked: () => asked.filter((name) => name === SEARCH).length,
      release,
      until,
      look: () => page.evaluate(look),
      field: () => page.waitForSelector('kys-contact >>> input'),
      async type(text) {
        await (await page.waitForSelector('kys-contact >>> input')).focus();
        await page.keyboard.type(text);
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

  for (const form of Object.keys(FORMS)) {
    it(`wait for what loads, and come by an Enter of before, ${form}`, () =>
      kind.holds({ input: 'a question before its answers', element, form }, async () => {
        const { page, told, type, look: now, until, release, done } = await open(form);
        await type('invoice');
        await until(({ isBusy }) => isBusy);
        assert.deepEqual(await now(), {
          title: 'What is it about?',
          isBusy: true,
          options: [],
          sentence: 'Loading…',
          mailbox: 'community@kaiyuanshe.org',
        });
        await page.keyboard.press('Enter');
        release();
        await until(({ title }) => title === 'Contact Finance Group');
        assert.deepEqual(told.warnings, []);
        await done();
      }));

    it(`leave all groups to choose from where they don't come, and are asked for again, ${form}`, () =>
      kind.holds({ input: 'missing answers', element, form }, async () => {
        const { told, type, look: now, until, release, asked, done } = await open(form);
        await type('invoice');
        await until(({ isBusy }) => isBusy);
        const before = asked();
        release(404);
        await until(({ options }) => options.length);
        const shown = await now();
        assert.equal(shown.options.length, GROUPS);
        assert.deepEqual(
          [shown.isBusy, shown.sentence, shown.mailbox],
          [false, 'The search could not load. Please choose a working group.', 'community@kaiyuanshe.org'],
        );
        assert.equal(told.warnings.length, 1, told.warnings.join('\n'));
        assert.match(told.warnings[0], /^<kys-contact>: .*can't load kys\.contact-search\.js: copy it/);
        running.site.state.answer = () => undefined;
        await type('s');
        await until(({ options }) => options.length === 1);
        assert.deepEqual([(await now()).options, asked() > before], [['Finance Group'], true]);
        await done();
      }));
  }

  for (const [deed, act] of Object.entries({
    'another text': async ({ page }) => page.keyboard.type('x'),
    'the Escape key': async ({ page }) => page.keyboard.press('Escape'),
    'a click elsewhere': async ({ page }) => page.click('button'),
    'a group that the page sets': async ({ page }) => {
      await page.$eval('kys-contact', (contact) => contact.setAttribute('group', 'media'));
    },
  })) {
    it(`undo nothing that came after the Enter: ${deed}`, () =>
      kind.holds({ input: `${deed}, then a late answer`, element, form: 'module' }, async () => {
        const opened = await open('module');
        const { page, type, until, look: now, release, done } = opened;
        await page.evaluate(() => addEventListener('kys-topic-select', () => (globalThis.chosen = true)));
        await type('invoice');
        await until(({ isBusy }) => isBusy);
        await page.keyboard.press('Enter');
        await act(opened);
        const { title } = await now();
        release();
        await page.waitForFunction(async () => {
          const contact = document.querySelector('kys-contact');
          await contact.updateComplete;
          return !contact.shadowRoot.querySelector('[aria-busy]');
        });
        await page.$eval('kys-contact', (contact) => contact.updateComplete);
        assert.equal((await now()).title, title);
        assert.equal(await page.evaluate(() => globalThis.chosen), undefined);
        await done();
      }));
  }

  for (const [wish, act] of Object.entries({
    'the focus': (field) => field.focus(),
    'a pointer over the field': (field) => field.hover(),
  })) {
    it(`load by ${wish}, and not before`, () =>
      kind.holds({ input: wish, element, form: 'module' }, async () => {
        const { field, asked, page, done } = await open('module', { hold: false });
        const input = await field();
        assert.equal(asked(), 0);
        const answered = page.waitForResponse((response) => response.url().includes(SEARCH));
        await act(input);
        await answered;
        assert.equal(asked(), 1);
        await done();
      }));
  }

  it('are found for a topic, which is said to load until then', () =>
    kind.holds({ input: 'a topic before its answer', element, form: 'module' }, async () => {
      const { until, release, look: now, told, done } = await open('module', { attributes: 'topic="invoice"' });
      await until(({ sentence }) => sentence === 'Loading…');
      release();
      await until(({ title }) => title === 'Contact Finance Group');
      assert.deepEqual([(await now()).mailbox, told.warnings], ['finance@kaiyuanshe.org', []]);
      await done();
    }));

  it('are the general mailbox for a topic where they do not come', () =>
    kind.holds({ input: 'a topic without its answer', element, form: 'module' }, async () => {
      const { until, release, look: now, done } = await open('module', { attributes: 'topic="invoice"' });
      release(404);
      await until(({ title }) => title === 'Contact Community Partnership Group');
      const { sentence, mailbox } = await now();
      assert.deepEqual([sentence, mailbox], ['Could not load. Please try again later.', 'community@kaiyuanshe.org']);
      await done();
    }));
});
