import { after, describe, it } from 'node:test';
import { examples } from '../../dist/generated/examples.js';
import { faultKind } from '../runner/fault-kind.mjs';
import { ENGINES, testLinkedPages, withScript } from './linked-page.mjs';
import { assertAllPrinted, hostWords, paragraphs, SHEET } from './printed-page.mjs';

/** Firefox takes inches alone. */
const INCH = 96;
const sheet = { width: `${SHEET.width / INCH}in`, height: `${SHEET.height / INCH}in` };

const CHARTS = ['top-down', 'left-right', 'outline'].map((layout) => ({
  name: `kys-org-chart, ${layout}`,
  markup: `<kys-org-chart layout="${layout}" levels="2" show-source></kys-org-chart>`,
}));
const CASES = [...Object.entries(examples).map(([name, { markup }]) => ({ name, markup })), ...CHARTS];

const skip = !ENGINES.includes('Firefox') && 'Firefox is not on this machine';

describe('a page that Firefox prints', { skip }, () => {
  const kind = faultKind('printing');
  const { open } = testLinkedPages({ engine: 'Firefox' });
  after(() => kind.report());

  for (const { name, markup } of CASES) {
    it(`keeps the text before and after ${name}, and all that is in it`, () =>
      kind.holds({ input: 'text around', element: name.split(',')[0], form: 'module', engine: 'Firefox' }, async () => {
        const page = await open([...paragraphs(0, 6), withScript('module', markup), ...paragraphs(6, 6)].join(''));
        await page.waitForFunction(() =>
          [...document.querySelectorAll('body *')].some((each) => each.shadowRoot?.querySelector('.kys')),
        );
        await assertAllPrinted(page, hostWords(12), sheet);
        await page.close();
      }));
  }
});
