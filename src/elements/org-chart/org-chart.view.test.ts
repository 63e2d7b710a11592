import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { shownText } from '../base/shown-text.test-harness.js';
import {
  chain,
  ChartHarness,
  ignoreResizeLoops,
  inSight,
  rect,
  regularTree,
  seededTree,
} from './chart.test-harness.js';
import './kys-org-chart.js';

/** What the chart keeps ready around its view, CSS px. */
const MARGIN = 200;

const LAYOUTS = ['top-down', 'start-to-end', 'outline'] as const;

/** Corners and a place between them, as shares of the scroll range. */
const PLACES = [
  [0, 0],
  [1, 0],
  [1, 1],
  [0, 1],
  [0.43, 0.61],
  [0.5, 0],
] as const;

async function show(given: Parameters<typeof ChartHarness.show>[0]): Promise<ChartHarness> {
  const harness = await ChartHarness.show(given);
  await harness.synced();
  return harness;
}

async function scrollTo(harness: ChartHarness, across: number, down: number): Promise<void> {
  const { scrollWidth, clientWidth, scrollHeight, clientHeight } = harness.viewport;
  await harness.scroll(across * (scrollWidth - clientWidth), down * (scrollHeight - clientHeight));
}

/** Where each box of a chart stands in its canvas, by name, read from what is shown. */
function placesIn(harness: ChartHarness): Map<string, DOMRect> {
  const canvas = rect(harness.canvas);
  return new Map(
    harness.items.map((item) => {
      const { x, y, width, height } = rect(item);
      return [shownText(item), new DOMRect(x - canvas.x, y - canvas.y, width, height)];
    }),
  );
}

/** By brute force, the names of the boxes that a scroll container with a margin meets. */
function met(
  places: Map<string, DOMRect>,
  { scrollLeft, scrollTop, clientWidth, clientHeight }: HTMLElement,
  margin: number,
): string[] {
  return [...places]
    .filter(
      ([, { left, right, top, bottom }]) =>
        left <= scrollLeft + clientWidth + margin &&
        right >= scrollLeft - margin &&
        top <= scrollTop + clientHeight + margin &&
        bottom >= scrollTop - margin,
    )
    .map(([name]) => name);
}

/** A box has not moved, other than where the scroll range ends. */
function expectStill(moved: number, offset: number, range: number, name: string): void {
  if (moved < -1) expect(offset, name).to.be.at.most(1);
  else if (moved > 1) expect(offset, name).to.be.at.least(range - 1);
}

const elements = ({ chart }: ChartHarness): number => chart.shadowRoot!.querySelectorAll('*').length;

describe('<kys-org-chart>, what is in view', () => {
  ignoreResizeLoops();

  for (const layout of LAYOUTS) {
    describe(`as ${layout}`, () => {
      for (const size of [1_000, 10_000]) {
        it(`has less than 1,500 elements of a tree of ${size} nodes, wherever it is scrolled to`, async () => {
          const harness = await show({ layout, tree: seededTree(size), levels: 99 });
          for (const [across, down] of PLACES) {
            await scrollTo(harness, across, down);
            expect(elements(harness)).to.be.below(1_500);
          }
        });
      }

      it('shows exactly the boxes that meet the view, wherever it is scrolled to', async () => {
        const tree = seededTree(350);
        const width = layout === 'outline' ? 1_000 : 90_000;
        const places = placesIn(await ChartHarness.showWhole({ layout, tree, levels: 99, width }));
        expect(places.size).to.equal(350);
        const harness = await show({ layout, tree, levels: 99 });
        // The chart in a large place stands in its middle, and all of it by as much.
        const [name, here] = [...placesIn(harness)][0]!;
        const [left, top] = [places.get(name)!.x - here.x, places.get(name)!.y - here.y];
        for (const box of places.values()) [box.x, box.y] = [box.x - left, box.y - top];
        const [active] = harness.items.filter(({ tabIndex }) => tabIndex === 0).map(shownText);
        for (const [across, down] of PLACES) {
          await scrollTo(harness, across, down);
          const { names } = harness;
          expect(names).to.include.members(met(places, harness.viewport, MARGIN - 2));
          expect([active, ...met(places, harness.viewport, MARGIN + 2)]).to.include.members(names);
        }
      });

      it('leaves no box behind that was scrolled past', async () => {
        const harness = await show({ layout, tree: seededTree(2_000), levels: 99 });
        await scrollTo(harness, 0, 0);
        const before = harness.names;
        for (const [across, down] of [...PLACES, ...PLACES]) await scrollTo(harness, across, down);
        await scrollTo(harness, 0, 0);
        expect(harness.names).to.deep.equal(before);
      });

      it('keeps the box with the focus, and its focus, when it scrolls out of view', async () => {
        const harness = await show({ layout, tree: seededTree(2_000), levels: 99 });
        await scrollTo(harness, 0, 0);
        const item = harness.items.at(-1)!;
        item.focus({ preventScroll: true });
        const name = shownText(item);
        for (const [across, down] of PLACES) {
          await scrollTo(harness, across, down);
          expect(harness.focused, `${across}, ${down}`).to.equal(name);
        }
        expect(harness.chart.shadowRoot!.activeElement).to.equal(item);
        await sendKeys({ press: 'ArrowDown' });
        await harness.settled();
        expect(harness.focused).not.to.equal(name);
        expect(meets(rect(harness.item(harness.focused)), rect(harness.viewport))).to.equal(true);
      });

      it('keeps the box that opens or closes where it is on the screen', async () => {
        const harness = await show({
          layout,
          tree: regularTree(6, 6),
          levels: 5,
          style: '--kys-org-chart-height: 350px',
        });
        await scrollTo(harness, 0.5, 0.5);
        for (let times = 0; times < 6; times++) {
          const view = rect(harness.viewport);
          const branch = harness.items
            .filter((item) => item.matches('.branch:not(.level-1, .level-2)') && within(rect(item), view))
            .at(times % 2 ? -1 : 0)!;
          const [name, before] = [shownText(branch), rect(branch)];
          branch.querySelector<HTMLElement>('.mark')!.click();
          await harness.settled();
          const after = rect(harness.items.find((item) => shownText(item) === name)!);
          const { scrollLeft, scrollWidth, clientWidth, scrollTop, scrollHeight, clientHeight } = harness.viewport;
          expectStill(after.left - before.left, scrollLeft, scrollWidth - clientWidth, name);
          expectStill(after.top - before.top, scrollTop, scrollHeight - clientHeight, name);
        }
      });
    });
  }

  it('brings a focused node into sight in a branch that just made the chart larger', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', tree: regularTree(8, 4), levels: 1, width: 500 });
    harness.items[0]!.focus();
    await sendKeys({ press: 'ArrowRight' });
    await harness.settled();
    for (const key of ['*', 'ArrowDown', '*', 'ArrowDown', '*', 'End']) {
      await sendKeys({ press: key });
      await harness.settled();
      expect(inSight(harness), key).to.include(harness.focused);
    }
  });

  it('shows the last node by the End key in a chain', async () => {
    const harness = await ChartHarness.show({ layout: 'start-to-end', tree: chain(50), levels: 99, width: 500 });
    harness.items[0]!.focus();
    await sendKeys({ press: 'End' });
    await harness.settled();
    expect(inSight(harness)).to.include('Link 50');
  });

  it('draws a root with 500 children', async () => {
    for (const layout of LAYOUTS) {
      const harness = await show({ layout, tree: regularTree(500, 2) });
      // From top to bottom, the last one is in the last of the columns.
      await scrollTo(harness, layout === 'top-down' ? 1 : 0, 1);
      expect(harness.names).to.include('Node n.499');
      expect(harness.item('Node n.499').getAttribute('aria-setsize')).to.equal('500');
      expect(elements(harness)).to.be.below(1_500);
    }
  });

  it('draws a chain of 1,000', async () => {
    for (const layout of LAYOUTS) {
      const harness = await show({ layout, tree: chain(1_000), levels: 2_000 });
      await scrollTo(harness, 1, 1);
      expect(harness.names).to.include('Link 1000');
      expect(harness.item('Link 1000').getAttribute('aria-level')).to.equal('1000');
      expect(meets(rect(harness.item('Link 1000')), rect(harness.viewport))).to.equal(true);
    }
  });

  it('draws one node, without room for scrolling', async () => {
    for (const layout of LAYOUTS) {
      const harness = await show({ layout, tree: { id: 'one', name: 'One' } });
      expect(harness.names).to.deep.equal(['One']);
      expect(within(rect(harness.items[0]!), rect(harness.viewport))).to.equal(true);
      expect(harness.viewport.scrollWidth).to.equal(harness.viewport.clientWidth);
      expect(harness.viewport.scrollHeight).to.equal(harness.viewport.clientHeight);
    }
  });

  it('does not scroll the page when a click brings the focus', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', style: 'margin-block: 300px 3000px' });
    window.scrollTo(0, 450);
    await harness.click('Media Group');
    expect(harness.focused).to.equal('Media Group');
    expect(scrollY).to.equal(450);
    window.scrollTo(0, 0);
  });
});

const meets = (one: DOMRect, other: DOMRect): boolean =>
  one.left < other.right && one.right > other.left && one.top < other.bottom && one.bottom > other.top;

const within = (one: DOMRect, other: DOMRect): boolean =>
  one.left >= other.left && one.right <= other.right && one.top >= other.top && one.bottom <= other.bottom;
