import { expect } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import { describeEmulating } from '../base/emulated-media.test-harness.js';
import { shownOne } from '../base/shown-text.test-harness.js';
import { ChartHarness } from './chart.test-harness.js';
import './kys-org-chart.js';

const LANGUAGES = ['zh', 'en'] as const;
const LAYOUTS = ['top-down', 'start-to-end', 'outline'] as const;
const DARK = 'background: #171b22; color-scheme: dark';

/** The computed color of a name such as `CanvasText`. */
function system(name: string): string {
  const probe = document.body.appendChild(document.createElement('i'));
  probe.style.color = name;
  const { color } = getComputedStyle(probe);
  probe.remove();
  return color;
}

/** Makes one box the focus, by a key and so in sight. */
async function focusByKey(harness: ChartHarness): Promise<HTMLElement> {
  harness.items[0]!.focus();
  await sendKeys({ press: 'ArrowDown' });
  await harness.settled();
  return harness.chart.shadowRoot!.activeElement as HTMLElement;
}

const outlineOf = (item: Element): string => {
  const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(item);
  return outlineStyle === 'none' ? 'none' : `${outlineWidth} ${outlineStyle} ${outlineColor}`;
};

describe('<kys-org-chart>, its colors', () => {
  for (const layout of LAYOUTS) {
    for (const lang of LANGUAGES) {
      it(`is right for axe in the dark as ${layout} in ${lang}, with a person chosen`, async () => {
        const harness = await ChartHarness.show({ lang, layout, levels: 9, style: DARK });
        await harness.click(lang === 'zh' ? '惠世冀' : 'Shiji Hui');
        await expect(harness.chart.parentElement).to.be.accessible();
      });

      it(`is right for axe from right to left as ${layout} in ${lang}`, async () => {
        const harness = await ChartHarness.show({ lang, layout, levels: 9, dir: 'rtl' });
        await harness.click(lang === 'zh' ? '媒体组' : 'Media Group');
        await expect(harness.chart.parentElement).to.be.accessible();
      });
    }
  }

  it('is dark and light as the page says, and as its own theme says', async () => {
    const harness = await ChartHarness.show({ style: DARK });
    const ground = (): string => getComputedStyle(harness.items[0]!).backgroundColor;
    expect(ground()).to.equal('rgb(23, 27, 34)');
    harness.chart.theme = 'light';
    await harness.settled();
    expect(ground()).to.equal('rgb(255, 255, 255)');
  });

  it('is checked for contrast', async () => {
    const { chart } = await ChartHarness.show({ style: '--kys-text: #eee' });
    let failed = '';
    try {
      await expect(chart).to.be.accessible();
    } catch (error) {
      failed = (error as Error).message;
    }
    expect(failed).to.contain('color-contrast');
  });

  it('shows the focus by an outline of 3 px, and none where there is no focus', async () => {
    const harness = await ChartHarness.show();
    const focused = await focusByKey(harness);
    expect(outlineOf(focused)).to.equal('3px solid rgb(11, 98, 196)');
    for (const item of harness.items) if (item !== focused) expect(outlineOf(item)).to.equal('none');
  });

  describeEmulating('where the visitor forces theirs', () => {
    beforeEach(() => executeServerCommand('emulate-forced-colors', 'active'));
    afterEach(() => executeServerCommand('emulate-forced-colors', 'none'));

    for (const theme of ['light', 'dark'] as const) {
      it(`has the borders, marks, lines and words of its boxes in sight, with theme="${theme}"`, async () => {
        const harness = await ChartHarness.show({ layout: 'top-down' });
        harness.chart.theme = theme;
        await harness.settled();
        expect(matchMedia('(forced-colors: active)').matches).to.equal(true);
        const canvas = system('Canvas');
        for (const item of harness.items) {
          const { borderTopColor, borderTopStyle, borderTopWidth, color, backgroundColor } = getComputedStyle(item);
          expect([borderTopStyle, borderTopWidth, backgroundColor]).to.deep.equal(['solid', '1px', canvas]);
          expect(borderTopColor).not.to.equal(canvas);
          expect(color).to.equal(system('CanvasText'));
          if (item.matches('.branch')) expect(getComputedStyle(item, '::after').borderBottomColor).not.to.equal(canvas);
        }
        expect(getComputedStyle(shownOne(harness.chart, 'svg')).stroke).to.equal(system('CanvasText'));
      });
    }

    it('has the focus in sight', async () => {
      const harness = await ChartHarness.show();
      const outline = outlineOf(await focusByKey(harness));
      expect(outline)
        .to.match(/^3px solid /)
        .and.not.to.contain(system('Canvas'));
    });

    it('tells the box that is chosen, and other posts of the same person, from the others', async () => {
      const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
      await harness.click('Deputy Shiji Hui');
      harness.items[0]!.focus();
      await harness.settled();
      const looks = (item: Element): string => `${outlineOf(item)}, ${getComputedStyle(item).borderTopStyle}`;
      const [chosen, same, other] = ['[aria-selected=true]', '.same', '.team'].map((selector) =>
        harness.items.find((item) => item.matches(selector))!,
      );
      expect(new Set([chosen, same, other].map((item) => looks(item!))).size).to.equal(3);
    });
  });
});
