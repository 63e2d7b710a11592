import { expect } from '@open-wc/testing';
import { emulateMedia, executeServerCommand } from '@web/test-runner-commands';
import { committee, groups, people } from '#generated/dataset.js';
import { describeEmulating } from '../base/emulated-media.test-harness.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { shownAll, shownText } from '../base/shown-text.test-harness.js';
import { ChartHarness, ignoreResizeLoops, rect, seededTree } from './chart.test-harness.js';
import './kys-org-chart.js';

const TREE = {
  id: 'root',
  name: 'Root',
  children: [
    { id: 'a', name: 'First', children: [{ id: 'a1', name: 'Ann', title: 'Leader', unconfirmed: true }] },
    { id: 'b', name: 'Second', children: [{ id: 'b1', name: 'Team', children: [{ id: 'b2', name: 'Inner team' }] }] },
  ],
};

/** The lines of the chart on paper, with how deep each begins, in widths of a Chinese letter. */
const linesOnPaper = ({ chart }: ChartHarness): [string, number][] =>
  shownAll(chart, '.lines > p').map((line) => [
    shownText(line),
    /^\s*?(\u3000*)\S/u.exec(line.textContent)![1]!.length,
  ]);

/** Where boxes stand on the screen, by name. */
const placesOf = ({ items }: ChartHarness): string[] =>
  items.map((item) => `${shownText(item)} ${rect(item).left} ${rect(item).top}`);

async function print(harness: ChartHarness): Promise<void> {
  await emulateMedia({ media: 'print' });
  await harness.settled();
}

describeEmulating('<kys-org-chart> in print', () => {
  ignoreResizeLoops();

  afterEach(() => emulateMedia({ media: 'screen' }));

  for (const layout of ['top-down', 'start-to-end', 'outline']) {
    it(`is the whole tree as lines in order, set in by level, with closed branches too, where it is ${layout}`, async () => {
      const harness = await ChartHarness.show({ layout, tree: TREE, levels: 1 });
      expect(harness.names).to.deep.equal(['Root']);
      await print(harness);
      expect(linesOnPaper(harness)).to.deep.equal([
        ['Root', 0],
        ['First', 1],
        ['Leader Ann to be confirmed', 2],
        ['Second', 1],
        ['Team', 2],
        ['Inner team', 3],
      ]);
      expect(rect(harness.viewport).height).to.equal(0);
    });
  }

  it('sets each level in by the same step on the paper', async () => {
    const harness = await ChartHarness.show({ tree: TREE });
    await print(harness);
    const starts = shownAll(harness.chart, '.lines > p').map((line) => {
      const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
      while (walker.nextNode() && !/\p{L}/u.test(walker.currentNode.textContent!));
      const range = document.createRange();
      const from = walker.currentNode.textContent!.search(/\p{L}/u);
      range.setStart(walker.currentNode, from);
      range.setEnd(walker.currentNode, from + 1);
      return range.getBoundingClientRect().left - rect(harness.chart).left;
    });
    const steps = starts.map((start) => Math.round(start / starts[1]!));
    expect(starts[1]).to.be.above(8);
    expect(steps).to.deep.equal([0, 1, 2, 1, 2, 3]);
  });

  for (const lang of ['zh', 'en'] as const) {
    it(`has every office, group, person and team of the committee in ${lang}`, async () => {
      const harness = await ChartHarness.show({ lang, levels: 1 });
      await print(harness);
      const lines = linesOnPaper(harness).map(([line]) => line);
      expect(lines[0]).to.equal(committee.name[lang]);
      for (const group of groups) {
        const { name, leaders, deputies } = group;
        const at = lines.indexOf(name[lang]);
        expect(at, name[lang]).to.be.above(0);
        const under = lines.slice(at + 1, at + 1 + leaders.length + deputies.length).join('\n');
        for (const { person } of [...leaders, ...deputies]) {
          expect(under).to.contain(people.find(({ id }) => id === person)!.name[lang]);
        }
        for (const team of teamsOf(group)) expect(lines).to.include(team.name[lang]);
      }
    });
  }

  it('prints a name of 200 characters and a chain of many levels inside the paper', async () => {
    const harness = await ChartHarness.show({
      width: 300,
      tree: { id: 'x', name: 'w'.repeat(200), children: [{ id: 'y', name: '字'.repeat(200) }] },
    });
    await print(harness);
    for (const line of shownAll(harness.chart, '.kys > p')) expect(line.scrollWidth).to.be.at.most(300);
  });

  it('has none of the lines on the screen, before and after', async () => {
    const harness = await ChartHarness.show({ tree: TREE });
    expect(linesOnPaper(harness)).to.deep.equal([]);
    const before = harness.names;
    await print(harness);
    await emulateMedia({ media: 'screen' });
    await harness.settled();
    expect(linesOnPaper(harness)).to.deep.equal([]);
    expect(harness.names).to.deep.equal(before);
    expect(rect(harness.viewport).height).to.be.above(20);
  });

  it('has its lines before the browser copies the page for the printer', async () => {
    const harness = await ChartHarness.show({ tree: TREE });
    const printing = matchMedia('print');
    const counts: number[] = [];
    const count = (): void => void counts.push(linesOnPaper(harness).length);
    printing.addEventListener('change', count);
    await executeServerCommand('print');
    printing.removeEventListener('change', count);
    expect(counts[0]).to.equal(6);
  });

  it('prints nothing of a tree that is none, but its sentence', async () => {
    const harness = await ChartHarness.show({ tree: null });
    await print(harness);
    expect(shownText(harness.chart)).to.equal('There is nothing here yet.');
  });

  it('is scrolled to the same place after print', async () => {
    const harness = await ChartHarness.show({ layout: 'top-down', tree: seededTree(500), levels: 99 });
    await harness.scroll(1, 1);
    await harness.scroll(1_500, 200);
    const seen = placesOf(harness);
    await emulateMedia({ media: 'print' });
    await harness.settled();
    await emulateMedia({ media: 'screen' });
    await harness.settled();
    expect(placesOf(harness)).to.deep.equal(seen);
  });
});
