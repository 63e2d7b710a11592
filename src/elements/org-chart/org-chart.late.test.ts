/** What comes late: trees, tools, words, while the chart is hidden or its toolbar is loading. */
import { expect } from '@open-wc/testing';
import { ChartHarness, ignoreResizeLoops, inSight, rect, regularTree } from './chart.test-harness.js';
import './kys-org-chart.js';

describe('<kys-org-chart>, what comes late', () => {
  ignoreResizeLoops();
  const { href } = location;
  afterEach(() => history.replaceState(null, '', href));

  it('is as high as before where it was asked to zoom while it was hidden', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', tree: regularTree(4, 3), levels: 9 });
    const { height } = rect(harness.viewport);
    harness.chart.hidden = true;
    await harness.chart.fit();
    await harness.chart.zoomTo(0.5);
    harness.chart.hidden = false;
    await harness.settled();
    expect(rect(harness.viewport).height).to.equal(height);
  });

  it('shows the node that the address names once its tree is there', async () => {
    location.hash = '#kys=n.2.1';
    const harness = await ChartHarness.show({ layout: 'outline', levels: 1 });
    harness.chart.deepLink = true;
    harness.chart.tree = regularTree(3, 3);
    await harness.settled();
    await harness.settled();
    expect(inSight(harness)).to.include('Node n.2.1');
    expect(harness.item('Node n.2.1').getAttribute('aria-selected')).to.equal('true');
  });

  it('keeps what else the address holds, whatever the base of the page is', async () => {
    const base = document.head.appendChild(document.createElement('base'));
    base.href = 'https://example.org/';
    location.hash = '#tab=2&kys=n';
    const harness = await ChartHarness.show({ layout: 'outline', tree: regularTree(2, 2) });
    harness.chart.deepLink = true;
    await harness.settled();
    await harness.click('Node n.1');
    base.remove();
    expect(location.href).to.equal(`${href.split('#')[0]}#tab=2&kys=n.1`);
  });

  it('has nothing chosen in a tree that lacks the node', async () => {
    const harness = await ChartHarness.show();
    await harness.click('Media Group');
    harness.chart.tree = regularTree(2, 2);
    await harness.settled();
    expect(harness.details.textContent.trim()).to.equal('');
    expect(harness.details.querySelector('kys-group-card')).to.equal(null);
  });

  it('opens as many levels of another tree as it should, whatever was open in the one before', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', tree: regularTree(2, 4), levels: 2 });
    await harness.chart.expandAll();
    harness.chart.tree = { id: 'other', name: 'Other', children: [regularTree(2, 4)] };
    await harness.settled();
    expect(harness.names).to.deep.equal(['Other', 'Node n']);
  });

  it('writes a title that comes later above the name', async () => {
    const harness = await ChartHarness.show({ tree: { id: 'a', name: 'Ada' } });
    harness.chart.tree = { id: 'a', name: 'Ada', title: 'Chair' };
    await harness.settled();
    expect(harness.names).to.deep.equal(['Chair Ada']);
  });

  it('searches for no letters that an input method has yet to make into words', async () => {
    const harness = await ChartHarness.showTools();
    harness.search.value = 'me';
    harness.search.dispatchEvent(new InputEvent('input', { isComposing: true }));
    await harness.settled();
    expect(harness.place).to.equal('');
    harness.search.value = '媒体';
    harness.search.dispatchEvent(new CompositionEvent('compositionend'));
    await harness.settled();
    expect(harness.place).to.match(/^1\/\d/);
  });

  it('marks no hits once the toolbar is gone', async () => {
    const harness = await ChartHarness.showTools();
    await harness.find('media');
    expect(harness.hits.length).to.be.above(0);
    harness.chart.toolbar = false;
    await harness.settled();
    harness.chart.requestUpdate();
    await harness.settled();
    expect(harness.hits).to.have.length(0);
  });

  it('moves no line where no box moves', async () => {
    const harness = await ChartHarness.showTools({ levels: 9 });
    harness.item('Corrie').click();
    await harness.chart.updateComplete;
    // Colors change by a transition.
    const moving = harness.chart.shadowRoot!.getAnimations().filter((one) => !(one instanceof CSSTransition));
    expect(moving).to.have.length(0);
  });

  it('keeps a row clear of the toolbar above it', async () => {
    const harness = await ChartHarness.showTools({ layout: 'outline', levels: 9, style: 'margin-block: 1500px' });
    await harness.find('KCC');
    await harness.find('Executive');
    const [row, bar] = [rect(harness.items[0]!), rect(harness.toolbar!)];
    window.scrollTo(0, 0);
    expect(row.top).to.be.at.least(bar.bottom - 1);
  });
});
