import { expect } from '@open-wc/testing';
import { committee, groups, people } from '#generated/dataset.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { sentences, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import { ChartHarness } from './chart.test-harness.js';
import './kys-org-chart.js';

const LANGUAGES = ['zh', 'en'] as const;
const LAYOUTS = ['top-down', 'start-to-end', 'outline'] as const;

describe('<kys-org-chart>', () => {
  describe('accessibility', () => {
    for (const lang of LANGUAGES) {
      for (const layout of LAYOUTS) {
        it(`is right for axe as ${layout} in ${lang}, with a person chosen`, async () => {
          const harness = await ChartHarness.show({ lang, layout, style: '--kys-org-chart-height: 3000px' });
          await harness.click(lang === 'zh' ? 'KCC工作组' : 'KCC Working Group');
          await expect(harness.chart).to.be.accessible();
        });
      }
    }

    it('tells each node its level, its place and how many siblings it has', async () => {
      const harness = await ChartHarness.show();
      const attributes = (words: string): (string | null)[] =>
        ['aria-level', 'aria-posinset', 'aria-setsize', 'aria-expanded'].map((name) =>
          harness.item(words).getAttribute(name),
        );
      expect(attributes('Executive Committee')).to.deep.equal(['1', '1', '1', 'true']);
      expect(attributes('Internal Affairs')).to.deep.equal(['2', '3', '6', 'true']);
      expect(attributes('Finance Group')).to.deep.equal(['3', '2', '4', 'false']);
      expect(attributes('Shiji Hui')).to.deep.equal(['2', '2', '6', null]);
    });

    it('stands in the document in the order of reading', async () => {
      const harness = await ChartHarness.show();
      await harness.toggle('Finance Group');
      const order = harness.items.map((item) => Number(item.dataset['index']));
      expect(order).to.deep.equal([...order.keys()]);
    });

    it('has one stop for the Tab key', async () => {
      const harness = await ChartHarness.show();
      expect(harness.items.filter(({ tabIndex }) => tabIndex === 0)).to.have.length(1);
    });
  });

  describe('the dataset', () => {
    for (const lang of LANGUAGES) {
      it(`shows offices, classes, groups, people and teams in ${lang}`, async () => {
        const harness = await ChartHarness.show({ lang, layout: 'outline', levels: 9 });
        const text = harness.names.join('\n');
        const nameOf = (id: string): string => people.find((person) => person.id === id)!.name[lang];
        expect(text).to.contain(committee.name[lang]);
        for (const { name, person } of committee.offices) expect(text).to.contain(`${name[lang]} ${nameOf(person)}`);
        for (const group of groups) {
          const { name, leaders, deputies } = group;
          expect(text).to.contain(name[lang]);
          for (const { person } of [...leaders, ...deputies]) expect(text).to.contain(nameOf(person));
          for (const team of teamsOf(group)) expect(text).to.contain(team.name[lang]);
        }
      });
    }

    it('shows a person in each of their posts, with the doubt where the source has it', async () => {
      const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
      const posts = harness.names.filter((name) => name.includes('Shiji Hui'));
      expect(posts).to.have.members([
        'Deputy Executive Director Shiji Hui',
        'Deputy Shiji Hui to be confirmed',
        'Deputy Shiji Hui',
      ]);
    });

    it('puts the groups without a class of work last', async () => {
      const harness = await ChartHarness.show();
      expect(harness.names.slice(-3)).to.deep.equal([
        'Unclassified',
        'KCC Working Group (KAIYUANSHE City Community)',
        'Open Source Commercialization Group',
      ]);
    });

    it('speaks the other language at once, and keeps what is open', async () => {
      const harness = await ChartHarness.show();
      await harness.toggle('Finance Group');
      harness.chart.lang = 'zh';
      await harness.settled();
      expect(harness.names).to.include.members(['执行委员会', '财务组', '组长 李思颖']);
    });
  });

  describe('choosing', () => {
    it('opens and closes a branch by its mark', async () => {
      const harness = await ChartHarness.show({ layout: 'outline' });
      const before = harness.names;
      await harness.toggle('Finance Group');
      expect(harness.names)
        .to.have.length(before.length + 1)
        .and.include('Leader Siying (Mabel) Li');
      await harness.toggle('Finance Group');
      expect(harness.names).to.deep.equal(before);
      expect(harness.item('Finance Group').getAttribute('aria-selected')).to.equal('false');
    });

    it('leaves a branch as it is that is chosen', async () => {
      const harness = await ChartHarness.show({ layout: 'outline' });
      const before = harness.names;
      const panel = await harness.choose('Finance Group');
      expect(harness.names).to.deep.equal(before);
      expect(harness.item('Finance Group').getAttribute('aria-selected')).to.equal('true');
      expect(shownText(panel)).to.contain('Leader Siying (Mabel) Li').and.to.contain('People: 1');
    });

    it('has marks that can be hit', async () => {
      const harness = await ChartHarness.show();
      for (const mark of harness.items.flatMap((item) => [...item.querySelectorAll('.mark')])) {
        const { width, height } = mark.getBoundingClientRect();
        expect(Math.min(width, height)).to.be.at.least(24);
      }
    });

    it('says all posts of a person in words, and marks the other ones', async () => {
      const harness = await ChartHarness.show({ layout: 'outline', levels: 9 });
      harness.items.find((item) => shownText(item) === 'Deputy Shiji Hui')!.click();
      await waitUntil(() => harness.panel);
      const said = shownText(harness.panel!);
      expect(said).to.contain('Shiji Hui');
      expect(said).to.contain('Executive Committee · Deputy Executive Director');
      expect(said).to.contain('Global Bridging Group · Deputy to be confirmed');
      expect(said).to.contain('KCC Working Group (KAIYUANSHE City Community) · Deputy');
      expect(said).to.contain('huishiji@kaiyuanshe.org');
      expect(harness.items.filter((item) => item.matches('.same'))).to.have.length(2);
      expect(harness.items.filter((item) => item.matches('[aria-selected=true]'))).to.have.length(1);
    });

    it('tells the page of a node, and of a group by its id', async () => {
      const harness = await ChartHarness.show();
      const told: string[] = [];
      document.addEventListener(
        'kys-node-select',
        ({ node }: Event & { node?: { id: string } }) => told.push(`node ${node!.id}`),
        { once: true },
      );
      document.addEventListener(
        'kys-group-select',
        ({ group }: Event & { group?: string }) => told.push(`group ${group}`),
        { once: true },
      );
      await harness.click('Media Group');
      expect(told).to.deep.equal(['node media', 'group media']);
    });

    for (const name of ['kys-node-select', 'kys-group-select'] as const) {
      it(`changes nothing where the page cancels ${name}`, async () => {
        const harness = await ChartHarness.show();
        const before = harness.names;
        harness.chart.addEventListener(name, (event) => event.preventDefault());
        await harness.click('Media Group');
        expect(harness.names).to.deep.equal(before);
        expect(shownText(harness.details)).to.equal('');
      });
    }

    it('says nothing to the page of what the page itself sets', async () => {
      const harness = await ChartHarness.show();
      let told = 0;
      harness.chart.addEventListener('kys-node-select', () => (told += 1));
      harness.chart.tree = { id: 'other', name: 'Another organization' };
      await harness.settled();
      expect(told).to.equal(0);
    });
  });

  describe('a tree that is none', () => {
    const warnings = collectWarnings();
    const leaf = { id: 'leaf', name: 'Leaf' };

    it('says that an empty tree has nothing', async () => {
      const { chart } = await ChartHarness.show({ tree: null });
      expect(sentences(chart)).to.deep.equal(['There is nothing here yet.']);
      expect(warnings).to.deep.equal([]);
    });

    it('refuses an id twice, and names it', async () => {
      const { chart } = await ChartHarness.show({ tree: { id: 'root', name: 'Root', children: [leaf, { ...leaf }] } });
      expect(sentences(chart)).to.deep.equal(['This tree cannot be drawn: doubled id: leaf.']);
      expect(warnings).to.deep.equal(["<kys-org-chart>: the tree can't be drawn: doubled id: leaf."]);
    });

    it('refuses a cycle, and names where it closes', async () => {
      const children: object[] = [];
      const tree = { id: 'ring', name: 'Ring', children };
      children.push({ id: 'link', name: 'Link', children: [tree] });
      const { chart } = await ChartHarness.show({ tree: tree as never });
      expect(sentences(chart)).to.deep.equal(['This tree cannot be drawn: cycle: ring.']);
    });

    it('draws again once the tree is right', async () => {
      const harness = await ChartHarness.show({ tree: { id: 'root', name: 'Root', children: [leaf, { ...leaf }] } });
      harness.chart.tree = leaf;
      await harness.settled();
      expect(harness.names).to.deep.equal(['Leaf']);
      expect(sentences(harness.chart)).to.deep.equal([]);
    });

    for (const tree of [
      'text',
      7,
      [],
      { id: 'x' },
      { id: 'x', name: 5, children: 'abc' },
      { children: [null, {}, { id: 3 }] },
    ]) {
      it(`throws nothing into the page for ${JSON.stringify(tree)}`, async () => {
        const { chart } = await ChartHarness.show({ tree: tree as never });
        expect(chart.isConnected).to.equal(true);
      });
    }
  });
});
