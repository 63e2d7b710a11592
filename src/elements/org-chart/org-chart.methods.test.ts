import { expect, fixture, html } from '@open-wc/testing';
import { ChartHarness, ignoreResizeLoops, inSight, rect, regularTree, seededTree } from './chart.test-harness.js';
import './kys-org-chart.js';

const CYCLE = { id: 'ring', name: 'Ring', children: [] as object[] };
CYCLE.children.push(CYCLE);

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
    await harness.click('Node n');
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

  for (const [name, tree] of Object.entries({ 'an empty tree': null, 'a tree that cannot be drawn': CYCLE })) {
    it(`has nothing to do for ${name}`, async () => {
      const harness = await ChartHarness.show({ tree: tree as never });
      const { chart } = harness;
      await Promise.all([chart.expandAll(), chart.collapseAll(), chart.fit(), chart.zoomTo(2)]);
      expect(await chart.reveal('ring')).to.equal(false);
    });
  }
});
