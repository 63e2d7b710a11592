import { expect, fixture, html } from '@open-wc/testing';
import { classes, groups, meta, pages, people, profiles, tags } from '#generated/dataset.js';
import { details } from '#generated/details.js';
import type { Figure, Group, Holder, Language, Team } from '../../dataset/records.js';
import { tagIdsOf } from '../../dataset/tags.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { facts, shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import type { GroupCardElement, GroupCardVariant } from './group-card-element.js';
import './kys-group-card.js';
// Here at once: a server that compiles it first may be slower than a drawing waits.
import './group-details.js';

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

const WORDS = {
  zh: {
    leader: '组长',
    deputy: '副组长',
    deputies: '副组长',
    mailbox: '邮箱',
    founded: '成立',
    unconfirmed: '待确认',
    unclassified: '未归类',
    signIn: '需登录',
    work: '做什么',
    projects: '项目',
    origin: '由来',
    figures: '数字',
    undated: '未注明年份',
    teams: '小组',
    links: '链接',
    wiki: '知识库页面',
  },
  en: {
    leader: 'Leader',
    deputy: 'Deputy',
    deputies: 'Deputies',
    mailbox: 'Mailbox',
    founded: 'Founded',
    unconfirmed: 'to be confirmed',
    unclassified: 'Unclassified',
    signIn: 'sign-in needed',
    work: 'What it does',
    projects: 'Projects',
    origin: 'How it began',
    figures: 'In numbers',
    undated: 'no year given',
    teams: 'Teams',
    links: 'Links',
    wiki: 'wiki page',
  },
} as const;

function dateIn(language: Language, iso: string): string {
  const [year, month, day] = iso.split('-').map(Number);
  return language === 'zh' ? `${year}年${month}月${day}日` : `${MONTHS[month! - 1]} ${day}, ${year}`;
}

function nameIn(language: Language, id: string): string {
  const { name, aliases } = people.find((person) => person.id === id)!;
  return language === 'zh' ? name.zh + aliases.map((alias) => `（${alias}）`).join('') : name.en;
}

const holderIn = (language: Language, { person, confirmed }: Holder): string =>
  nameIn(language, person) + (confirmed ? '' : ` ${WORDS[language].unconfirmed}`);

/** What matches in the section with that title, which a card without such facts doesn't have. */
const sectionOf = (card: Element, title: string, selector: string): HTMLElement[] => {
  const section = shownAll(card, 'section').find((one) => shownText(one).startsWith(title));
  return section ? [...section.querySelectorAll<HTMLElement>(selector)] : [];
};

function figureIn(language: Language, { value, qualifier, label, asOf }: Figure): string {
  const number = value.toLocaleString('en-US');
  const shown = {
    nearly: language === 'zh' ? `近 ${number}` : `nearly ${number}`,
    'at-least': `${number}+`,
    null: number,
  }[`${qualifier}`];
  return [shown, label[language], asOf ?? WORDS[language].undated].join(' ');
}

const teamsIn = (language: Language, teams: readonly Team[]): string[] =>
  teams.flatMap(({ name, teams: inner }) => [name[language], ...teamsIn(language, inner)]);

const show = (group: Group, lang: Language, variant: GroupCardVariant): Promise<GroupCardElement> =>
  fixture(html`<kys-group-card group=${group.id} lang=${lang} variant=${variant}></kys-group-card>`);

const mailOf = (link: Element): [string, string | null] => [shownText(link), link.getAttribute('href')];

describe('<kys-group-card>, the whole dataset', () => {
  it('has fifteen groups to show', () => {
    expect(groups.length).to.equal(15);
  });

  for (const language of ['zh', 'en'] as const) {
    const words = WORDS[language];
    for (const group of groups.map((group, index) => ({ ...group, ...profiles[index]!, ...details[group.id]! }))) {
      it(`shows ${group.id} as a card in ${language}`, async () => {
        const card = await show(group, language, 'card');
        expect(shownText(shownOne(card, '[role=heading]'))).to.equal(group.name[language]);
        const ofClass = classes.find(({ id }) => id === group.class);
        expect(shownText(shownOne(card, '[part=class]'))).to.equal(ofClass?.name[language] ?? words.unclassified);
        expect(shownAll(card, '[part=tag]').map(shownText)).to.deep.equal(
          tagIdsOf(group).map((id) => tags.find((tag) => tag.id === id)!.name[language]),
        );
        expect(shownText(shownOne(card, '[part=summary]'))).to.equal(group.summary[language]);
        expect(shownText(facts(card).get(words.founded)!)).to.equal(dateIn(language, group.founded.date));
        expect(shownOne(card, 'time').getAttribute('datetime')).to.equal(group.founded.date);
        expect(mailOf(shownOne(card, '[part=mailbox]'))).to.deep.equal([group.email, `mailto:${group.email}`]);
        for (const [term, holders] of [
          [words.leader, group.leaders],
          [group.deputies.length === 1 ? words.deputy : words.deputies, group.deputies],
        ] as const) {
          const shown = facts(card).get(term);
          if (holders.length)
            expect(shownText(shown!)).to.equal(holders.map((holder) => holderIn(language, holder)).join(' '));
          else expect(shown).to.equal(undefined);
        }
      });

      it(`shows ${group.id} in full in ${language}`, async () => {
        const card = await show(group, language, 'full');
        for (const [term, holders] of [
          [words.leader, group.leaders],
          [group.deputies.length === 1 ? words.deputy : words.deputies, group.deputies],
        ] as const) {
          const shown = facts(card).get(term);
          const lines = [...(shown?.querySelectorAll('p') ?? [])];
          expect(lines.map(shownText)).to.deep.equal(
            holders.map((holder) => `${holderIn(language, holder)} ${holder.email}`),
          );
          expect(lines.map((line) => line.querySelector('a')!.getAttribute('href'))).to.deep.equal(
            holders.map(({ email }) => `mailto:${email}`),
          );
        }
        expect(shownText(facts(card).get(words.mailbox)!)).to.equal(group.email);
        expect(sectionOf(card, words.figures, 'li').map(shownText)).to.deep.equal(
          group.figures.map((figure) => figureIn(language, figure)),
        );
        const teams = teamsIn(language, teamsOf(group));
        expect(sectionOf(card, words.teams, 'li').length).to.equal(teams.length);
        expect(sectionOf(card, words.teams, 'section > ul > li').map(shownText).join(' ')).to.equal(teams.join(' '));
        expect(sectionOf(card, words.work, 'li').map(shownText)).to.deep.equal(group.work.map((one) => one[language]));
        expect(sectionOf(card, words.projects, 'b').map(shownText)).to.deep.equal(
          group.projects.map(({ name }) => name[language]),
        );
        expect(sectionOf(card, words.projects, 'p').map(shownText)).to.deep.equal(
          group.projects.map(({ summary }) => summary[language]),
        );
        expect(sectionOf(card, words.origin, 'li').map(shownText)).to.deep.equal(
          group.origin ? [group.origin[language]] : [],
        );
        const links = sectionOf(card, words.links, 'a');
        const ofWiki = pages.filter((page) => page.group === group.id);
        expect(links.map((link) => [shownText(link), link.getAttribute('href')])).to.deep.equal([
          ...ofWiki.map(({ title, url }) => [title[language], url]),
          ...group.links.map(({ label, url }) => [label[language], url]),
        ]);
        const lines = links.map((link) => shownText(link.closest('li')!));
        expect(lines.map((line) => line.includes(words.wiki))).to.deep.equal([
          ...ofWiki.map(() => true),
          ...group.links.map(() => false),
        ]);
        expect(lines.map((line) => line.includes(words.signIn))).to.deep.equal([
          ...ofWiki.map(() => false),
          ...group.links.map(({ signIn }) => signIn),
        ]);
        for (const note of group.notes) expect(shownText(card)).to.contain(note[language]);
      });

      it(`shows ${group.id} compact in ${language}`, async () => {
        const card = await show(group, language, 'compact');
        expect(shownText(card)).to.equal(
          [
            group.name[language],
            words.leader,
            group.leaders.map((holder) => holderIn(language, holder)).join(' '),
            words.mailbox,
            group.email,
          ].join(' '),
        );
      });
    }

    it(`says of which term and day its data is in ${language}, on request`, async () => {
      const card = await fixture<GroupCardElement>(
        html`<kys-group-card group="media" lang=${language}></kys-group-card>`,
      );
      expect(shownText(card)).not.to.contain(meta.term);
      card.showSource = true;
      await card.updateComplete;
      const source = shownOne(card, '[part=source]');
      expect(meta.asOf.estimated).to.equal(true);
      const sentence =
        language === 'zh' ? `数据：${meta.term} 届，估计截至 ` : `Data of the ${meta.term} term, as of about `;
      expect(shownText(source)).to.equal(
        `${sentence}${dateIn(language, meta.asOf.date)} ${meta.sources.map(({ label }) => `· ${label[language]}`).join('')}`,
      );
      expect([...source.querySelectorAll('a')].map((link) => link.getAttribute('href'))).to.deep.equal(
        meta.sources.map(({ url }) => url),
      );
    });
  }

  it('doubts nobody but the two of the Global Bridging Group', () => {
    const doubted = groups.flatMap(({ id, leaders, deputies }) =>
      [...leaders, ...deputies].filter(({ confirmed }) => !confirmed).map(({ person }) => `${id}: ${person}`),
    );
    expect(doubted).to.deep.equal(['global-bridging: hui-shiji', 'global-bridging: li-mingkang']);
  });
});
