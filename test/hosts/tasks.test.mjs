/** What people come for, by what they do: in taps and keys, on the built files, on a phone with a touch screen and at a desk. */
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { testLinkedPages, withScript } from './linked-page.mjs';
import { printedSheets } from './printed-page.mjs';

const PHONE = { width: 390, height: 844, isMobile: true, hasTouch: true };
const DESK = { width: 1280, height: 800 };
const A4 = {
  width: '210mm',
  height: '297mm',
  margin: { top: '10mm', bottom: '10mm', left: '10mm', right: '10mm' },
};

/** Runs in the page: whether all of an element is in the window, and nothing over it. */
function isInSight(element) {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  if (top < 0 || left < 0 || bottom > innerHeight || right > innerWidth) return false;
  // A text of several lines has its middle anywhere.
  const [line] = element.getClientRects();
  const seen = element.getRootNode().elementFromPoint((line.left + line.right) / 2, (line.top + line.bottom) / 2);
  return !!seen && (element.contains(seen) || seen.contains(element));
}

describe('what people come for', () => {
  const running = testLinkedPages();

  async function open(viewport, markup) {
    const page = await running.open(
      withScript('module', `<html lang="en"><meta name="viewport" content="width=device-width">${markup}</html>`),
    );
    await page.setViewport(viewport);
    // In the size of the window it is drawn anew.
    await page.reload({ waitUntil: 'load' });
    return page;
  }

  /** Waits until that text in an element of that kind is in sight; `>>>` looks into shadow roots. */
  async function inSight(page, selector, text) {
    const found = await page.waitForSelector(`${selector} ::-p-text(${text})`);
    await page.waitForFunction(isInSight, {}, found);
  }

  const press = (page, viewport, found) => (viewport === PHONE ? found.tap() : found.click());

  /** The box or row of a node. */
  const node = (page, name) =>
    page.waitForSelector(`kys-org-chart >>> [role=treeitem] ::-p-text(${name})`, { visible: true });

  for (const [place, viewport] of Object.entries({ 'a phone': PHONE, 'a desk': DESK })) {
    it(`tells on the first screen of the chart who leads the KCC group: ${place}`, async () => {
      const page = await open(viewport, '<kys-org-chart></kys-org-chart>');
      // A phone scrolls for the last of the rows.
      if (viewport === DESK) await inSight(page, 'kys-org-chart >>> [role=treeitem]', 'KCC');
      else await page.waitForSelector('kys-org-chart >>> [role=treeitem] ::-p-text(KCC)');
      const text = await page.$$eval('kys-org-chart >>> [role=treeitem]', (items) =>
        items.map(({ textContent }) => textContent).find((one) => one.includes('KCC')),
      );
      assert.match(text, /Biaowei Zhuang/);
      await page.close();
    });

    it(`shows the mailbox of the legal group by one tap in the chart: ${place}`, async () => {
      const page = await open(viewport, '<kys-org-chart></kys-org-chart>');
      await press(page, viewport, await node(page, 'Legal Affairs Group'));
      await inSight(page, 'kys-org-chart >>> kys-group-card >>> dl', 'legal@');
      await page.close();
    });

    it(`shows all posts of a person once their name is typed into the search: ${place}`, async () => {
      const page = await open(viewport, '<kys-people searchable></kys-people>');
      const field = await page.waitForSelector('kys-people >>> [part=search]');
      await press(page, viewport, field);
      await page.keyboard.type('shiji');
      await page.waitForFunction(
        () => document.querySelector('kys-people').shadowRoot.querySelectorAll('[part=person]').length === 1,
      );
      for (const post of ['Executive Committee', 'Global Bridging Group', 'KCC Working Group'])
        await inSight(page, 'kys-people >>> tbody', post);
      await page.close();
    });
  }

  for (const lang of ['zh', 'en']) {
    it(`prints the roster on one or two sheets: ${lang}`, async () => {
      const page = await open(DESK, `<kys-people variant="table" lang="${lang}"></kys-people>`);
      await page.waitForSelector('kys-people >>> [part=person]');
      const sheets = await printedSheets(page, A4);
      assert.ok(sheets.length <= 2, `${sheets.length} sheets`);
      assert.match(sheets.map(({ text }) => text.replace(/\s/g, '')).join(''), /zbw@kaiyuanshe\.org/);
      await page.close();
    });
  }
});
