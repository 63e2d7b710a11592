import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ChartHarness, ignoreResizeLoops, inSight, rect, regularTree, seededTree } from '../chart.test-harness.js';
import '../kys-org-chart.js';

const show = (given: Parameters<typeof ChartHarness.showTools>[0] = {}): Promise<ChartHarness> =>
  ChartHarness.showTools(given);

describe('<kys-org-chart>, the toolbar', () => {
  ignoreResizeLoops();

  it('is not there unless the page asks for it, and goes when it no longer does', async () => {
    const harness = await ChartHarness.show();
    expect(harness.toolbar).to.equal(null);
    harness.chart.toolbar = true;
    await harness.toolsLoaded();
    expect(harness.search).not.to.equal(null);
    harness.chart.toolbar = false;
    await harness.settled();
    expect(harness.toolbar).to.equal(null);
  });

  it('saves the chart as a file', async () => {
    const harness = await show({ layout: 'outline' });
    const asked: unknown[] = [];
    harness.chart.download = (format) => Promise.resolve(asked.push(format) > 0);
    expect(harness.buttons).to.deep.equal(['Download as SVG', 'Download as PNG']);
    for (const name of harness.buttons) await harness.press(name);
    expect(asked).to.deep.equal(['svg', 'png']);
  });

  it('speaks the language of the chart, also after it changes', async () => {
    const harness = await show({ lang: 'zh' });
    expect(harness.search.getAttribute('aria-label')).to.equal('在图中查找');
    await harness.find('媒体');
    harness.chart.lang = 'en';
    await harness.settled();
    expect(harness.search.getAttribute('aria-label')).to.equal('Find in the chart');
    expect(harness.search.value).to.equal('媒体');
    expect(harness.place).to.match(/^1 of \d/);
  });

  it('changes nothing in the document by an update without a change', async () => {
    const harness = await show();
    await harness.find('li');
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(harness.chart.shadowRoot!, {
      attributes: true,
      childList: true,
      characterData: true,
      subtree: true,
    });
    harness.chart.requestUpdate();
    await harness.settled();
    observer.disconnect();
    expect(changes).to.have.length(0);
  });
});

describe('<kys-org-chart>, the search', () => {
  ignoreResizeLoops();

  for (const layout of ['top-down', 'start-to-end', 'outline'] as const) {
    it(`opens what a hit is in, brings it into sight and marks it, as ${layout}`, async () => {
      const harness = await show({ layout, levels: 1 });
      await harness.find('corrie');
      expect(inSight(harness).join()).to.contain('Corrie');
      expect(harness.hits.length).to.be.above(0);
      expect(harness.hits.join()).to.contain('Corrie');
    });

    it(`centers a hit far away in a large tree, as ${layout}`, async () => {
      const harness = await show({
        layout,
        tree: seededTree(3_000),
        levels: 2,
        style: '--kys-org-chart-height: 500px',
      });
      await harness.find('Node 2345 ');
      const hit = harness.items.find((item) => item.matches('.hit'))!;
      const [box, view] = [rect(hit), rect(harness.viewport)];
      const { scrollTop, scrollHeight, clientHeight } = harness.viewport;
      expect(inSight(harness)).to.include(harness.hits[0]);
      if (scrollTop > 1 && scrollTop < scrollHeight - clientHeight - 1) {
        expect((box.top + box.bottom) / 2).to.be.closeTo((view.top + view.bottom) / 2, 12);
      }
    });
  }

  it('goes on by the Enter key and back with Shift, around the end, and says where it is', async () => {
    const harness = await show();
    harness.search.focus();
    await sendKeys({ type: 'zhuang' });
    await harness.settled();
    const all = +/^1 of (\d+)$/.exec(harness.place)![1]!;
    expect(all).to.be.above(1);
    await sendKeys({ press: 'Enter' });
    await harness.settled();
    expect(harness.place).to.equal(`2 of ${all}`);
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await harness.settled();
    expect(harness.place).to.equal(`${all} of ${all}`);
    await harness.press('Next');
    expect(harness.place).to.equal(`1 of ${all}`);
    await harness.press('Previous');
    expect(harness.place).to.equal(`${all} of ${all}`);
  });

  it('keeps the focus in the field, and leads on to the hit by the Tab key', async () => {
    const harness = await show();
    harness.search.focus();
    await sendKeys({ type: 'legal' });
    await harness.settled();
    expect(harness.chart.shadowRoot!.activeElement).to.equal(harness.search);
    const tabbable = harness.items.filter(({ tabIndex }) => tabIndex === 0);
    expect(tabbable).to.have.length(1);
    expect(tabbable[0]!.textContent).to.contain('Legal');
  });

  it('says so where nothing is found, and nothing where nothing is asked', async () => {
    const harness = await show();
    await harness.find('xyzzy');
    expect(harness.place).to.equal('Nothing found');
    expect(harness.buttons).not.to.include('Next');
    await harness.find('');
    expect(harness.place).to.equal('');
    expect(harness.hits).to.have.length(0);
  });

  it('searches a tree that comes later', async () => {
    const harness = await show();
    await harness.find('Node n.1');
    expect(harness.hits).to.have.length(0);
    harness.chart.tree = regularTree(3, 3);
    await harness.settled();
    expect(harness.place).to.equal('1 of 4');
  });

  it('enlarges a chart that is too small to be read', async () => {
    const harness = await show({ layout: 'top-down', tree: regularTree(6, 4), levels: 9 });
    await harness.chart.fit();
    await harness.settled();
    expect(harness.scale).to.be.below(0.3);
    await harness.find('Node n.3.3.3');
    expect(harness.scale).to.equal(0.75);
    expect(inSight(harness)).to.include('Node n.3.3.3');
  });
});
