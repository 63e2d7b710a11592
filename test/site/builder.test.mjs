/** The builder of the built site: its address, what it says, and for whom it works. */
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { visit } from '../hosts/settled.mjs';
import { complaintsOf, openTestBrowser } from '../hosts/test-browser.mjs';
import { serveSite } from './site-server.mjs';

const axe = await readFile(new URL(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const RULES = ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'];

/** States that show all that there is: notes, several parts, folders, errors, loaded texts. */
const STATES = [
  '',
  'element=kys-group-list&searchable&groups=events+media&host=vitepress&folder=/kys/0.1.0/&width=phone',
  'element=kys-contact&group=nobody&onclick=x&host=nextjs&scheme=dark',
  'element=kys-org-chart&url-state&host=frame&lang=page',
  'element=kys-committee&host=no-script&width=column',
  'element=kys-people&integrity',
];

describe('the snippet builder', () => {
  let site, browser;

  before(async () => {
    site = await serveSite();
    browser = await openTestBrowser();
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open(query, { folder = 'en/', width = 1280, scheme = 'light' } = {}) {
    const page = await browser.newPage();
    await page.setViewport({ width, height: 900 });
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
    const told = complaintsOf(page);
    await visit(page, `${site.home}${folder}builder.html${query && `?${query}`}`);
    return { page, told };
  }
  const codes = (page) => page.$$eval('.part code', (all) => all.map(({ textContent }) => textContent));
  const queryOf = (page) => new URL(page.url()).search;

  for (const query of STATES)
    for (const [folder, scheme, width] of [
      ['', 'light', 1280],
      ['en/', 'dark', 320],
    ])
      it(`has no fault by axe, and fits: ${query || 'at first'}, ${folder || 'zh'}, ${scheme}, ${width} px`, async () => {
        const { page, told } = await open(query, { folder, scheme, width });
        await page.$$eval('.snippet-builder details', (all) => all.forEach((one) => (one.open = true)));
        await page.evaluate(axe);
        const found = await page.evaluate(async (rules) => {
          const { violations } = await globalThis.axe.run('.snippet-builder', { runOnly: rules, iframes: false });
          return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(' ')).join(' | ')}`);
        }, RULES);
        assert.deepEqual(found, []);
        assert.equal(await page.evaluate(() => document.documentElement.scrollWidth > innerWidth), false);
        assert.deepEqual(told.errors, []);
        await page.close();
      });

  it('is what its address says, and says in its address what it is', async () => {
    const query = '?element=kys-contact&group=events&variant=button&lang=zh-TW&host=hugo&width=phone';
    const { page } = await open(query.slice(1));
    assert.equal(queryOf(page), query);
    assert.match((await codes(page))[0], /<kys-contact group="\{\{ \.Get 0 \}\}" variant="button" lang="zh-TW">/);
    await page.$eval('.choosing input[value=kys-org-chart]', (input) => input.click());
    await page.waitForFunction(() => location.search === '?element=kys-org-chart&lang=zh-TW&host=hugo&width=phone');
    await page.reload();
    await page.waitForFunction(() => document.querySelector('.part code').textContent.includes('<kys-org-chart'));
    await page.close();
  });

  for (const [how, width, follow] of [
    [
      'a pointer',
      1280,
      async (page) => {
        await page.hover('.VPNavBarTranslations button');
        await (await page.waitForSelector('.VPNavBarTranslations a', { visible: true })).click();
      },
    ],
    [
      'the keyboard',
      390,
      async (page) => {
        await (await page.waitForSelector('.VPNavBarHamburger')).press('Enter');
        await (await page.waitForSelector('.VPNavScreenTranslations button')).press('Enter');
        await (await page.waitForSelector('.VPNavScreenTranslations a', { visible: true })).press('Enter');
      },
    ],
  ])
    it(`keeps what is chosen where one goes to the other language, by ${how}`, async () => {
      const query = 'element=kys-org-chart&lang=zh-TW&host=hugo&width=phone';
      const { page } = await open(query, { width });
      await follow(page);
      await page.waitForFunction(() => document.documentElement.lang === 'zh-CN');
      await page.waitForFunction(() => document.querySelector('.part code')?.textContent.includes('<kys-org-chart'));
      assert.equal(await page.evaluate(() => location.search), `?${query}`);
      await page.close();
    });

  it('keeps no entry in the history for each thing that is chosen', async () => {
    const { page } = await open('');
    const before = await page.evaluate(() => history.length);
    for (const value of ['kys-contact', 'kys-timeline', 'kys-people']) {
      await page.$eval(`.choosing input[value=${value}]`, (input) => input.click());
      await page.waitForFunction((tag) => document.querySelector('iframe')?.srcdoc.includes(`<${tag}`), {}, value);
    }
    assert.equal(await page.evaluate(() => history.length), before);
    await page.close();
  });

  it('says what of an address it can’t use, why, and what it takes instead', async () => {
    const { page } = await open('element=kys-nothing&host=notion&form=loader&onclick=x');
    assert.deepEqual(await page.$$eval('.notes li', (all) => all.map(({ textContent }) => textContent)), [
      'element=kys-nothing: there is no such value; using kys-group-card.',
      'form=loader: this form can’t be used there; using frame.',
      'onclick=x: there is no such option.',
    ]);
    await page.close();
  });

  it('shows the element as wide as a phone, and dark, in the language chosen', async () => {
    const { page } = await open('group=events&lang=zh-TW&width=phone&scheme=dark');
    const frame = await (await page.waitForSelector('.stage iframe')).contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('kys-group-card')?.shadowRoot?.textContent.includes('活動組'),
    );
    assert.deepEqual(
      await frame.evaluate(() => [innerWidth, document.querySelector('kys-group-card').getAttribute('theme')]),
      [390, 'dark'],
    );
    await page.close();
  });

  it('names a folder of one’s own once it can be one, and lists the files to copy', async () => {
    const { page } = await open('host=wechat');
    await page.$eval('.how input[value=own]', (input) => input.click());
    const field = await page.waitForSelector('.how input[type=text]');
    assert.match((await codes(page))[0], /^<script src="\/kys\/\d+\.\d+\.\d+\/kys\.classic\.js">/);
    const files = await page.$$eval('.files li', (all) => all.map(({ textContent }) => textContent));
    assert.ok(files.includes('kys.classic.js') && files.includes('kys.share.js'), files.join());
    assert.ok(!files.includes('kys.js'));
    await field.click({ count: 3 });
    await field.type('//x');
    assert.equal(await field.evaluate((input) => input.ariaInvalid ?? input.getAttribute('aria-invalid')), 'true');
    await field.click({ count: 3 });
    await field.type('https://files.example.org/kys');
    await page.waitForFunction(() =>
      document.querySelector('.part code').textContent.includes('"https://files.example.org/kys/kys.classic.js"'),
    );
    assert.match(await page.$eval('.result', ({ textContent }) => textContent), /Access-Control-Allow-Origin/);
    await page.close();
  });
});
