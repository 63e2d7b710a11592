/** What visitors and authors write in traditional characters, typed into built pages. */
import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { visit } from './settled.mjs';
import { complaintsOf, testBrowser } from './test-browser.mjs';
import { SCRIPTS } from './visitor.mjs';

const kind = faultKind('traditional characters');
after(() => kind.report());

/** A field, what is typed into it, and what comes first of what it finds. */
const SEARCHES = [
  [
    'kys-contact',
    '[role=combobox]',
    '[role=option] strong',
    { 財務: '財務組', 活動: '活動組', 媒體: '媒體組', 報銷: '財務組' },
  ],
  [
    'kys-contact',
    '[role=combobox]',
    '[role=option] strong',
    { 志願者: '成員發展組', 翻譯: '媒體組', 志工: '成員發展組' },
  ],
  [
    'kys-group-list searchable',
    '[type=search]',
    'kys-group-card',
    { 媒體: 'media', 財務: 'finance', 國際接軌: 'global-bridging' },
  ],
  [
    'kys-org-chart toolbar',
    '[type=search]',
    '.hit .name',
    { 媒體組: '媒體組', 朱慶裕: '朱慶裕', 'zhu1 qing4yu4': '朱慶裕' },
  ],
  [
    'kys-people searchable',
    '[type=search]',
    '[part=name]',
    { 朱慶裕: '朱慶裕（Corrie）', 朱庆裕: '朱慶裕（Corrie）', 財務: '李思穎', 硬體: '劉銘', 大學合作: '范晶晶' },
  ],
];

/** Markup with a value in traditional characters, and the same with that of the records. */
const VALUES = [
  ['kys-group-card group="媒體組"', 'kys-group-card group="媒体组"'],
  ['kys-contact group="媒體組"', 'kys-contact group="media"'],
  ['kys-contact person="朱慶裕"', 'kys-contact person="zhu-qingyu"'],
  ['kys-contact topic="報銷"', 'kys-contact topic="报销"'],
  // A person card alone has no bytes left for it.
  ['kys-group-list groups="財務組，媒體組"', 'kys-group-list groups="finance,media"'],
  ['kys-group-list tags="技術"', 'kys-group-list tags="technology"'],
  ['kys-group-list class-of-work="對外事務"', 'kys-group-list class-of-work="external"'],
  ['kys-group-list selectable selected="媒體組"', 'kys-group-list selectable selected="kmedia"'],
  ['kys-timeline groups="財務組，媒體組"', 'kys-timeline groups="finance,media"'],
];

/** What an element shows, and what is current in it, with all that is inside. */
const readAll = (element) => {
  const read = (root) =>
    [...root.childNodes]
      .map((node) => {
        if (node.nodeType === Node.TEXT_NODE) return node.data;
        const current = node.getAttribute?.('aria-current') ?? '';
        return current + (node.shadowRoot ? read(node.shadowRoot) : '') + read(node);
      })
      .join('');
  return read(element.shadowRoot);
};

describe('traditional characters on a page, built', () => {
  const running = testBrowser();

  async function open(form, markup) {
    const page = await running.browser.newPage();
    const told = complaintsOf(page);
    await page.setRequestInterception(true);
    page.on('request', (request) =>
      new URL(request.url()).pathname === '/page.html'
        ? request.respond({
            contentType: 'text/html; charset=utf-8',
            body: `<!doctype html><html lang="zh-HK"><link rel="icon" href="data:,">${SCRIPTS[form]}<${markup}></${markup.split(' ')[0]}></html>`,
          })
        : request.continue(),
    );
    return { page, told, settled: await visit(page, `${running.server.origin}/page.html`) };
  }

  for (const form of Object.keys(SCRIPTS))
    for (const [markup, field, first, answers] of SEARCHES)
      it(`find in ${markup} what simplified ones find: ${Object.keys(answers).join(', ')}, as ${form}`, async () => {
        const element = markup.split(' ')[0];
        const { page, told, settled } = await open(form, markup);
        const input = await page.waitForSelector(`${element} >>> ${field}`);
        for (const [typed, found] of Object.entries(answers))
          await kind.holds({ input: typed, element, form }, async () => {
            await input.click({ count: 3 });
            await input.type(typed);
            await settled();
            const read = (shown) => shown.getAttribute('group') ?? shown.textContent.trim();
            assert.equal(await page.$eval(`${element} >>> ${first}`, read), found);
          });
        assert.deepEqual(told, { errors: [], warnings: [] });
        await page.close();
      });

  for (const form of Object.keys(SCRIPTS))
    for (const [markup, simplified] of VALUES) {
      const element = markup.split(' ')[0];
      it(`mean in ${markup} what simplified ones mean, as ${form}`, () =>
        kind.holds({ input: markup, element, form }, async () => {
          const { page, told } = await open(form, markup);
          // Inside of one that shows the other, too.
          const shown = () => page.$eval(element, readAll);
          const traditional = await shown();
          assert.deepEqual(told, { errors: [], warnings: [] });
          await page.close();
          const other = await open(form, simplified);
          assert.equal(traditional, await other.page.$eval(element, readAll));
          assert.deepEqual(other.told, { errors: [], warnings: [] });
          assert.doesNotMatch(traditional, /没有找到|沒有找到/u);
          await other.page.close();
        }));
    }
});
