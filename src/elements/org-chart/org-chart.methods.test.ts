import { aTimeout, expect, fixture, html } from '@open-wc/testing';
import type { Dataset } from '../../dataset/dataset.js';
import { ChartHarness, ignoreResizeLoops, inSight, rect, regularTree, seededTree } from './chart.test-harness.js';
import type { OrgChartElement } from './org-chart-element.js';
import './kys-org-chart.js';

const CYCLE = { id: 'ring', name: 'Ring', children: [] as object[] };
CYCLE.children.push(CYCLE);

/** Records of which none can be read: an update fails by them. */
const BROKEN = {} as Dataset;

describe('<kys-org-chart>, what a script can ask of it', () => {
  ignoreResizeLoops();

  it('opens all and closes all', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', tree: regularTree(4, 4), levels: 2 });
    await harness.chart.expandAll();
    await harness.settled();
    expect(harness.items).to.have.length(1 + 4 + 16 + 64);
    await harness.chart.collapseAll();
    await harness.settled();
    expect(harness.names).to.deep.equal(['Node n']);
    await harness.toggle('Node n');
    expect(harness.items).to.have.length(5);
  });

  it('reveals a node far away, and tells that it has', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', tree: seededTree(2_000), levels: 1 });
    expect(await harness.chart.reveal('s1234')).to.equal(true);
    await harness.settled();
    expect(inSight(harness).join()).to.contain('Node 1234 ');
  });

  it('reveals a node of an outline that is longer than the window', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', levels: 9, style: 'margin-block: 2000px' });
    await harness.chart.reveal('kcc');
    await harness.settled();
    const { top, bottom } = rect(harness.item('KCC'));
    window.scrollTo(0, 0);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('emits nothing and moves no focus for what a script asked', async () => {
    const harness = await ChartHarness.show();
    let events = 0;
    harness.chart.addEventListener('kys-node-select', () => (events += 1));
    await harness.chart.reveal('media');
    await harness.chart.expandAll();
    await harness.chart.fit();
    await harness.settled();
    expect(events).to.equal(0);
    expect(harness.focused).to.equal('');
  });

  it('answers false for a node that is not there', async () => {
    const harness = await ChartHarness.show();
    const before = harness.names;
    expect(await harness.chart.reveal('nobody')).to.equal(false);
    await harness.settled();
    expect(harness.names).to.deep.equal(before);
  });

  it('does what was asked before it stood in a page', async () => {
    const chart = document.createElement('kys-org-chart');
    chart.layout = 'outline';
    const asked = [chart.collapseAll(), chart.reveal('media')];
    const place = await fixture<HTMLElement>(html`<section style="width: 600px"></section>`);
    place.append(chart);
    const harness = await ChartHarness.around(chart);
    expect((await Promise.all(asked))[1]).to.equal(true);
    await harness.settled();
    expect(harness.item('媒体组').offsetHeight).to.be.above(20);
  });

  const ASKED = {
    'expandAll()': (chart) => chart.expandAll(),
    'collapseAll()': (chart) => chart.collapseAll(),
    'reveal()': (chart) => chart.reveal('media'),
    'fit()': (chart) => chart.fit(),
    'zoomTo()': (chart) => chart.zoomTo(2),
    'toSVG()': (chart) => chart.toSVG(),
    'toPNG()': (chart) => chart.toPNG(),
    'download()': (chart) => chart.download(),
  } satisfies Record<string, (chart: OrgChartElement) => Promise<unknown>>;
  /** How something ends that may never: what waits for ever lets the test run out of time. */
  const outcome = (asked: Promise<unknown>): Promise<unknown> => asked.catch((error: unknown) => error);

  for (const [name, ask] of Object.entries(ASKED)) {
    it(`ends for an element that comes into no page: ${name}`, async () => {
      const ended = await outcome(ask(document.createElement('kys-org-chart')));
      if (name === 'download()') expect(ended).to.equal(false);
      else expect((ended as Error).message).to.match(/is in no page|no picture/);
    });

    it(`ends for an element that goes before it is drawn: ${name}`, async () => {
      const chart = document.createElement('kys-org-chart');
      document.body.append(chart);
      const asked = ask(chart);
      chart.remove();
      await outcome(asked);
    });

    it(`ends where the first update failed: ${name}`, async () => {
      const chart = document.createElement('kys-org-chart');
      chart.records = BROKEN;
      document.body.append(chart);
      await outcome(ask(chart));
      chart.remove();
    });
  }

  it('rejects nothing that nobody waits for, and says so in the console', async () => {
    const unhandled: unknown[] = [];
    const note = (event: PromiseRejectionEvent): unknown => unhandled.push(event.reason);
    window.addEventListener('unhandledrejection', note);
    void document.createElement('kys-org-chart').fit();
    await outcome(document.createElement('kys-org-chart').fit());
    await aTimeout(0);
    window.removeEventListener('unhandledrejection', note);
    expect(unhandled).to.deep.equal([]);
  });

  it('moves nothing where the picture is gone by the time of a click', async () => {
    const harness = await ChartHarness.showTools();
    const item = harness.item('Media Group');
    const stage = item.closest('[role=tree]')!;
    harness.chart.records = BROKEN;
    await harness.chart.updateComplete;
    expect(stage.isConnected, 'the fallback is in its place').to.equal(false);
    item.click();
    await harness.chart.updateComplete;
  });

  for (const [name, tree] of Object.entries({ 'an empty tree': null, 'a tree that cannot be drawn': CYCLE })) {
    it(`has nothing to do for ${name}`, async () => {
      const harness = await ChartHarness.show({ tree: tree as never });
      const { chart } = harness;
      await Promise.all([chart.expandAll(), chart.collapseAll(), chart.fit(), chart.zoomTo(2)]);
      expect(await chart.reveal('ring')).to.equal(false);
    });
  }
});
