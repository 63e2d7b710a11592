/**
 * What else there is to read about a group, in words: its work, projects, members, teams, figures, links… Loads on request,
 * since only a card in full tells it, and holds the records of it.
 */
import card from '#generated/messages/card.js';
import { str } from '@lit/localize';
import type { html as Html, TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { detailsOf } from '../../dataset/details-of.js';
import { own } from '../../dataset/own.js';
import { pagesOf } from '../../dataset/pages-of.js';
import type { Figure, Group, Link, Member, Project, Team, Text } from '../../dataset/records.js';
import { teamsOf } from '../../dataset/teams-of.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { writtenDate } from '../../locales/written-date.js';
import { writtenList } from '../../locales/written-list.js';
import { writtenNumber } from '../../locales/written-number.js';
import { personName } from '../templates/person-name.js';
import { detailSections } from './detail-sections.js';

/** An item of a list, with what stands before, behind, and below. */
export interface DetailItem {
  readonly strong?: string;
  readonly text: string;
  readonly url?: string | null;
  readonly small?: string;
  /** A sentence below. */
  readonly about?: string;
  readonly items?: readonly DetailItem[];
}

export interface DetailSection {
  readonly title: string;
  readonly items: readonly DetailItem[];
}

/** A number as exactly as the source has it, and not more so. */
function figureValue({ value, qualifier }: Figure, words: Words): string {
  const number = writtenNumber(value, words.language);
  const { msg } = words;
  if (qualifier === 'nearly') return msg(str`近 ${number}`, { id: 'card.nearly' });
  return qualifier === 'at-least' ? `${number}+` : number;
}

/** A year or a month stands as it is, a day is written out. */
const written = (date: string, words: Words): string => (date.length > 7 ? writtenDate(date, words.language) : date);

const figureItem = (figure: Figure, words: Words): DetailItem => ({
  strong: figureValue(figure, words),
  text: words.text(figure.label),
  small: figure.asOf ? written(figure.asOf, words) : words.msg('未注明年份', { id: 'card.undated' }),
});

/** When a project was, as far as that is known. */
function span({ from, until }: Project, words: Words): string {
  const { msg } = words;
  const [begun, ended] = [from && written(from, words), until && written(until, words)];
  if (begun === ended) return begun ?? '';
  if (!ended) return msg(str`${begun} 起`, { id: 'card.from' });
  return begun ? `${begun}–${ended}` : msg(str`至 ${ended}`, { id: 'card.until' });
}

function projectItem(project: Project, words: Words): DetailItem {
  const { msg, text } = words;
  const partners = writtenList(project.partners.map(text), words.language).join('');
  const together = partners && msg(str`与${partners}合作`, { id: 'card.partners' });
  return {
    text: text(project.name),
    url: project.url,
    small: [span(project, words), together].filter(Boolean).join(' · '),
    about: text(project.summary),
  };
}

function memberItem({ person: id, role }: Member, records: Dataset, words: Words): DetailItem {
  return { text: personName(records, id, words), small: role ? words.text(role) : '' };
}

const teamItem = ({ name, teams }: Team, words: Words): DetailItem => ({
  text: words.text(name),
  items: teams.map((inner) => teamItem(inner, words)),
});

/** What is found behind a link, in the order in which links stand; of a page that is plain. */
const linkKinds = ({ msg }: Words): Readonly<Record<Link['kind'], string>> => ({
  page: '',
  chat: msg('群聊', { id: 'card.chat' }),
  meeting: msg('会议', { id: 'card.meeting' }),
  notes: msg('会议记录', { id: 'card.meeting-notes' }),
  repository: msg('代码仓库', { id: 'card.repository' }),
  report: msg('报告', { id: 'card.report' }),
});

/** The group's page in the wiki, then its links by what is found there. */
function linkItems(links: readonly Link[], group: Group, records: Dataset, words: Words): readonly DetailItem[] {
  const { msg, text } = words;
  const kinds = linkKinds(words);
  const order = Object.keys(kinds);
  const byKind = [...links].sort((one, other) => order.indexOf(one.kind) - order.indexOf(other.kind));
  return [
    ...pagesOf(group, records).map(({ title, url }) => ({
      text: text(title),
      url,
      small: msg('知识库页面', { id: 'card.wiki' }),
    })),
    ...byKind.map((link) => ({
      text: text(link.label),
      url: link.url,
      small: [kinds[link.kind], link.signIn ? msg('需登录', { id: 'card.sign-in' }) : ''].filter(Boolean).join(' · '),
    })),
  ];
}

/** Remarks on the record, the last of them when the group itself looked at it. */
function noteItems(notes: readonly Text[], confirmed: string | null, words: Words): readonly DetailItem[] {
  const day = confirmed && writtenDate(confirmed, words.language);
  const seen = day ? [words.msg(str`本组已于${day}确认以上内容。`, { id: 'card.confirmed' })] : [];
  return [...notes.map(words.text), ...seen].map((text) => ({ text }));
}

/** The sections of which there is something to tell. */
function sectionsOf(group: Group, records: Dataset, words: Words): readonly DetailSection[] {
  const { msg, text } = words;
  const { work, projects, origin, figures, links, notes, confirmed } = detailsOf(group);
  const members = own(group, 'members') ?? [];
  const sections = [
    { title: msg('做什么', { id: 'card.work' }), items: work.map((one) => ({ text: text(one) })) },
    { title: msg('项目', { id: 'card.projects' }), items: projects.map((one) => projectItem(one, words)) },
    { title: msg('由来', { id: 'card.origin' }), items: origin ? [{ text: text(origin) }] : [] },
    { title: msg('组员', { id: 'card.members' }), items: members.map((one) => memberItem(one, records, words)) },
    { title: msg('小组', { id: 'card.teams' }), items: teamsOf(group).map((one) => teamItem(one, words)) },
    { title: msg('数字', { id: 'card.figures' }), items: figures.map((one) => figureItem(one, words)) },
    { title: msg('链接', { id: 'card.links' }), items: linkItems(links, group, records, words) },
    { title: msg('备注', { id: 'card.notes' }), items: noteItems(notes, confirmed, words) },
  ];
  return sections.filter(({ items }) => items.length);
}

/**
 * What else there is to read about a group.
 *
 * @param level of the name: that of the headings is one below, if there is one
 * @param html what the card draws with
 */
export function groupDetails(
  group: Group,
  records: Dataset,
  spoken: Words,
  level: string,
  html: typeof Html,
): TemplateResult {
  const words = wordsLike(spoken, card);
  return detailSections(sectionsOf(group, records, words), Math.min(+level + 1, 6), html);
}
