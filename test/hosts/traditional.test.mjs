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
    { 財務: '财务组', 活動: '活动组', 媒體: '媒体组', 報銷: '财务组' },
  ],
  [
    'kys-contact',
    '[role=combobox]',
    '[role=option] strong',
    { 志願者: '成员发展组', 翻譯: '媒体组', 志工: '成员发展组' },
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
    { 媒體組: '媒体组', 朱慶裕: '朱庆裕', 'zhu1 qing4yu4': '朱庆裕' },
  ],
];

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
    for (const [element, markup] of [
      // A person card alone has no bytes left for it.
      ['kys-contact', 'kys-contact person="朱慶裕"'],
      ['kys-contact', 'kys-contact topic="報銷"'],
    ])
      it(`mean the same in ${markup}, as ${form}`, () =>
        kind.holds({ input: markup, element, form }, async () => {
          const { page, told } = await open(form, markup);
          const text = await page.$eval(element, (shown) => shown.shadowRoot.textContent);
          assert.match(text, markup.includes('topic') ? /财务组/u : /朱庆裕/u);
          assert.deepEqual(told, { errors: [], warnings: [] });
          await page.close();
        }));
});
