import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import { faultKind } from '../runner/fault-kind.mjs';
import { testLinkedPages, withScript } from './linked-page.mjs';
import {
  assertHostText,
  assertInside,
  assertPrinted,
  hostWords,
  paragraphs,
  printedSheets,
  SHEET,
} from './printed-page.mjs';

const LAYOUTS = ['auto', 'top-down', 'start-to-end', 'outline'];

describe('a printed page with a chart', () => {
  const kind = faultKind('printing');
  const { open } = testLinkedPages();
  after(() => kind.report());

  /** Runs in the page: the names in all boxes of a chart, whatever is open. */
  async function namesOf(chart) {
    await chart.expandAll();
    const names = [];
    const read = ({ name, children = [] }) => {
      names.push(name);
      children.forEach(read);
    };
    if (chart.tree) read(chart.tree);
    else {
      const picture = new DOMParser().parseFromString(await chart.toSVG(), 'image/svg+xml');
      picture.querySelectorAll('g text').forEach(({ textContent }) => names.push(textContent));
    }
    return names.map((name) => name.replace(/\s+/g, ''));
  }

  /** Prints a chart between pages of text. @param change runs in the page, on the chart */
  async function printed(markup, change = () => {}) {
    const page = await open(withScript('module', [...paragraphs(0, 4), markup, ...paragraphs(4, 8)].join('')));
    await page.$eval('kys-org-chart', change);
    await page.$eval('kys-org-chart', (chart) => chart.updateComplete);
    const sheets = await printedSheets(page);
    assertHostText(sheets, hostWords(12));
    assertInside(sheets);
    assertPrinted(sheets, await page.$eval('kys-org-chart', namesOf));
    await page.close();
    return sheets;
  }

  const holds = (input, check) => kind.holds({ input, element: 'kys-org-chart', form: 'module' }, check);

  for (const layout of LAYOUTS) {
    for (const levels of [1, 2, 9]) {
      it(`has every box of it on paper: ${layout}, ${levels} levels open`, () =>
        holds(`${layout}, ${levels} levels`, () =>
          printed(`<kys-org-chart toolbar lang="en" layout="${layout}" levels="${levels}"></kys-org-chart>`),
        ));
    }

    it(`has every box of a tree of another organization on paper: ${layout}`, () =>
      holds(`another tree, ${layout}`, () =>
        printed(`<kys-org-chart levels="1" layout="${layout}"></kys-org-chart>`, (chart) => {
          const chain = Array.from({ length: 60 }, (_, k) => ({
            id: `c${k}`,
            name: `Link ${k} of a chain`,
            children: [],
          }));
          chain.forEach((link, k) => k && chain[k - 1].children.push(link));
          const many = Array.from({ length: 900 }, (_, k) => ({
            id: `m${k}`,
            name: `Member ${k} 成员`,
            children: [],
          }));
          chart.tree = { id: 'root', name: 'w'.repeat(300), children: [chain[0], ...many] };
        }),
      ));
  }

  it('has every box of it on paper after the visitor has scrolled, zoomed, searched and chosen', () =>
    holds('a chart in use', () =>
      printed('<kys-org-chart toolbar lang="en" layout="top-down"></kys-org-chart>', async (chart) => {
        await chart.zoomTo(0.5);
        await chart.reveal('finance');
        chart.shadowRoot.querySelector('[tabindex="0"]').click();
        chart.shadowRoot.querySelector('.viewport').scrollTo(200, 10);
      }),
    ));

  it('ends no column with the name of a group whose people are in the next', () =>
    holds('the end of a column', async () => {
      for (const lines of [0, 1, 2, 3, 12, 13, 14, 15]) {
        const page = await open(
          withScript('module', `${'<p>Line</p>'.repeat(lines)}<kys-org-chart lang="en"></kys-org-chart>`),
        );
        const [first] = await printedSheets(page);
        const columns = [0, 1].map((column) =>
          first.lines.filter(({ x }) => Number(x > SHEET.width / 2) === column).map(({ text }) => text),
        );
        for (const column of columns)
          assert.match(column.join(' '), /(Leader|Deputy|Team)[^]{0,40}$/, `${lines} lines`);
        await page.close();
      }
    }));

  for (const lang of ['zh', 'en']) {
    it(`has the whole committee on one sheet of A4: ${lang}`, () =>
      holds(`A4, ${lang}`, async () => {
        const page = await open(withScript('module', `<kys-org-chart show-source lang="${lang}"></kys-org-chart>`));
        const sheets = await printedSheets(page, { width: undefined, height: undefined, format: 'A4' });
        assert.equal(sheets.length, 1);
        await page.close();
      }));
  }
});
