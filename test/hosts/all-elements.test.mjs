import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { openHost } from './framed-page.mjs';
import { testBrowser } from './test-browser.mjs';

/** What the section on wrong input is there to show. */
const OF_WRONG_INPUT = /^<kys-(group|person)-card>: .*"nobody"/;

describe('the page with all elements', () => {
  const running = testBrowser();
  const open = () => openHost(running.browser, `${running.server.origin}/test/hosts/all-elements.html`);

  it('shows all its elements, with no word in the console but on what is wrong on purpose', async () => {
    const { page, told } = await open();
    assert.deepEqual([told.errors, told.warnings.filter((warning) => !OF_WRONG_INPUT.test(warning))], [[], []]);
    assert.equal(told.warnings.length, 2, told.warnings.join('\n'));
    const hidden = await page.$$eval('main :not(:not(:defined))', (elements) =>
      elements
        .filter(
          ({ localName, shadowRoot }) =>
            /^kys-(?!dataset)/.test(localName) && !(shadowRoot.querySelector('.kys')?.offsetHeight > 15),
        )
        .map(({ outerHTML }) => outerHTML),
    );
    assert.deepEqual(hidden, []);
    await page.close();
  });

  it('has cards in a <kys-dataset> show what it has loaded, once for all of them', async () => {
    const { page, told } = await open();
    assert.equal(told.requests.filter((url) => url.endsWith('/dist/data/v1/kys.json')).length, 1);
    const given = await page.evaluate(() => {
      const { records } = document.querySelector('#picture kys-group-card');
      return [...document.querySelectorAll('kys-dataset kys-group-card')].map(
        (card) => card.records !== records && /媒体组|Media Group/.test(card.shadowRoot.textContent),
      );
    });
    assert.deepEqual(given, [true, true, true, true]);
    await page.close();
  });

  describe('the page of the committee', () => {
    for (const [query, lang, title, link] of [
      ['', 'zh-CN', '执行委员会', '简体中文'],
      ['?lang=zh-CN', 'zh-CN', '执行委员会', '简体中文'],
      ['?lang=en', 'en', 'Executive Committee', 'English'],
      ['?lang=zh-TW', 'zh-TW', '執行委員會', '繁體中文'],
      ['?lang=__proto__', 'zh-CN', '执行委员会', '简体中文'],
    ])
      it(`speaks the language in its address, under one heading of level 1: ${query || 'none'}`, async () => {
        const { page, told } = await openHost(
          running.browser,
          `${running.server.origin}/test/hosts/committee.html${query}`,
        );
        const shown = await page.evaluate(() => {
          const committee = document.querySelector('kys-committee').shadowRoot;
          const headings = [...committee.querySelectorAll('[role=heading]')];
          return {
            lang: document.documentElement.lang,
            title: document.title,
            current: [...document.querySelectorAll('[aria-current=page]')].map(({ textContent }) => textContent),
            tops: headings.filter(({ ariaLevel }) => ariaLevel === '1').map(({ textContent }) => textContent.trim()),
            others: document.querySelectorAll('h1').length,
            isWide: document.documentElement.scrollWidth > innerWidth,
          };
        });
        assert.deepEqual(shown, {
          lang,
          title: `${title} · KYS Elements`,
          current: [link],
          tops: [title],
          others: 0,
          isWide: false,
        });
        assert.deepEqual([told.errors, told.warnings], [[], []]);
        await page.close();
      });

    it('is linked from the one with all elements, and leads from language to language and back', async () => {
      const { page, settled } = await open();
      const follow = async (selector) => {
        await Promise.all([page.waitForNavigation(), page.click(selector)]);
        await settled();
      };
      await follow('a[href="committee.html"]');
      await follow('nav a[lang=en]');
      assert.equal(new URL(page.url()).search, '?lang=en');
      assert.match(
        await page.$eval('kys-committee', ({ shadowRoot }) => shadowRoot.textContent),
        /Executive Committee/,
      );
      await follow('header a[href="all-elements.html"]');
      assert.equal(new URL(page.url()).pathname, '/test/hosts/all-elements.html');
      await page.close();
    });
  });
});
