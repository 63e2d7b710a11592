import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { bundledDataset } from '../../dataset/bundled.js';
import { Dataset } from '../../dataset/dataset.js';
import { profileOf } from '../../dataset/profile-of.js';
import type { GroupCardElement } from '../group-card/group-card-element.js';
import type { KysGroupSelectEvent } from '../events/group-select-event.js';
import { sentences, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import { collectWarnings } from '../base/warnings.test-harness.js';
import type { GroupListElement } from './group-list-element.js';
import './kys-group-list.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './list-search.js';

const show = (list = html`<kys-group-list></kys-group-list>`): Promise<GroupListElement> => fixture(list);

const cards = (list: Element): GroupCardElement[] => shownAll<GroupCardElement>(list, 'kys-group-card');

const shownGroups = (list: Element): string[] => cards(list).map(({ group }) => group);

/** What stands under each heading of a class of work. */
const sections = (list: Element): [string, string[]][] =>
  shownAll(list, 'section').map((section) => [
    shownText(section.querySelector('[role=heading]')!),
    [...section.querySelectorAll('kys-group-card')].map(({ group }) => group),
  ]);

describe('<kys-group-list>', () => {
  const warnings = collectWarnings();

  describe('properties', () => {
    it('shows all groups by class of work, the unclassified last', async () => {
      const list = await show();
      const ofClass = (id: string | null): string[] =>
        bundledDataset.groups.filter((group) => group.class === id).map((group) => group.id);
      expect(sections(list)).to.deep.equal([
        ...bundledDataset.classes.map(({ id, name }) => [name.zh, ofClass(id)]),
        ['未归类', ['kcc', 'commercialization']],
      ]);
      expect(shownGroups(list).length).to.equal(15);
    });

    it('names each list by the heading of its section, which is no landmark', async () => {
      for (const section of shownAll(await show(), 'section')) {
        const heading = section.querySelector('[role=heading]')!;
        expect(section.querySelector('ul')!.getAttribute('aria-labelledby')).to.equal(heading.id);
        expect(section.hasAttribute('aria-labelledby')).to.equal(false);
      }
    });

    it('shows only the classes that it is asked for, and leaves out those without a group', async () => {
      const list = await show(html`<kys-group-list class-of-work="unclassified special"></kys-group-list>`);
      expect(sections(list).map(([name]) => name)).to.deep.equal(['专项工作', '未归类']);
      list.classOfWork = '';
      list.tags = 'meetups';
      await list.updateComplete;
      expect(sections(list)).to.deep.equal([['对外事务', ['events']]]);
    });

    it('shows only the unclassified', async () => {
      const list = await show(html`<kys-group-list class-of-work="unclassified"></kys-group-list>`);
      expect(sections(list)).to.deep.equal([['未归类', ['kcc', 'commercialization']]]);
    });

    it('filters by tags and by groups', async () => {
      expect(shownGroups(await show(html`<kys-group-list tags="技术"></kys-group-list>`))).to.deep.equal([
        'infrastructure',
        'community-partnership',
      ]);
      expect(shownGroups(await show(html`<kys-group-list groups="媒体组,kcc,legal"></kys-group-list>`))).to.deep.equal([
        'media',
        'kcc',
        'legal',
      ]);
    });

    it('keeps the order of the groups that it is given, without headings, unless it is given an order', async () => {
      const list = await show(html`<kys-group-list groups="media,kcc,legal"></kys-group-list>`);
      expect(sections(list)).to.deep.equal([]);
      for (const [sort, shown, headings] of [
        ['class', ['legal', 'media', 'kcc'], 3],
        ['listed', ['media', 'kcc', 'legal'], 0],
        [null, ['media', 'kcc', 'legal'], 0],
      ] as const) {
        if (sort) list.setAttribute('sort', sort);
        else list.removeAttribute('sort');
        await list.updateComplete;
        expect([shownGroups(list), sections(list).length]).to.deep.equal([shown, headings]);
      }
    });

    it('says that no group matches, shows its fallback and warns, where nothing is both', async () => {
      const list = await show(
        html`<kys-group-list lang="en" searchable class-of-work="internal" groups="media">Ask us.</kys-group-list>`,
      );
      expect(shownText(list)).to.equal('No working group matches. Ask us.');
      expect(sentences(list)).to.deep.equal(['No working group matches.']);
      expect(warnings.length).to.equal(1);
      expect(warnings[0]).to.contain('<kys-group-list>');
      list.classOfWork = 'external';
      await list.updateComplete;
      expect(shownGroups(list)).to.deep.equal(['media']);
    });

    it('gives variant, href and headings one level below to its cards', async () => {
      const list = await show(
        html`<kys-group-list
          groups="media"
          sort="class"
          variant="compact"
          href="#{id}"
          heading-level="4"
        ></kys-group-list>`,
      );
      const [card] = cards(list);
      await card!.updateComplete;
      expect(shownOne(list, '[role=heading]').ariaLevel).to.equal('4');
      expect(shownOne(card!, '[role=heading]').ariaLevel).to.equal('5');
      expect(shownAll(card!, '[part=summary]').length).to.equal(0);
      expect(shownOne<HTMLAnchorElement>(card!, '[part=name] a').hash).to.equal('#media');
    });

    it('shows the records that it is given, and searches in them', async () => {
      const list = await show(html`<kys-group-list searchable query="媒体"></kys-group-list>`);
      expect(shownGroups(list)).to.deep.equal(['media']);
      const [media, ...others] = [
        bundledDataset.group('media')!,
        ...bundledDataset.groups.filter(({ id }) => id !== 'media'),
      ];
      list.records = new Dataset({ ...bundledDataset, groups: others });
      await list.updateComplete;
      expect(shownGroups(list)).to.deep.equal([]);
      list.records = new Dataset({
        ...bundledDataset,
        groups: [{ ...media, ...profileOf(media), id: 'press', aliases: ['新闻'] }],
      });
      list.query = '新闻';
      await list.updateComplete;
      expect(shownGroups(list)).to.deep.equal(['press']);
      expect(cards(list)[0]!.records).to.equal(list.records);
    });

    it('says of which term and day its data is once, on request', async () => {
      const list = await show(html`<kys-group-list show-source></kys-group-list>`);
      await cards(list)[0]!.updateComplete;
      expect(shownText(list).match(/估计截至/g)).to.have.length(1);
    });
  });

  describe('cards', () => {
    it('of a row end together, their facts at the end, and say no class below its own heading', async () => {
      const list = await show(html`<kys-group-list lang="en" style="width: 1232px"></kys-group-list>`);
      await Promise.all(cards(list).map((card) => card.updateComplete));
      const rows = new Map<number, number[][]>();
      for (const card of cards(list)) {
        const { top, bottom } = shownOne(card, '[part=card]').getBoundingClientRect();
        const facts = shownOne(card, '[part=facts]').getBoundingClientRect();
        rows.set(top, [...(rows.get(top) ?? []), [bottom, facts.bottom]]);
        expect(shownOne(card, '[part=class]').checkVisibility()).to.equal(false);
      }
      expect(rows.size).to.be.below(9);
      for (const row of rows.values()) for (const ends of row) expect(ends[0]! - row[0]![0]!).to.be.closeTo(0, 1);
      for (const row of rows.values()) for (const ends of row) expect(ends[1]! - row[0]![1]!).to.be.closeTo(0, 1);
      list.sort = 'name';
      await list.updateComplete;
      await waitUntil(() => cards(list).every((card) => shownOne(card, '[part=class]').checkVisibility()));
    });

    it('keep their rows together where the one beside is higher', async () => {
      const list = await show(html`<kys-group-list lang="en" variant="full"></kys-group-list>`);
      const [card] = cards(list);
      await card!.updateComplete;
      expect(getComputedStyle(shownOne(card!, '[part=card]')).alignContent).to.equal('start');
    });
  });

  describe('parts', () => {
    it('lets the page style the parts of its cards', async () => {
      const section = await fixture(
        html`<section>
          <style>
            kys-group-list::part(name) {
              color: rgb(1, 2, 3);
            }
            kys-group-list::part(mailbox) {
              color: rgb(4, 5, 6);
            }
          </style>
          <kys-group-list groups="media"></kys-group-list>
        </section>`,
      );
      const [card] = cards(section.querySelector('kys-group-list')!);
      await card!.updateComplete;
      expect(getComputedStyle(shownOne(card!, '[part=name]')).color).to.equal('rgb(1, 2, 3)');
      expect(getComputedStyle(shownOne(card!, '[part=mailbox]')).color).to.equal('rgb(4, 5, 6)');
    });
  });

  describe('events', () => {
    it('lets through that a person chose a group in one of its cards', async () => {
      const list = await show(html`<kys-group-list groups="media" href="#{id}"></kys-group-list>`);
      const [card] = cards(list);
      await card!.updateComplete;
      setTimeout(() => shownOne(card!, '[part=name] a').click());
      const event = await oneEvent<KysGroupSelectEvent>(list, 'kys-group-select');
      expect(event.group).to.equal('media');
      history.replaceState(null, '', location.pathname + location.search);
    });
  });
});
