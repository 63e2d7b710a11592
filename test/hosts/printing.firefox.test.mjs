import { after, before, describe, it } from 'node:test';
import puppeteer from 'puppeteer-core';
import { examples } from '../../dist/generated/examples.js';
import { findFirefox, firefoxOptions } from '../engines/firefox.mjs';
import { faultKind } from '../runner/fault-kind.mjs';
import { serveDist, serveHost } from './framed-page.mjs';
import { withScript } from './linked-page.mjs';
import {
  assertHostText,
  assertInside,
  assertPrinted,
  hostWords,
  paragraphs,
  printedSheets,
  SHEET,
  textsOfElements,
} from './printed-page.mjs';

/** Firefox takes inches alone. */
const INCH = 96;
const sheet = { width: `${SHEET.width / INCH}in`, height: `${SHEET.height / INCH}in` };

const CHARTS = ['top-down', 'left-right', 'outline'].map((layout) => ({
  name: `kys-org-chart, ${layout}`,
  markup: `<kys-org-chart layout="${layout}" levels="2" show-source></kys-org-chart>`,
}));
const CASES = [...Object.entries(examples).map(([name, { markup }]) => ({ name, markup })), ...CHARTS];

const firefox = findFirefox();

describe('a page that Firefox prints', { skip: !firefox && 'Firefox is not on this machine' }, () => {
  const kind = faultKind('printing');
  let browser;
  let site;
  let host;
  before(async () => {
    browser = await puppeteer.launch(await firefoxOptions(firefox));
    site = await serveDist({ headers: { 'access-control-allow-origin': '*' } });
    host = await serveHost();
  });
  after(async () => {
    await browser.close();
    await host.close();
    await site.close();
    kind.report();
  });

  for (const { name, markup } of CASES) {
    it(`keeps the text before and after ${name}, and all that is in it`, () =>
      kind.holds({ input: 'text around', element: name.split(',')[0], form: 'module', engine: 'Firefox' }, async () => {
        const page = await browser.newPage();
        const body = [...paragraphs(0, 6), withScript('module', markup), ...paragraphs(6, 6)].join('');
        await page.goto(host.put(body.replaceAll('SITE', site.origin)));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('body *')].some((each) => each.shadowRoot?.querySelector('.kys')),
        );
        const texts = await page.evaluate(textsOfElements);
        const sheets = await printedSheets(page, sheet);
        assertHostText(sheets, hostWords(12));
        assertPrinted(sheets, texts);
        assertInside(sheets);
        await page.close();
      }));
  }
});
