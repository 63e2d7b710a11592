import { expect } from '@open-wc/testing';
import { ChartHarness, ignoreResizeLoops, rect, regularTree } from '../chart.test-harness.js';
import '../kys-org-chart.js';

const moving = ({ chart }: ChartHarness): Animation[] => chart.shadowRoot!.getAnimations();

/** Opens or closes a branch by its mark, and looks at once. */
async function clickNow(harness: ChartHarness, words: string): Promise<void> {
  harness.item(words).querySelector<HTMLElement>('.mark')!.click();
  await harness.chart.updateComplete;
}

describe('<kys-org-chart>, motion', () => {
  ignoreResizeLoops();

  it('moves boxes from where they were on the screen, for less than a quarter of a second', async () => {
    const harness = await ChartHarness.showTools({ layout: 'outline', tree: regularTree(3, 3), levels: 2 });
    const before = rect(harness.item('Node n.2'));
    await clickNow(harness, 'Node n.1');
    for (const animation of moving(harness)) {
      animation.pause();
      expect(animation.effect!.getTiming().duration).to.be.below(250);
    }
    expect(rect(harness.item('Node n.2')).top).to.be.closeTo(before.top, 1);
    for (const animation of moving(harness)) animation.finish();
    await harness.settled();
    expect(rect(harness.item('Node n.2')).top).to.be.above(before.top + 50);
  });

  it('begins at the same place where the chart is scaled and scrolled', async () => {
    const harness = await ChartHarness.showTools({
      layout: 'top-down',
      tree: regularTree(6, 4),
      levels: 3,
      style: '--kys-org-chart-height: 400px',
    });
    await harness.chart.zoomTo(0.6);
    await harness.settled();
    await harness.scroll(300, 0);
    const shown = harness.items.filter((item) => item.matches('.level-2'));
    const before = shown.map(rect);
    await clickNow(harness, 'Node n.2.1');
    for (const animation of moving(harness)) animation.pause();
    shown.forEach((item, at) => item.isConnected && expect(rect(item).left).to.be.closeTo(before[at]!.left, 1.5));
  });

  it('keeps still for those who want less motion', async () => {
    const { matchMedia } = window;
    window.matchMedia = (query) =>
      query.includes('reduced-motion') ? ({ matches: true } as MediaQueryList) : matchMedia.call(window, query);
    const harness = await ChartHarness.showTools({ layout: 'outline', tree: regularTree(3, 3), levels: 2 });
    await clickNow(harness, 'Node n.1');
    window.matchMedia = matchMedia;
    expect(moving(harness)).to.have.length(0);
  });

  it('keeps still where much changes at once', async () => {
    const harness = await ChartHarness.showTools({
      layout: 'outline',
      tree: regularTree(190, 2),
      levels: 1,
      style: 'height: 9000px',
    });
    await clickNow(harness, 'Node n');
    expect(harness.items.length).to.be.above(150);
    expect(moving(harness)).to.have.length(0);
  });

  it('keeps still for what a script asked, and for keys that only lead elsewhere', async () => {
    const harness = await ChartHarness.showTools({ layout: 'outline', tree: regularTree(3, 3), levels: 2 });
    harness.item('Node n').focus();
    harness.item('Node n').dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    await harness.chart.updateComplete;
    await harness.chart.expandAll();
    expect(moving(harness)).to.have.length(0);
  });
});
