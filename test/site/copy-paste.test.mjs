/** From the home page of the built site to a page of another origin, as a person goes: `npm run build && npm run site` before. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { serveHost } from '../hosts/framed-page.mjs';
import { visit } from '../hosts/settled.mjs';
import { complaintsOf, launchTestBrowser, PATIENCE } from '../hosts/test-browser.mjs';
import { serveSite } from './site-server.mjs';

const { groups } = JSON.parse(await readFile(new URL('../../dist/data/kys.json', import.meta.url), 'utf8'));
const GROUP = groups.find(({ id }) => id === 'events') ?? groups[0];
const MOST_PRESSES = 6;

describe('copying from the site, and pasting into a page of another origin', () => {
  let site, host, browser;

  before(async () => {
    site = await serveSite();
    host = await serveHost();
    // There is one clipboard for a browser.
    browser = await launchTestBrowser();
    for (const { origin } of [new URL(site.home), new URL(host.origin)])
      await browser
        .defaultBrowserContext()
        .overridePermissions(origin, ['clipboard-read', 'clipboard-sanitized-write']);
  });
  after(async () => {
    await browser?.close();
    await host?.close();
    await site?.close();
  });

  async function newPage({ width = 1280 } = {}) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    await page.setViewport({ width, height: 900 });
    return page;
  }

  /** Pastes into a field of another site what has been copied, and opens a page that is that alone. */
  async function paste() {
    const editor = await newPage();
    await visit(editor, host.put('<textarea aria-label="HTML"></textarea>'));
    await editor.bringToFront();
    await editor.focus('textarea');
    await editor.keyboard.down('Control');
    await editor.keyboard.press('KeyV', { commands: ['Paste'] });
    await editor.keyboard.up('Control');
    const pasted = await editor.$eval('textarea', ({ value }) => value);
    assert.notEqual(pasted, '');
    await editor.close();
    const page = await newPage();
    const told = complaintsOf(page);
    await visit(page, host.put(pasted));
    return { page, told, pasted };
  }

  /** Opens the home page, and goes to the builder in English; `press` counts what a person presses. */
  async function openBuilder() {
    const page = await newPage();
    await visit(page, site.home);
    await page.bringToFront();
    let presses = 0;
    const press = async (selector) => {
      presses += 1;
      // It clicks what stands still.
      await page.locator(selector).click();
    };
    await page.hover('.VPNavBarTranslations button');
    await press('.VPNavBarTranslations ::-p-text(English)');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await press('.VPNavBarMenu ::-p-text(Builder)');
    await page.waitForSelector('.snippet-builder iframe');
    return {
      page,
      press,
      presses: () => presses,
      /** Opens a list and takes one of it: two presses. */
      async select(label, value) {
        presses += 2;
        await page.locator(`::-p-aria(${label}[role="combobox"])`).fill(value);
      },
      async copy() {
        await press('.snippet-builder .part button');
        await page.waitForFunction(() => document.querySelector('.part [role=status]').textContent === 'Copied');
      },
    };
  }

  const shownIn = (frame, tag, text) =>
    frame.waitForFunction(
      (name, part) => document.querySelector(name)?.shadowRoot?.textContent.includes(part),
      {},
      tag,
      text,
    );

  it('brings a contact with the mailbox of its group', async () => {
    const builder = await openBuilder();
    await builder.press('.choosing label ::-p-text(How to write to us)');
    await builder.select('Group', GROUP.id);
    await builder.copy();
    assert.ok(builder.presses() <= MOST_PRESSES, `${builder.presses()}`);
    const { page, told, pasted } = await paste();
    assert.match(
      pasted,
      /^<script type="module" src="http.+\/kys\.js"><\/script>\n<kys-contact group="\S+" lang="en">/,
    );
    await shownIn(page, 'kys-contact', GROUP.email);
    assert.deepEqual(told.errors, []);
    await page.close();
    await builder.page.close();
  });

  it('brings the chart by a classic script', async () => {
    const builder = await openBuilder();
    await builder.press('.choosing label ::-p-text(Organization chart)');
    await builder.press('.pasting label:has([value=classic])');
    await builder.copy();
    assert.ok(builder.presses() <= MOST_PRESSES, `${builder.presses()}`);
    const { page, told, pasted } = await paste();
    assert.match(pasted, /^<script src="http.+\/kys\.classic\.js"><\/script>\n<kys-org-chart lang="en">/);
    await shownIn(page, 'kys-org-chart', GROUP.name.en);
    assert.deepEqual(told.errors, []);
    await page.close();
    await builder.page.close();
  });

  it('brings the chart in a frame, as high as it is', async () => {
    const builder = await openBuilder();
    await builder.press('.choosing label ::-p-text(Organization chart)');
    await builder.press('.pasting label:has([value=frame])');
    await builder.copy();
    assert.ok(builder.presses() <= MOST_PRESSES, `${builder.presses()}`);
    const { page, told, pasted } = await paste();
    const height = Number(/height: (\d+)px/.exec(pasted)[1]);
    await page.waitForFunction((said) => document.querySelector('iframe').clientHeight !== said, {}, height);
    const frame = page.frames().find((one) => one.url().includes('/embed.html'));
    await shownIn(frame, 'kys-org-chart', GROUP.name.en);
    assert.deepEqual(told.errors, []);
    await page.close();
    await builder.page.close();
  });

  it('needs no mouse, from the home page on', async () => {
    const page = await newPage();
    await visit(page, site.home);
    await page.bringToFront();
    const tabTo = async (isThere, ...values) => {
      for (let presses = 0; presses < 100; presses += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate(isThere, ...values)) return;
      }
      assert.fail(`the Tab key doesn't come to ${isThere}`);
    };
    const isLink = (text) => document.activeElement.matches('a') && document.activeElement.textContent.trim() === text;
    await tabTo(() => document.activeElement.matches('.VPNavBarTranslations button'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () => getComputedStyle(document.querySelector('.VPNavBarTranslations .menu')).visibility === 'visible',
    );
    await tabTo(isLink, 'English');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.documentElement.lang === 'en');
    await tabTo(isLink, 'Builder');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.snippet-builder iframe');
    await tabTo(() => document.activeElement.matches('.choosing input[type=radio]'));
    const isChosen = () => new URLSearchParams(location.search).get('element') === 'kys-contact';
    for (let presses = 0; presses < 9 && !(await page.evaluate(isChosen)); presses += 1)
      await page.keyboard.press('ArrowDown');
    await tabTo(() => document.activeElement.matches('select'));
    await page.keyboard.type(GROUP.name.en);
    await tabTo(() => document.activeElement.matches('.part button'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.querySelector('.part [role=status]').textContent === 'Copied');
    const { page: own, pasted } = await paste();
    assert.match(pasted, new RegExp(`<kys-contact group="${GROUP.id}" lang="en">`));
    await shownIn(own, 'kys-contact', GROUP.email);
    await own.close();
    await page.close();
  });
});
