import { expect } from '@open-wc/testing';
import { setViewport } from '@web/test-runner-commands';
import { committee, groups } from '#generated/dataset.js';
import type { Team } from '../../dataset/records.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { shownAll, shownText } from '../base/shown-text.test-harness.js';
import { ChartHarness, ignoreResizeLoops, lacksLines, overlaps, rect } from './chart.test-harness.js';
import './kys-org-chart.js';

const LANGUAGES = ['zh', 'en'] as const;
const LAYOUTS = ['top-down', 'start-to-end', 'outline'] as const;
const teamsIn = (teams: readonly Team[]): number => teams.reduce((count, team) => count + 1 + teamsIn(team.teams), 0);

/** Count of the nodes: the committee, its offices, four classes with "none", groups, their people and teams. */
const SIZE = groups.reduce(
  (size, group) => size + 1 + group.leaders.length + group.deputies.length + teamsIn(teamsOf(group)),
  1 + committee.offices.length + 4,
);
const FAMILY = {
  id: 'root',
  name: 'Root',
  children: [
    { id: 'a', name: 'First', children: [{ id: 'a1', name: 'Leaf' }] },
    { id: 'b', name: 'Second', children: [{ id: 'b1', name: 'Other leaf' }] },
  ],
};

/** What the chart draws, as an outline has it: all boxes as wide as the chart less their indent. */
function isOutline(harness: ChartHarness): boolean {
  const [first, ...rest] = harness.items.map(rect);
  return rest.every(({ right, top }) => right === first!.right && top > first!.top);
}

/** The names of a chart that are cut off, other than after three lines. */
const cutOff = (harness: ChartHarness): string[] =>
  shownAll(harness.chart, '.node .name')
    .filter(lacksLines)
    .filter((name) => name.clientHeight < 3 * 1.35 * parseFloat(getComputedStyle(name).fontSize) - 1)
    .map((name) => `${shownText(name)}: ${name.scrollHeight} in ${name.clientHeight} px`);

/** Lines of boxes that reach out of their box, above or below. */
const outOfBox = (harness: ChartHarness): string[] =>
  harness.items
    .filter((item) =>
      [...item.children].some(
        (line) => rect(line).top < rect(item).top - 0.5 || rect(line).bottom > rect(item).bottom + 0.5,
      ),
    )
    .map(shownText);

describe('<kys-org-chart>, how it lies', () => {
  ignoreResizeLoops();

  describe('by itself', () => {
    it('is an outline below 40 em of its letters, and top-down from there on', async () => {
      expect(isOutline(await ChartHarness.show({ width: 559 }))).to.equal(true);
      expect(isOutline(await ChartHarness.show({ width: 560 }))).to.equal(false);
      expect(isOutline(await ChartHarness.show({ width: 1119, style: 'font-size: 32px' }))).to.equal(true);
      expect(isOutline(await ChartHarness.show({ width: 1120, style: 'font-size: 32px' }))).to.equal(false);
    });

    it('follows the width of its place', async () => {
      const harness = await ChartHarness.show({ width: 900, lang: 'en' });
      await harness.toggle('Finance Group');
      const place = harness.chart.parentElement!;
      for (const [width, outline] of [
        [400, true],
        [800, false],
        [300, true],
      ] as const) {
        place.style.width = `${width}px`;
        await harness.settled();
        expect(isOutline(harness), `${width} px`).to.equal(outline);
        expect(harness.item('Finance Group').getAttribute('aria-expanded')).to.equal('true');
      }
      expect(rect(harness.items[0]!).width).to.equal(300);
    });

    for (const lang of LANGUAGES) {
      it(`begins whole, at whatever width, in ${lang}`, async () => {
        const harness = await ChartHarness.show({ width: 320, lang });
        for (let width = 320; width <= 1920; width += 80) {
          harness.chart.parentElement!.style.width = `${width}px`;
          await harness.settled();
          const view = rect(harness.viewport);
          for (const item of harness.items) {
            const { left, right } = rect(item);
            const isWhole = left >= view.left - 0.5 && right <= view.left + width + 0.5;
            expect(isWhole, `${shownText(item)} at ${width} px: ${left} to ${right}`).to.equal(true);
          }
          expect(harness.viewport.scrollLeft).to.equal(0);
          expect(harness.scale).to.be.at.least(0.8);
          expect(rect(harness.items[0]!).top).to.be.closeTo(view.top, 1);
        }
      });
    }

    it('opens in the picture that it has begun with', async () => {
      const harness = await ChartHarness.show({ width: 1280 });
      const { scale } = harness;
      await harness.chart.expandAll();
      await harness.settled();
      expect(isOutline(harness)).to.equal(false);
      expect(harness.scale).to.equal(scale);
    });

    it('shows who leads the last of the groups on the first screen', async () => {
      for (const width of [1280, 768]) {
        await setViewport({ width: width + 32, height: 800 });
        const harness = await ChartHarness.show({ width });
        const leader = rect(harness.item('KCC Working Group').querySelector('.leader')!);
        expect(leader.bottom, `${width} px`).to.be.at.most(rect(harness.viewport).bottom);
        expect(harness.item('KCC Working Group').textContent).to.include('Leader Biaowei Zhuang');
      }
      await setViewport({ width: 800, height: 600 });
    });

    it('is a picture about as wide as a screen with all open', async () => {
      for (const lang of LANGUAGES) {
        const { canvas } = await ChartHarness.showWhole({ lang, levels: 9, layout: 'top-down', width: 300 });
        const { width, height } = rect(canvas);
        expect(width, lang).to.be.within(1100, 1750);
        expect(width / height, lang).to.be.within(1.2, 2.4);
      }
    });

    it('is drawn once it is shown, where it was hidden at first', async () => {
      const harness = await ChartHarness.show({ width: 900, style: 'display: none' });
      harness.chart.parentElement!.style.display = 'block';
      await harness.settled();
      expect(isOutline(harness)).to.equal(false);
      const root = rect(harness.item('Executive Committee'));
      expect(root.width).to.be.above(100);
      expect(root.height).to.be.above(20);
      expect(overlaps(harness.items)).to.deep.equal([]);
    });

    it('is drawn where the hidden attribute goes', async () => {
      const harness = await ChartHarness.show({ width: 300, layout: 'outline' });
      harness.chart.hidden = true;
      await harness.settled();
      expect(rect(harness.chart).height).to.equal(0);
      harness.chart.hidden = false;
      await harness.settled();
      expect(rect(harness.items[0]!).width).to.equal(300);
      expect(cutOff(harness)).to.deep.equal([]);
    });
  });

  for (const layout of LAYOUTS) {
    for (const lang of LANGUAGES) {
      for (const dir of ['ltr', 'rtl'] as const) {
        it(`keeps the boxes of the committee apart and inside, as ${layout}, ${lang}, ${dir}`, async () => {
          const harness = await ChartHarness.showWhole({
            layout,
            lang,
            dir,
            levels: 9,
            ...(layout === 'outline' && { width: 700 }),
          });
          expect(harness.items).to.have.length(SIZE);
          expect(overlaps(harness.items)).to.deep.equal([]);
          const { left, right, top, bottom } = rect(harness.canvas);
          for (const item of harness.items) {
            const box = rect(item);
            const inside =
              box.left >= left - 1 && box.right <= right + 1 && box.top >= top - 1 && box.bottom <= bottom + 1;
            expect(inside, shownText(item)).to.equal(true);
          }
        });
      }

      for (const size of [16, 32]) {
        it(`cuts no name off as ${layout} in ${lang}, in letters of ${size} px`, async () => {
          const width = layout === 'outline' ? size * 20 : 60_000;
          const harness = await ChartHarness.showWhole({
            width,
            layout,
            lang,
            levels: 9,
            style: `font-size: ${size}px`,
          });
          expect(harness.items).to.have.length(SIZE);
          expect(cutOff(harness)).to.deep.equal([]);
          expect(outOfBox(harness)).to.deep.equal([]);
        });
      }
    }

    it(`ends no title in an ellipsis as ${layout}`, async () => {
      for (const lang of LANGUAGES) {
        const { chart } = await ChartHarness.showWhole({
          layout,
          lang,
          levels: 9,
          ...(layout === 'outline' && { width: 320 }),
        });
        const titles = shownAll(chart, '.title, .doubt').filter((title) => shownText(title));
        expect(titles.length).to.be.above(20);
        for (const title of titles) expect(title.scrollWidth, shownText(title)).to.be.at.most(title.clientWidth);
      }
    });

    it(`has a name of 200 characters whole, inside its box, as ${layout}`, async () => {
      const names = ['字', 'w', 'word ', 'ｗ，', '👩‍👩‍👧'].map((part) => part.repeat(200).slice(0, 200));
      const tree = { id: 'root', name: 'Root', children: names.map((name, k) => ({ id: `${k}`, name })) };
      const harness = await ChartHarness.showWhole({
        layout,
        tree,
        ...(layout === 'outline' && { width: 600 }),
      });
      expect(harness.items).to.have.length(6);
      expect(outOfBox(harness)).to.deep.equal([]);
      expect(overlaps(harness.items)).to.deep.equal([]);
      for (const name of shownAll(harness.chart, '.name'))
        expect(name.scrollWidth, shownText(name)).to.be.at.most(name.clientWidth);
    });
  }

  for (const lang of LANGUAGES)
    for (const size of [16, 32])
      it(`has each text whole in an outline of 320 px, in letters of ${size} px, in ${lang}`, async () => {
        const harness = await ChartHarness.showWhole({
          layout: 'outline',
          lang,
          levels: 9,
          width: 320,
          style: `font-size: ${size}px`,
        });
        const texts = shownAll(harness.chart, '.name, .title, .doubt').filter((text) => shownText(text));
        expect(texts.length).to.be.above(SIZE);
        for (const text of texts) {
          const { scrollWidth, clientWidth, scrollHeight, clientHeight } = text;
          expect([scrollWidth <= clientWidth, scrollHeight <= clientHeight + 1], shownText(text)).to.deep.equal([
            true,
            true,
          ]);
        }
        expect(outOfBox(harness)).to.deep.equal([]);
        expect(overlaps(harness.items)).to.deep.equal([]);
      });

  it('has a long name whole in a narrow outline', async () => {
    const names = ['字'.repeat(60), 'A committee whose name is long '.repeat(3), 'x'.repeat(60)];
    const tree = { id: 'root', name: 'Root', children: names.map((name, k) => ({ id: `${k}`, name })) };
    const harness = await ChartHarness.show({ layout: 'outline', tree, width: 320, style: 'font-size: 32px' });
    for (const name of shownAll(harness.chart, '.name'))
      expect(name.scrollHeight, shownText(name)).to.be.at.most(name.clientHeight + 1);
    expect(outOfBox(harness)).to.deep.equal([]);
  });

  describe('on a page from right to left', () => {
    for (const [layout, side] of [
      ['top-down', 'left'],
      ['start-to-end', 'top'],
      ['outline', 'top'],
    ] as const) {
      it(`is the mirror of the ${layout} picture`, async () => {
        const [usual, mirrored] = [
          await ChartHarness.show({ layout, tree: FAMILY, width: 700 }),
          await ChartHarness.show({ layout, tree: FAMILY, width: 700, dir: 'rtl' }),
        ];
        const places = (harness: ChartHarness): DOMRect[] =>
          ['First', 'Second'].map((name) => rect(harness.item(name)));
        const [first, second] = places(mirrored);
        const order = (one: DOMRect, other: DOMRect): number => Math.sign(one[side] - other[side]);
        expect(order(first!, second!)).to.equal(side === 'left' ? 1 : -1);
        const [start, end] = [
          Math.min(...usual.items.map((item) => rect(item).left)),
          Math.max(...mirrored.items.map((item) => rect(item).right)),
        ];
        for (const item of usual.items) {
          const twin = rect(mirrored.item(shownText(item)));
          expect(end - twin.right, shownText(item)).to.be.closeTo(rect(item).left - start, 1);
        }
      });
    }

    it('has the accent of a box, its text and its mark on the other side', async () => {
      const { items } = await ChartHarness.show({ tree: FAMILY, width: 700, dir: 'rtl' });
      const { borderRightWidth, borderLeftWidth } = getComputedStyle(items[0]!);
      expect([borderRightWidth, borderLeftWidth]).to.deep.equal(['4px', '1px']);
      const range = document.createRange();
      range.selectNodeContents(items[0]!.querySelector('.name')!);
      expect(rect(items[0]!).right - range.getBoundingClientRect().right).to.be.closeTo(4 + 0.75 * 14, 1);
      expect(getComputedStyle(items[0]!, '::after').left).to.equal(`${0.9 * 14}px`);
    });
  });

  describe('on a phone', () => {
    afterEach(() => setViewport({ width: 800, height: 600 }));

    for (const lang of LANGUAGES) {
      for (const size of [16, 32]) {
        it(`needs no sideways scrolling at 320 px in ${lang}, all open, in letters of ${size} px`, async () => {
          await setViewport({ width: 320, height: 640 });
          document.body.style.margin = '0';
          const harness = await ChartHarness.show({ lang, levels: 9, width: 320, style: `font-size: ${size}px` });
          expect(harness.items).to.have.length(SIZE);
          expect(document.documentElement.scrollWidth).to.be.at.most(320);
          expect(harness.viewport.scrollWidth).to.equal(harness.viewport.clientWidth);
          for (const item of harness.items) expect(rect(item).right, shownText(item)).to.be.at.most(320.5);
          expect(cutOff(harness)).to.deep.equal([]);
          document.body.style.margin = '';
        });
      }
    }
  });
});
