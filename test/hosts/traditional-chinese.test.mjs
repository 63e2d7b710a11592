/** Pages in Traditional Chinese: what each element shows, in every form, also where the table comes late or not at all. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, describe, it } from 'node:test';
import { examples } from '#generated/examples.js';
import { simplifiedCharacters, traditionalCharacters } from '#generated/traditional.js';
import { renderElement } from '../../dist/server.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { openPage, SCRIPTS } from './visitor.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';
import { visit } from './settled.mjs';

const kind = faultKind('traditional chinese');
after(() => kind.report());

const SIMPLIFIED_ONLY = new RegExp(
  `[${[...simplifiedCharacters].filter((one) => !traditionalCharacters.includes(one)).join('')}]`,
  'u',
);

const WATCH = readFileSync(new URL('watch-texts.js', import.meta.url), 'utf8');

/** Runs in a page: all texts that the elements show or say, in one another too, with the tag of their language. */
const readAll = () => {
  const texts = [];
  const langs = new Set();
  const read = (root) => {
    for (const node of root.childNodes) {
      if (node.nodeType === Node.TEXT_NODE) texts.push(node.data);
      if (node.nodeType !== Node.ELEMENT_NODE || node.localName === 'style') continue;
      for (const name of ['aria-label', 'placeholder', 'title', 'alt']) texts.push(node.getAttribute(name) ?? '');
      if (node.matches('.kys')) langs.add(node.lang);
      if (node.shadowRoot) read(node.shadowRoot);
      read(node);
    }
  };
  for (const element of document.querySelectorAll('*'))
    if (element.localName.startsWith('kys-') && element.shadowRoot) read(element.shadowRoot);
  return { text: texts.join('\n'), langs: [...langs], height: document.body.offsetHeight };
};

const all = Object.entries(examples).map(([, { markup }]) => markup);
const inFull = '<kys-group-card group="media" variant="full" show-source></kys-group-card>';
const page = (lang, markup = [...all, inFull].join('\n')) => `<main lang="${lang}">${markup}</main>`;

function assertTraditional({ text, langs }) {
  assert.equal(
    SIMPLIFIED_ONLY.exec(text)
      ?.input.split('\n')
      .find((line) => SIMPLIFIED_ONLY.test(line)),
    undefined,
  );
  assert.deepEqual(langs, ['zh-Hant-TW']);
}

describe('a page in Traditional Chinese', () => {
  const running = testBrowser();

  for (const form of Object.keys(SCRIPTS))
    it(`has no simplified character in any element, as ${form}`, () =>
      kind.holds({ input: 'examples', form }, async () => {
        const visitor = await openPage(running, page('zh-TW'), { form });
        assertTraditional(await visitor.page.evaluate(readAll));
        assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
        await visitor.close();
      }));

  for (const [tag, { attributes }] of Object.entries(examples))
    it(`has none in ${tag}, in a frame`, () =>
      kind.holds({ input: 'examples', element: tag, form: 'frame' }, async () => {
        const framed = await running.browser.newPage();
        const { errors } = complaintsOf(framed);
        const query = new URLSearchParams({ element: tag, ...attributes, lang: 'zh-Hant' });
        await visit(framed, `${running.server.origin}/dist/embed.html?${query}`);
        assertTraditional(await framed.evaluate(readAll));
        assert.equal(await framed.evaluate(() => document.documentElement.lang), 'zh-Hant-TW');
        assert.deepEqual(errors, []);
        await framed.close();
      }));

  for (const [tag, { attributes }] of Object.entries(examples))
    it(`has none in ${tag}, as a server renders it`, () =>
      kind.holds({ input: 'examples', element: tag, form: 'server' }, () => {
        const html = renderElement(tag, { ...attributes, lang: 'zh-HK' });
        assert.match(html, /lang="zh-Hant-TW"/);
        const shown = html.replace(/<style>.*?<\/style>/gsu, '');
        assert.equal(SIMPLIFIED_ONLY.exec(shown)?.[0], undefined);
      }));

  it('finds people by what it shows them and their groups as, filters, and sorts', async () => {
    const visitor = await openPage(running, page('zh-TW', '<kys-people searchable filterable sortable></kys-people>'));
    const shown = () =>
      visitor.page.$eval('kys-people', ({ shadowRoot }) => {
        const textsOf = (selector) =>
          [...shadowRoot.querySelectorAll(selector)].map((one) => one.textContent.replace(/\s+/g, ' ').trim());
        return {
          head: textsOf('[role=columnheader]'),
          names: textsOf('[part=name]'),
          count: textsOf('[part=count]').join(''),
          labels: [...shadowRoot.querySelectorAll('[data-control]')].map(({ firstChild }) => firstChild.data),
          groups: textsOf('[part=filter] option').slice(1),
          sorts: textsOf('[part=sort] option'),
        };
      });
    const { names, groups, ...rest } = await shown();
    assert.deepEqual(rest, {
      head: ['姓名', '職務', '信箱'],
      count: `${names.length} 人`,
      labels: ['按姓名、組或信箱搜尋', '工作組', '排序'],
      sorts: ['按組', '按姓名'],
    });
    const field = await visitor.find('[type=search]');
    const typed = async (text) => {
      await field.click({ count: 3 });
      await field.type(text);
      await visitor.settled();
      return (await shown()).names;
    };
    for (const name of names) assert.ok((await typed(name)).includes(name), name);
    // The name of a group alone finds those whom the filter leaves.
    const found = {};
    for (const group of groups) found[group] = await typed(group);
    await visitor.press('Escape');
    for (const [at, group] of groups.entries()) {
      const [, ...values] = await visitor.page.$$eval('kys-people >>> [part=filter] option', (options) =>
        options.map(({ value }) => value),
      );
      const select = await visitor.find('[part=filter]');
      await select.select(values[at]);
      await visitor.settled();
      assert.deepEqual((await shown()).names, found[group], group);
      await select.select('');
    }
    await (await visitor.find('[part=sort]')).select('name');
    await visitor.settled();
    // By pinyin, as in simplified characters.
    const sorted = (await shown()).names;
    assert.deepEqual([sorted[0], sorted.at(-1)], ['晁倩（啊Q）', '莊表偉']);
    assert.deepEqual([...sorted].sort(), [...names].sort());
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
    await visitor.close();
  });

  it('has all sections of the committee, and contents that lead to them', async () => {
    const visitor = await openPage(running, page('zh-TW', '<kys-committee></kys-committee>'));
    const readContents = () =>
      visitor.page.$eval('kys-committee', ({ shadowRoot }) => ({
        title: shadowRoot.querySelector('[part=name]').textContent.trim(),
        contents: [...shadowRoot.querySelectorAll('nav > ul > li > a')].map(({ textContent }) => textContent.trim()),
        groups: [...shadowRoot.querySelectorAll('nav ul ul a')].map(({ textContent }) => textContent.trim()),
        headings: [...shadowRoot.querySelectorAll('[part=heading]')].map(({ textContent }) => textContent.trim()),
      }));
    const { title, contents, groups, headings } = await readContents();
    assert.equal(title, '執行委員會');
    assert.deepEqual(contents, ['職務與分工', '組織架構', '各工作組', '成員', '知識庫頁面']);
    for (const one of [...contents, '內部事務', '對外事務', '專項工作']) assert.ok(headings.includes(one), one);
    assert.ok(groups.includes('大學合作/開源教育組'));
    assertTraditional(await visitor.page.evaluate(readAll));
    await visitor.click('nav a', '大學合作');
    assert.equal(await visitor.address(), '#kys=education');
    assert.ok(
      await visitor.page.$eval('kys-committee', ({ shadowRoot }) => {
        const card = shadowRoot.querySelector('kys-group-card[group=education]');
        return Math.abs(card.getBoundingClientRect().top) < 40;
      }),
    );
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
    await visitor.close();
  });

  it('follows from language to language, and keeps its height', async () => {
    const visitor = await openPage(running, page('zh-CN'));
    const read = async () => {
      const all = await visitor.page.evaluate(readAll);
      // In lines, of which a failure tells those that differ.
      return { ...all, lines: all.text.split(/\s*\n\s*/u) };
    };
    const speak = async (lang) => {
      await visitor.page.$eval('main', (main, tag) => void (main.lang = tag), lang);
      await visitor.settled();
      return read();
    };
    const simplified = await read();
    assert.match(simplified.text, /媒体组/u);
    const traditional = await speak('zh-TW');
    assertTraditional(traditional);
    assert.match(traditional.text, /媒體組/u);
    const english = await speak('en');
    assert.doesNotMatch(english.text, /媒[体體]组/u);
    assert.deepEqual(english.langs, ['en']);
    const [again, back] = [await speak('zh-Hant'), await speak('zh-Hans-HK')];
    assert.deepEqual(again.lines, traditional.lines);
    assert.deepEqual(again, traditional);
    assert.deepEqual(back.lines, simplified.lines);
    assert.deepEqual(back, simplified);
    assert.deepEqual([visitor.errors, visitor.warnings], [[], []]);
    await visitor.close();
  });

  /** Opens a page on which the table is answered in a way of its own. */
  async function openWith(markup, answerTable) {
    const opened = await running.browser.newPage();
    const told = complaintsOf(opened);
    await opened.setRequestInterception(true);
    opened.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (pathname === '/page.html')
        return void request.respond({
          contentType: 'text/html; charset=utf-8',
          body: `<!doctype html><html lang="en"><meta charset="utf-8"><link rel="icon" href="data:,"><script>${WATCH}</script>${SCRIPTS.module}<body>${markup}`,
        });
      return void (pathname.endsWith('/kys.traditional.js') ? answerTable(request) : request.continue());
    });
    await opened.goto(`${running.server.origin}/page.html`, { waitUntil: 'domcontentloaded' });
    return { opened, told };
  }

  /** Until the card speaks a language. */
  const spoken = (opened, lang) =>
    opened.waitForFunction(
      (tag) => document.querySelector('kys-group-card').shadowRoot?.querySelector('.kys')?.lang === tag,
      {},
      lang,
    );

  it('shows simplified Chinese until the table comes', async () => {
    let come;
    const gate = new Promise((resolve) => (come = resolve));
    const { opened } = await openWith(page('zh-TW', all.join('')), (request) => gate.then(() => request.continue()));
    await spoken(opened, 'zh-CN');
    const before = await opened.evaluate(readAll);
    assert.match(before.text, /媒体组/u);
    assert.deepEqual(before.langs, ['zh-CN']);
    come();
    await opened.waitForFunction(() =>
      [...document.querySelectorAll('main > *')].every(
        ({ shadowRoot }) => shadowRoot.querySelector('.kys').lang === 'zh-Hant-TW',
      ),
    );
    assert.match((await opened.evaluate(readAll)).text, /媒體組/u);
    await opened.close();
  });

  it('stays in simplified Chinese where the table does not come, and says so in the console alone', async () => {
    const { opened, told } = await openWith(page('zh-TW', all.join('')), (request) =>
      request.respond({ status: 404, body: '' }),
    );
    await spoken(opened, 'zh-CN');
    await opened.waitForFunction(() => window.warned.some((text) => text.includes('kys.traditional.js')));
    const shown = await opened.evaluate(readAll);
    assert.match(shown.text, /媒体组/u);
    assert.deepEqual(shown.langs, ['zh-CN']);
    assert.ok(!told.errors.some((error) => /Uncaught|TypeError/.test(error)), `${told.errors}`);
    await opened.close();
  });

  it('shows what a server has rendered until the table comes, in no other characters between', async () => {
    let come;
    const gate = new Promise((resolve) => (come = resolve));
    const markup = ['kys-group-card', 'kys-group-list', 'kys-leadership']
      .map((tag) => renderElement(tag, { ...examples[tag].attributes, lang: 'zh-TW' }))
      .join('');
    const { opened } = await openWith(markup, (request) => gate.then(() => request.continue()));
    await opened.waitForFunction(() => customElements.get('kys-group-card'));
    assertTraditional(await opened.evaluate(readAll));
    come();
    await opened.waitForFunction(() =>
      ['kys-group-card', 'kys-group-list'].every((tag) => document.querySelector(tag).hasUpdated),
    );
    assertTraditional(await opened.evaluate(readAll));
    const texts = await opened.evaluate(() => window.shownTexts);
    assert.ok(texts.length > 0);
    assert.deepEqual(
      texts.filter((text) => SIMPLIFIED_ONLY.test(text)),
      [],
    );
    await opened.close();
  });

  it('keeps what a visitor has typed, and asks about in a sentence, as it is', async () => {
    const visitor = await openPage(running, page('zh-TW', '<kys-group-card group="没有这组"></kys-group-card>'));
    const { text } = await visitor.page.evaluate(readAll);
    assert.match(text, /沒有找到工作組「没有这组」。/u);
    await visitor.close();
  });
});
