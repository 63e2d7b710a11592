import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { waitUntil } from '../../base/wait-until.test-harness.js';
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

  it('leaves the lines of the boxes of groups below one another', async () => {
    const { chart } = await show({ layout: 'top-down' });
    const [name, leader] = chart.renderRoot.querySelectorAll('.node.group > span:is(.name, .leader)');
    expect(rect(leader!).top).to.be.at.least(rect(name!).bottom - 1);
  });

  it('saves the chart as a file', async () => {
    const harness = await show({ layout: 'outline' });
    const asked: unknown[] = [];
    harness.chart.download = (format) => Promise.resolve(asked.push(format) > 0);
    const names = harness.buttons.filter((name) => name.startsWith('Download'));
    expect(names).to.deep.equal(['Download as SVG', 'Download as PNG']);
    for (const name of names) await harness.press(name);
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
    expect(harness.place).to.match(/^1\/\d/);
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

  it('goes on by the arrows, back by the Enter key with Shift, around the end, and says where it is', async () => {
    const harness = await show();
    harness.search.focus();
    await sendKeys({ type: 'zhuang' });
    await harness.settled();
    const all = +/^1\/(\d+) /.exec(harness.place)![1]!;
    expect(all).to.be.above(1);
    await sendKeys({ press: 'ArrowDown' });
    await harness.settled();
    expect(harness.place).to.contain(`2/${all} `);
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Enter' });
    await sendKeys({ up: 'Shift' });
    await harness.settled();
    expect(harness.place).to.contain(`${all}/${all} `);
    await harness.press('Next');
    expect(harness.place).to.contain(`1/${all} `);
    await harness.press('Previous');
    expect(harness.place).to.contain(`${all}/${all} `);
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
    expect(harness.place).to.equal('1/4 Node n.1');
  });

  it('enlarges a chart that is too small to be read', async () => {
    const harness = await show({ layout: 'top-down', tree: regularTree(8, 4), levels: 9 });
    await harness.chart.fit();
    await harness.settled();
    expect(harness.scale).to.be.below(0.3);
    await harness.find('Node n.3.3.3');
    expect(harness.scale).to.equal(0.75);
    expect(inSight(harness)).to.include('Node n.3.3.3');
  });

  it('says whom it has found, and once the visitor pauses, to those who listen', async () => {
    const harness = await show({ levels: 2 });
    await harness.find('shiji');
    expect(harness.place).to.match(/^1\/\d Shiji Hui · Executive Committee · Deputy Executive Director$/);
    const status = harness.toolbar!.querySelector('[role=status]')!;
    expect(status.textContent).to.equal('');
    await waitUntil(() => status.textContent === harness.place);
  });

  it('moves no button by what it says to those who listen', async () => {
    const harness = await show({ levels: 2 });
    const lefts = () => [...harness.toolbar!.querySelectorAll('.group')].map((group) => rect(group).left);
    harness.toolbar!.style.width = '700px';
    await harness.find('corrie');
    const before = lefts();
    const status = harness.toolbar!.querySelector('[role=status]')!;
    await waitUntil(() => status.textContent !== '');
    expect(lefts()).to.deep.equal(before);
  });

  it('chooses the hit by the Enter key, and the next one by the next', async () => {
    const harness = await show({ levels: 1 });
    const chosen: string[] = [];
    harness.chart.addEventListener('kys-node-select', ({ node }) => chosen.push(node.id));
    harness.search.focus();
    await sendKeys({ type: 'zhuang' });
    await harness.settled();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => harness.panel);
    expect(harness.panel!.textContent).to.contain('Biaowei Zhuang');
    expect(harness.item('Executive Director').getAttribute('aria-selected')).to.equal('true');
    expect(harness.chart.shadowRoot!.activeElement).to.equal(harness.search);
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => chosen.length === 2);
    expect(new Set(chosen)).to.have.length(2);
  });

  it('marks the letters by which a box answers', async () => {
    const harness = await show();
    await harness.find('edia');
    const marks = [...(CSS.highlights.get('kys-hit') as unknown as Iterable<Range>)].map(String);
    expect(marks).to.include('edia');
  });

  it('closes by Escape what it has opened, and goes back', async () => {
    const harness = await show({ levels: 2, layout: 'outline' });
    const before = harness.names;
    harness.search.focus();
    await sendKeys({ type: 'corrie' });
    await harness.settled();
    expect(harness.names.join()).to.contain('Corrie');
    await sendKeys({ press: 'Escape' });
    await harness.settled();
    expect(harness.search.value).to.equal('');
    expect(harness.names).to.deep.equal(before);
    expect(harness.hits).to.have.length(0);
  });

  it('leaves open what the visitor has chosen by it', async () => {
    const harness = await show({ levels: 2, layout: 'outline' });
    harness.search.focus();
    await sendKeys({ type: 'corrie' });
    await harness.settled();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => harness.panel);
    await sendKeys({ press: 'Escape' });
    await harness.settled();
    expect(harness.names.join()).to.contain('Corrie');
  });

  it('leaves all as it is where the visitor has opened something meanwhile', async () => {
    const harness = await show({ levels: 2, layout: 'outline' });
    await harness.find('corrie');
    await harness.toggle('External Affairs');
    const opened = harness.names;
    await harness.find('');
    expect(harness.names).to.deep.equal(opened);
  });
});

describe('<kys-org-chart>, the buttons', () => {
  ignoreResizeLoops();

  it('tells the scale, and goes back to the actual size', async () => {
    const harness = await show({ layout: 'top-down' });
    await harness.press('Zoom in');
    expect(harness.toolbar!.querySelector('.scale')!.textContent).to.equal('125%');
    await harness.press('125%, back to actual size');
    expect(harness.scale).to.equal(1);
  });

  it('opens all, closes all, and changes how the chart lies', async () => {
    const harness = await show({ layout: 'top-down', levels: 1, tree: regularTree(2, 3) });
    await harness.press('Open all');
    expect(harness.names).to.have.length(7);
    await harness.press('Close all');
    expect(harness.names).to.have.length(1);
    await harness.press('Show as an outline');
    expect(harness.chart.layout).to.equal('outline');
    await harness.press('Show as a tree');
    expect(harness.chart.layout).to.equal('top-down');
  });

  it('copies the address that leads to the node chosen, and says so in the button', async () => {
    const harness = await show();
    expect(harness.buttons).not.to.include('Copy link');
    harness.chart.deepLink = true;
    await harness.settled();
    await harness.click('Media Group');
    const copied: string[] = [];
    const usual = Object.getOwnPropertyDescriptor(navigator, 'clipboard');
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true,
      value: { writeText: (text: string) => Promise.resolve(void copied.push(text)) },
    });
    const { href } = location;
    try {
      await harness.press('Copy link');
      await waitUntil(() => harness.buttons.includes('Copied ✓'));
    } finally {
      if (usual) Object.defineProperty(navigator, 'clipboard', usual);
      else Reflect.deleteProperty(navigator, 'clipboard');
    }
    expect(copied.map((address) => new URL(address).hash)).to.deep.equal(['#kys=media']);
    await waitUntil(() => harness.buttons.includes('Copy link'));
    history.replaceState(null, '', href.split('#')[0]);
  });

  it('names each button by what is written on it, and is large enough to be hit', async () => {
    for (const lang of ['zh', 'en']) {
      const harness = await show({ lang, layout: 'top-down' });
      harness.chart.deepLink = true;
      await harness.settled();
      for (const button of harness.toolbar!.querySelectorAll('button')) {
        const { width, height } = rect(button);
        if (!button.offsetParent) continue;
        expect(button.getAttribute('aria-label')).to.contain(button.textContent.trim());
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    }
  });
});
