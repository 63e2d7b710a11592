import { expect, fixture, html } from '@open-wc/testing';
import { classes, committee, meta, people, tags } from '#generated/dataset.js';
import { Dataset } from '../../dataset/dataset.js';
import { shownText } from '../base/shown-text.test-harness.js';
import { ChartHarness, ignoreResizeLoops, rect, regularTree, seededTree } from './chart.test-harness.js';
import type { OrgChartElement } from './org-chart-element.js';
import './kys-org-chart.js';

const TREE = regularTree(3, 4);

/** What an action changes in the shadow root of a chart. */
async function changesBy(harness: ChartHarness, act: () => void): Promise<string[]> {
  const changes: MutationRecord[] = [];
  const observer = new MutationObserver((records) => void changes.push(...records));
  observer.observe(harness.chart.shadowRoot!, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  act();
  await harness.settled();
  observer.disconnect();
  return changes.map(({ type, target, attributeName }) => `${type} ${attributeName} of ${target.nodeName}`);
}

/** A place of its own in the page. */
const elsewhere = (): Promise<HTMLElement> => fixture<HTMLElement>(html`<aside style="width: 1000px"></aside>`);

describe('<kys-org-chart>, lifecycle', () => {
  ignoreResizeLoops();

  it('keeps what is open, chosen and in its place when it moves', async () => {
    const harness = await ChartHarness.show({ layout: 'outline' });
    await harness.toggle('Finance Group');
    await harness.choose('Siying (Mabel) Li');
    const [names, said, item] = [harness.names, shownText(harness.details), harness.item('Siying (Mabel) Li')];
    (await elsewhere()).append(harness.chart);
    await harness.settled();
    expect(harness.names).to.deep.equal(names);
    expect(shownText(harness.details)).to.equal(said);
    expect(harness.item('Siying (Mabel) Li')).to.equal(item);
    expect(item.getAttribute('aria-selected')).to.equal('true');
  });

  it('opens and closes, follows its place and the language after it went and came back', async () => {
    const harness = await ChartHarness.show({ width: 900 });
    harness.chart.remove();
    await harness.settled();
    harness.chart.lang = 'zh';
    const place = await elsewhere();
    place.append(harness.chart);
    await harness.settled();
    await harness.toggle('财务组');
    expect(harness.names).to.include('组长 李思颖');
    place.style.width = '300px';
    await harness.settled();
    expect(rect(harness.items[0]!).width).to.equal(300);
  });

  it('lets go of the window and of the size of its place when it is removed', async () => {
    const usual = { matchMedia: window.matchMedia, ResizeObserver: window.ResizeObserver };
    let listeners = 0;
    const observed = new Set<Element>();
    window.matchMedia = (query) => {
      const list = usual.matchMedia.call(window, query);
      for (const [name, step] of [
        ['addEventListener', 1],
        ['removeEventListener', -1],
      ] as const) {
        const real = list[name].bind(list) as (...given: unknown[]) => void;
        list[name] = (...given: unknown[]) => {
          listeners += step;
          real(...given);
        };
      }
      return list;
    };
    window.ResizeObserver = class extends usual.ResizeObserver {
      override observe(target: Element): void {
        observed.add(target);
        super.observe(target);
      }
      override unobserve(target: Element): void {
        observed.delete(target);
        super.unobserve(target);
      }
      override disconnect(): void {
        observed.clear();
        super.disconnect();
      }
    };
    try {
      const { chart } = await ChartHarness.show();
      expect([listeners, observed.has(chart)]).to.deep.equal([1, true]);
      for (let times = 0; times < 3; times++) {
        const parent = chart.parentElement!;
        chart.remove();
        expect([listeners, observed.size]).to.deep.equal([0, 0]);
        parent.append(chart);
        expect([listeners, observed.size]).to.deep.equal([1, 1]);
      }
      chart.remove();
      expect([listeners, observed.size]).to.deep.equal([0, 0]);
    } finally {
      Object.assign(window, usual);
    }
  });

  it('is whole when made by innerHTML and as a copy', async () => {
    const place = await elsewhere();
    place.innerHTML = '<kys-org-chart lang="en" layout="outline" levels="9"></kys-org-chart>';
    const harness = await ChartHarness.around(place.querySelector('kys-org-chart')!);
    expect(harness.names).to.include('Deputy Qian (Queena) Chao');
    const copy = harness.chart.cloneNode(true) as OrgChartElement;
    place.replaceChildren(copy);
    expect((await ChartHarness.around(copy)).names).to.deep.equal(harness.names);
  });

  it('takes a tree and levels that were set before the element was defined', async () => {
    const place = await elsewhere();
    const chart = place.appendChild(document.createElement('late-org-chart')) as OrgChartElement;
    Object.assign(chart, { tree: TREE, levels: 2 });
    const { OrgChartElement: Parent } = await import('./org-chart-element.js');
    customElements.define('late-org-chart', class extends Parent {});
    expect((await ChartHarness.around(chart)).names).to.deep.equal(['Node n', 'Node n.0', 'Node n.1', 'Node n.2']);
  });

  it('takes a tree before and after it is first drawn, and goes back to the committee', async () => {
    const harness = await ChartHarness.show({ tree: TREE, levels: 1 });
    expect(harness.names).to.deep.equal(['Node n']);
    harness.chart.tree = { id: 'other', name: 'Other', children: [{ id: 'n', name: 'Child' }] };
    harness.chart.levels = 2;
    await harness.settled();
    expect(harness.names).to.deep.equal(['Other', 'Child']);
    harness.chart.tree = undefined;
    await harness.settled();
    expect(harness.names).to.include('Executive Committee');
    harness.chart.tree = null;
    await harness.settled();
    expect(harness.names).to.deep.equal([]);
  });

  it('keeps what is open where a tree with the same root comes', async () => {
    const harness = await ChartHarness.show({ tree: TREE, levels: 1, layout: 'outline' });
    await harness.toggle('Node n');
    await harness.toggle('Node n.1');
    const before = harness.names;
    harness.chart.tree = { ...regularTree(3, 4), name: 'Renamed' };
    await harness.settled();
    expect(harness.names).to.deep.equal(['Renamed', ...before.slice(1)]);
  });

  for (const [levels, count] of [
    [1, 1],
    [2, 4],
    [9, 40],
    [0, 1],
    [-1, 1],
    [Infinity, 40],
    [2.5, 13],
  ] as const) {
    it(`draws ${count} nodes of 40 with levels ${levels}`, async () => {
      expect((await ChartHarness.show({ tree: TREE, levels, layout: 'outline' })).items).to.have.length(count);
    });
  }

  it('draws the committee of other records', async () => {
    const harness = await ChartHarness.show();
    expect(harness.names[0]).to.equal('Executive Committee');
    const chair = { ...committee.offices[0]!, name: { zh: '主席', en: 'Chair' }, person: 'nobody' };
    const club = { ...committee, id: 'club', name: { zh: '俱乐部', en: 'Club' }, offices: [chair] };
    harness.chart.records = new Dataset({ meta, classes, groups: [], people, tags, committee: club });
    await harness.settled();
    expect(harness.names).to.deep.equal(['Club', 'Chair nobody']);
  });

  for (const layout of ['top-down', 'outline']) {
    it(`changes nothing in an update without a change, as ${layout}`, async () => {
      const harness = await ChartHarness.show({ layout, tree: seededTree(300), levels: 9 });
      await harness.synced();
      await harness.choose(harness.names[0]!);
      expect(await changesBy(harness, () => harness.chart.requestUpdate())).to.deep.equal([]);
      expect(await changesBy(harness, () => harness.chart.setAttribute('layout', layout))).to.deep.equal([]);
      expect(await changesBy(harness, () => window.dispatchEvent(new Event('resize')))).to.deep.equal([]);
    });
  }

  it('touches only what has to change when a node is chosen', async () => {
    const harness = await ChartHarness.show({ layout: 'outline' });
    harness.item('Biaowei Zhuang').focus();
    await harness.settled();
    const changes = await changesBy(harness, () => harness.item('Biaowei Zhuang').click());
    expect(changes.filter((change) => change.endsWith('of DIV') && change.startsWith('attributes aria'))).to.deep.equal(
      ['attributes aria-selected of DIV'],
    );
  });
});
