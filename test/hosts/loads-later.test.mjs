/** What loads later: busy at once, failed in words, tried again at the next wish; in every form of the library. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { watchRequests } from './settled.mjs';
import { FORMS, pageOf, testSlowSite } from './slow-site.mjs';
import { complaintsOf } from './test-browser.mjs';

const kind = faultKind('what loads later');
const SHARE = 'kys.share.js';
const PICTURE = 'kys.chart-picture.js';
const TOOLS = 'kys.chart-tools.js';

after(() => kind.report());

const CONTACT = '<kys-contact group="media"></kys-contact>';
const CHART = '<kys-org-chart toolbar></kys-org-chart>';

/** Runs in the page. What a visitor reads where they are: the sentence of the element, and whether the button is busy. */
function look(tag, part) {
  const root = document.querySelector(tag).shadowRoot;
  const status = [...root.querySelectorAll('[role=status]')].find((each) => each.textContent.trim());
  const button = root.querySelector(part);
  return {
    sentence: status?.textContent.replace(/\s+/g, ' ').trim() ?? '',
    isSeen: !!status && status.checkVisibility() && getComputedStyle(status).opacity === '1',
    isBusy: button?.getAttribute('aria-busy') === 'true',
  };
}

describe('what loads later', () => {
  const running = testSlowSite();

  async function open(
    form,
    elements,
    { address = '/page.html', lang = 'en', html = FORMS[form].html, script = FORMS[form].script } = {},
  ) {
    running.site.state.answer = () => undefined;
    running.site.state.headers = {};
    running.site.state.page = pageOf({ lang, html, script, body: elements });
    const { page, close } = await running.browser.newStranger();
    const told = complaintsOf(page);
    const settled = watchRequests(page);
    return {
      page,
      told,
      settled,
      close,
      go: async () => {
        await page.goto(running.site.origin + address);
        await page.waitForFunction(() =>
          [...document.querySelectorAll('kys-contact, kys-org-chart')].every((each) =>
            each.shadowRoot?.querySelector('.kys'),
          ),
        );
      },
      look: (tag, part) => page.evaluate(look, tag, part),
      click: (tag, part) =>
        page.evaluate(
          (name, selector) => document.querySelector(name).shadowRoot.querySelector(selector).click(),
          tag,
          part,
        ),
    };
  }

  const until = (page, sentence, tag = 'kys-contact') =>
    page.waitForFunction(
      (name, text) => document.querySelector(name).shadowRoot.textContent.replace(/\s+/g, ' ').includes(text),
      {},
      tag,
      sentence,
    );
  const codes = (page) =>
    page.$eval('kys-contact', ({ shadowRoot }) => shadowRoot.querySelectorAll('[part=code]').length);

  for (const form of Object.keys(FORMS)) {
    it(`the QR code, ${form}: busy at once, no second click cancels it, and it comes`, () =>
      kind.holds({ input: 'a slow file, clicked twice', element: 'kys-contact', form }, async () => {
        const { page, told, go, look, click, close } = await open(form, CONTACT);
        await go();
        let release;
        const held = new Promise((resolve) => (release = resolve));
        running.site.state.answer = (name) => (name === SHARE ? held : undefined);
        await click('kys-contact', '[part=scan]');
        await until(page, 'Loading…');
        assert.deepEqual(await look('kys-contact', '[part=scan]'), {
          sentence: 'Loading…',
          isSeen: true,
          isBusy: true,
        });
        await click('kys-contact', '[part=scan]');
        assert.equal((await look('kys-contact', '[part=scan]')).isBusy, true);
        release();
        await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=code]'));
        assert.deepEqual(await look('kys-contact', '[part=scan]'), { sentence: '', isSeen: false, isBusy: false });
        assert.deepEqual(told, { errors: [], warnings: [] });
        await close();
      }));

    it(`the QR code, ${form}: a sentence where the file is missing, a warning that names it, and another try by the next click`, () =>
      kind.holds({ input: 'a missing file', element: 'kys-contact', form }, async () => {
        const { page, told, go, click, close } = await open(form, CONTACT);
        await go();
        for (let times = 0; times < 2; times += 1) {
          let release;
          const held = new Promise((resolve) => (release = resolve));
          running.site.state.answer = (name) => (name === SHARE ? held : undefined);
          await click('kys-contact', '[part=scan]');
          await until(page, 'Loading…');
          release(404);
          await until(page, 'Could not load. Please try again later.');
        }
        assert.equal(told.warnings.length, 1, told.warnings.join('\n'));
        assert.match(told.warnings[0], /^<kys-contact>: .*can't load kys\.share\.js: copy it/);
        running.site.state.answer = () => undefined;
        await click('kys-contact', '[part=scan]');
        await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=code]'));
        assert.equal(await codes(page), 1);
        assert.deepEqual(
          told.errors.filter((error) => !/Failed to load resource/.test(error)),
          [],
        );
        await close();
      }));

    it(`the toolbar, ${form}: says that it loads, that it could not, and comes by its button`, () =>
      kind.holds({ input: 'a slow, then a missing file', element: 'kys-org-chart', form }, async () => {
        const { page, told, go, look, click, close } = await open(form, CHART);
        let release;
        const held = new Promise((resolve) => (release = resolve));
        running.site.state.answer = (name) => (name === TOOLS ? held : undefined);
        await go();
        await until(page, 'Loading the tools', 'kys-org-chart');
        assert.equal((await look('kys-org-chart', '.toolbar button')).isSeen, true);
        release(404);
        await until(page, 'could not be loaded', 'kys-org-chart');
        assert.match(told.warnings.join('\n'), /^<kys-org-chart>: .*can't load kys\.chart-tools\.js: copy it[^\n]*$/);
        running.site.state.answer = () => undefined;
        await page.evaluate(() =>
          document.querySelector('kys-org-chart').shadowRoot.querySelector('.toolbar button').focus(),
        );
        await page.keyboard.press('Enter');
        await page.waitForFunction(() =>
          document.querySelector('kys-org-chart').shadowRoot.activeElement?.matches('[part=search]'),
        );
        running.site.state.answer = (name) => (name === PICTURE ? 404 : undefined);
        await click('kys-org-chart', '[aria-label$=SVG]');
        await until(page, 'The picture could not be drawn.', 'kys-org-chart');
        running.site.state.answer = () => undefined;
        const isSaved = await page.evaluate(() =>
          document
            .querySelector('kys-org-chart')
            .toSVG()
            .then((svg) => svg.startsWith('<svg')),
        );
        assert.equal(isSaved, true);
        assert.deepEqual(
          told.errors.filter((error) => !/Failed to load resource/.test(error)),
          [],
        );
        await close();
      }));
  }

  it('says it in Chinese', () =>
    kind.holds({ input: 'a missing file, in Chinese', element: 'kys-contact', form: 'module' }, async () => {
      const { page, go, click, close } = await open('module', CONTACT + CHART, { lang: 'zh-CN' });
      let release;
      const held = new Promise((resolve) => (release = resolve));
      running.site.state.answer = (name) => (/^kys\.(share|chart-tools)\.js$/.test(name) ? held : undefined);
      await go();
      await click('kys-contact', '[part=scan]');
      await until(page, '正在加载…');
      await until(page, '正在加载图的工具…', 'kys-org-chart');
      release(404);
      await until(page, '没能加载，请稍后再试。');
      await until(page, '图的工具没能加载。', 'kys-org-chart');
      await close();
    }));

  for (const form of ['module', 'classic']) {
    it(`says that a file of another site needs CORS headers: ${form}`, () =>
      kind.holds({ input: 'another site without CORS', element: 'kys-contact', form }, async () => {
        // A module needs them for itself; so here it comes from the page's own site, and its folder is elsewhere.
        const { page, told, go, click, close } = await open(form, CONTACT, {
          html: `data-kys-folder="${running.site.otherOrigin}/kys/"`,
        });
        await go();
        await click('kys-contact', '[part=save]');
        await until(page, 'Could not load.');
        assert.match(told.warnings.join(), /kys\.share\.js.*CORS/);
        running.site.state.headers = { 'access-control-allow-origin': '*' };
        await click('kys-contact', '[part=scan]');
        await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=code]'));
        await close();
      }));
  }

  it('takes a folder from the page alone, and not from what a visitor may have written into it', () =>
    kind.holds({ input: 'a folder in the text of a visitor', element: 'kys-contact', form: 'classic' }, async () => {
      const { page, told, go, click, close } = await open('classic', `<p data-kys-folder="/theirs/">Hi</p>${CONTACT}`);
      const asked = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await go();
      await click('kys-contact', '[part=scan]');
      await page.waitForFunction(() => document.querySelector('kys-contact').shadowRoot.querySelector('[part=code]'));
      assert.deepEqual([asked.at(-1), told.warnings], ['/kys/kys.share.js', []]);
      await close();
    }));

  it('keeps the address that a file of another version has', () =>
    kind.holds({ input: 'a file of another version', element: 'kys-contact', form: 'module' }, async () => {
      const { page, told, go, click, close } = await open('module', CONTACT);
      await page.setRequestInterception(true);
      page.on('request', (request) =>
        request.url().includes(SHARE)
          ? void request.respond({ contentType: 'text/javascript', body: 'export const qrCode = () => "old"' })
          : void request.continue(),
      );
      await go();
      await click('kys-contact', '[part=scan]');
      await until(page, 'Could not load.');
      assert.match(told.warnings.join(), /can't load kys\.share\.js/);
      await close();
    }));
});
