/** What went wrong once, each as the test that found it. */
import { expect, fixture, html } from '@open-wc/testing';
import { executeServerCommand, sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import { itEmulating } from '../base/emulated-media.test-harness.js';
import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import {
  ChartHarness,
  ignoreResizeLoops,
  inSight,
  lacksLines,
  rect,
  regularTree,
  seededTree,
} from './chart.test-harness.js';
import './kys-org-chart.js';

const big = { tree: seededTree(1_000), levels: 99 };

describe('<kys-org-chart>, once wrong: view', () => {
  ignoreResizeLoops();

  for (const layout of ['top-down', 'start-to-end'] as const) {
    it(`shows the root in sight at first, as ${layout}`, async () => {
      const harness = await ChartHarness.show({ ...big, layout });
      expect(inSight(harness)).to.include(shownText(harness.items[0]!));
    });

    it(`shows at first what is where it is scrolled to, as ${layout}`, async () => {
      const harness = await ChartHarness.show({ ...big, layout });
      const before = harness.names;
      await harness.synced();
      expect(harness.names).to.deep.equal(before);
    });

    it(`shows the whole of a chart with room for all of it, as ${layout}`, async () => {
      const harness = await ChartHarness.show({
        layout,
        tree: regularTree(6, 4),
        levels: 9,
        width: 60_000,
        style: '--kys-org-chart-height: 90000px',
      });
      expect(harness.items).to.have.length(1 + 6 + 36 + 216);
    });
  }

  for (const layout of ['top-down', 'outline'] as const) {
    it(`shows what it is scrolled to after it moves in the document, as ${layout}`, async () => {
      const harness = await ChartHarness.show({ ...big, layout });
      await harness.scroll(400, 400);
      await harness.scroll(harness.viewport.scrollWidth / 2, harness.viewport.scrollHeight / 2);
      const aside = await fixture<HTMLElement>(html`<aside style="width: 1000px"></aside>`);
      aside.append(harness.chart);
      await harness.settled();
      const before = harness.names;
      await harness.synced();
      expect(harness.names).to.deep.equal(before);
    });

    it(`keeps the scroll offset when it moves in the document, as ${layout}`, async () => {
      const harness = await ChartHarness.show({ ...big, layout });
      await harness.scroll(10, 300);
      const { scrollTop } = harness.viewport;
      expect(scrollTop).to.be.above(100);
      const aside = await fixture<HTMLElement>(html`<aside style="width: 1000px"></aside>`);
      aside.append(harness.chart);
      await harness.settled();
      expect(harness.viewport.scrollTop).to.equal(scrollTop);
    });
  }

  it('keeps its place when it is hidden for a while, as in a tab', async () => {
    const harness = await ChartHarness.show({ ...big, layout: 'auto' });
    await harness.scroll(1, 1);
    await harness.scroll(1_000, 300);
    const seen = inSight(harness);
    harness.chart.hidden = true;
    await harness.settled();
    harness.chart.hidden = false;
    await harness.settled();
    expect(inSight(harness)).to.deep.equal(seen);
  });

  it('shows its rows where the page gives it a height and it grows', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', tree: regularTree(9, 3), levels: 1 });
    harness.chart.style.height = '300px';
    await harness.settled();
    await harness.toggle('Node n');
    for (const name of ['n.8', 'n.7', 'n.6', 'n.5', 'n.4']) await harness.toggle(`Node ${name}`);
    expect(harness.names).to.include('Node n.8.8');
    expect(harness.items).to.have.length(1 + 9 + 45);
  });

  for (const layout of ['top-down', 'start-to-end', 'outline'] as const) {
    it(`shows the root after it closes where the page gives the chart a height, as ${layout}`, async () => {
      const harness = await ChartHarness.show({ layout, tree: regularTree(9, 3), levels: 3 });
      harness.chart.style.height = '700px';
      await harness.settled();
      await harness.toggle('Node n');
      expect(harness.names).to.deep.equal(['Node n']);
      expect(inSight(harness)).to.include('Node n');
      expect(rect(harness.items[0]!).top).to.be.within(rect(harness.viewport).top, rect(harness.viewport).bottom - 20);
    });
  }

  it('keeps a row in sight that makes an outline longer than it may be without scrolling', async () => {
    const leaves = [...Array(195).keys()].map((k) => ({ id: `l${k}`, name: `Leaf ${k}` }));
    const tree = { id: 'root', name: 'Root', children: [...leaves, regularTree(9, 2, 'last')] };
    const harness = await ChartHarness.show({ layout: 'outline', tree, levels: 2, style: 'margin-bottom: 9000px' });
    // So long a tree scrolls by itself from the first, and does not change that when a branch opens.
    await harness.scroll(0, 1e6);
    const row = harness.item('Node last');
    row.scrollIntoView({ block: 'center' });
    await harness.settled();
    expect(inSight(harness)).to.include('Node last');
    await harness.toggle('Node last');
    const { top, bottom } = rect(row);
    window.scrollTo(0, 0);
    expect(inSight(harness)).to.include('Node last');
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('brings the node that a key leads to into the window, where the outline is longer than it', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
    harness.items[0]!.focus();
    await sendKeys({ press: 'End' });
    await harness.settled();
    const { top, bottom } = rect(harness.item(harness.focused));
    window.scrollTo(0, 0);
    expect(top).to.be.at.least(0);
    expect(bottom).to.be.at.most(innerHeight);
  });

  it('keeps the focus when the tree comes in another order', async () => {
    const tree = regularTree(4, 2);
    const harness = await ChartHarness.show({ layout: 'outline', tree });
    harness.item('Node n.2').focus();
    await harness.settled();
    harness.chart.tree = { ...tree, children: [...tree.children!].reverse() };
    await harness.settled();
    expect(harness.focused).to.equal('Node n.2');
  });

  it('keeps the focus in the tree when the node that has it goes', async () => {
    const tree = regularTree(4, 2);
    const harness = await ChartHarness.show({ layout: 'outline', tree });
    harness.item('Node n.2').focus();
    await harness.settled();
    harness.chart.tree = { ...tree, children: tree.children!.slice(0, 2) };
    await harness.settled();
    expect(harness.focused).to.match(/^Node n/);
  });
});

describe('<kys-org-chart>, once wrong: scrolling', () => {
  ignoreResizeLoops();

  it('keeps a box where it is that is clicked before the chart has heard of the scrolling', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', ...big });
    harness.viewport.scrollTop = 150;
    const branch = harness.items.find(
      (item) => item.matches('.branch') && rect(item).top > rect(harness.viewport).top + 20,
    )!;
    const [name, { top }] = [shownText(branch), rect(branch)];
    branch.querySelector<HTMLElement>('.mark')!.click();
    await harness.settled();
    expect(rect(harness.item(name)).top).to.be.closeTo(top, 1);
  });

  it('cuts nothing off the ring around the node with the focus', async () => {
    const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
    harness.items[0]!.focus();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await harness.settled();
    const { outlineWidth, outlineOffset } = getComputedStyle(harness.items[0]!);
    const ring = parseFloat(outlineWidth) + parseFloat(outlineOffset);
    expect(rect(harness.items[0]!).left - ring).to.be.at.least(rect(harness.canvas).left);
    expect(rect(harness.items[0]!).top - ring).to.be.at.least(rect(harness.canvas).top);
  });
});

describe('<kys-org-chart>, once wrong: page', () => {
  it('tells the page of no ResizeObserver loop', async () => {
    const said: string[] = [];
    const { onerror } = window;
    window.onerror = (message) => said.push(String(message)) > 0;
    const harness = await ChartHarness.show({ width: 900 });
    for (const width of [400, 800, 300]) {
      harness.chart.parentElement!.style.width = `${width}px`;
      await harness.settled();
    }
    window.onerror = onerror;
    expect(said).to.deep.equal([]);
  });

  it('turns around when the page changes its direction', async () => {
    const harness = await ChartHarness.show({ layout: 'outline' });
    harness.chart.parentElement!.dir = 'rtl';
    await harness.settled();
    expect(getComputedStyle(harness.items[0]!).direction).to.equal('rtl');
  });

  it('follows the size of the letters of the page', async () => {
    const harness = await ChartHarness.show({ layout: 'start-to-end', levels: 9 });
    const { width } = rect(harness.items[0]!);
    harness.chart.parentElement!.style.fontSize = '32px';
    await harness.settled();
    expect(rect(harness.items[0]!).width).to.equal(width * 2);
  });
});

describe('<kys-org-chart>, once wrong: bad input', () => {
  const warnings = collectWarnings();

  it('warns once of levels that are no number, and opens three', async () => {
    const place = await fixture<HTMLElement>(html`<section lang="en"></section>`);
    place.innerHTML = '<kys-org-chart levels="two"></kys-org-chart>';
    const harness = await ChartHarness.around(place.querySelector('kys-org-chart')!);
    expect(harness.names.length).to.be.above(5);
    expect(warnings).to.have.length(1);
  });
});

describe('<kys-org-chart>, once wrong: colors', () => {
  itEmulating('shows the focus on the box that is chosen, in forced colors', async () => {
    await executeServerCommand('emulate-forced-colors', 'active');
    const harness = await ChartHarness.show({ layout: 'outline' });
    harness.items[1]!.focus();
    await sendKeys({ press: 'Enter' });
    await harness.settled();
    const look = (): string => {
      const { outline, boxShadow, borderColor } = getComputedStyle(harness.items[1]!);
      return [outline, boxShadow, borderColor].join();
    };
    expect(harness.items[1]!.matches('[aria-selected=true]:focus-visible')).to.equal(true);
    const focused = look();
    await sendKeys({ press: 'ArrowDown' });
    await harness.settled();
    const chosen = look();
    await executeServerCommand('emulate-forced-colors', 'none');
    expect(focused).not.to.equal(chosen);
  });
});

describe('<kys-org-chart>, once wrong: language', () => {
  it('marks a text that is in the other language only', async () => {
    const tree = { id: 'x', name: { zh: '财务组' } } as unknown as OrganizationNode;
    const harness = await ChartHarness.show({ tree, lang: 'en' });
    expect(shownOne(harness.chart, '.node .name').closest('[lang]')?.getAttribute('lang')).to.match(/^zh/);
  });
});

describe('<kys-org-chart>, once wrong: layout', () => {
  it('cuts off no name, whatever its letters', async () => {
    const words = fc.constantFrom(
      '开源',
      '社',
      '，',
      '（北京）',
      '。',
      'Group',
      ' ',
      'University',
      '-',
      '/',
      'WWW',
      '教育',
      '·',
      '“',
      '”',
      'ー',
      '한국',
    );
    const names = fc.sample(
      fc.array(words, { minLength: 3, maxLength: 14 }).map((parts) => parts.join('').trim() || 'x'),
      { numRuns: 400, seed: 5 },
    );
    const tree = { id: 'root', name: 'Root', children: names.map((name, k) => ({ id: `${k}`, name })) };
    const harness = await ChartHarness.showWhole({ layout: 'top-down', tree, lang: 'zh' });
    const cut = shownAll(harness.chart, '.node .name').filter(
      (name) => lacksLines(name) && name.clientHeight < 3 * 18.9 - 1,
    );
    expect(cut.map(shownText)).to.deep.equal([]);
    const out = harness.items.filter((item) => rect(item.querySelector('.name')!).bottom > rect(item).bottom - 2);
    expect(out.map(shownText)).to.deep.equal([]);
  });

  it('has room for every name of the committee', async () => {
    const harness = await ChartHarness.showWhole({ layout: 'top-down', levels: 9 });
    const cut = shownAll(harness.chart, '.node .name').filter(lacksLines);
    expect(cut.map(shownText)).to.deep.equal([]);
  });
});
