import { byId } from '../dataset/by-id.js';
import { hasOwn } from '../dataset/own.js';
import { shownName } from '../dataset/shown-name.js';
import type {
  Figure,
  Holder,
  Language,
  Member,
  Project,
  PublishedArchivedGroup,
  PublishedDataset,
  PublishedGroup,
  PublishedMeta,
  Team,
  Text,
} from '../dataset/records.js';
import { writtenDate } from '../locales/written-date.js';
import { LIST_MARKS } from '../locales/written-list.js';
import { item, section, type Article, type Block, type Fact, type Item, type Line } from './article.js';
import { generalContact } from './general-contact.js';
import { pagesByGroup } from './pages-by-group.js';
import {
  archivedText,
  asOfText,
  beforeSentence,
  figureWithLabel,
  inParentheses,
  projectText,
  words,
} from './wording.js';
import { titleOf } from './change-words.js';

/** A year or a month stands as it is, a day is written out. */
const counted = (asOf: string, language: Language): string => (asOf.length > 7 ? writtenDate(asOf, language) : asOf);

const figureLine = (figure: Figure, language: Language): Line => [
  figureWithLabel(figure, language),
  figure.asOf ? inParentheses(counted(figure.asOf, language), language) : '',
];

const teamItem = ({ name, teams }: Team, language: Language): Item => ({
  line: [name[language]],
  items: teams.map((team) => teamItem(team, language)),
});

function projectItem(project: Project, language: Language): Item {
  const { name, summary, url } = project;
  const about = projectText(project, language);
  return item(
    url === null ? name[language] : { url, label: name[language] },
    about && inParentheses(about, language),
    beforeSentence(language),
    summary[language],
  );
}

const nameOf = ({ people }: Pick<PublishedDataset, 'people'>, id: string, language: Language): string => {
  const person = byId(people).get(id);
  return person ? shownName(person, language) : id;
};

/** Someone in a post, by the name in the records; an id that nobody has stands for itself. */
export function holderLine(
  dataset: Pick<PublishedDataset, 'people'>,
  { person: id, email, confirmed = true }: Omit<Holder, 'confirmed'> & Partial<Holder>,
  language: Language,
): Line {
  return [
    nameOf(dataset, id, language),
    ...(confirmed ? [] : [{ doubt: words.unconfirmed[language] }]),
    ' ',
    { mailbox: email },
  ];
}

const dayFact = (term: string, day: string, language: Language): Fact => ({
  term,
  lines: [[{ day, written: writtenDate(day, language) }]],
});

/** Who leads a group, how to write to it and since when it exists; of one that is no more, whom to write to instead. */
export function groupFacts(
  dataset: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  language: Language,
): readonly Fact[] {
  const { leaders, deputies, members, vacant, email, founded } = group;
  const posts = (term: string, holders: readonly Holder[]): readonly Fact[] =>
    holders.length ? [{ term, lines: holders.map((one) => holderLine(dataset, one, language)) }] : [];
  // Nobody may read an archived group's mailbox any more: it stands there as what it was, without a link.
  const mailbox = (term: string): readonly Fact[] =>
    hasOwn(group, 'ended')
      ? [...generalContact(dataset, words.writeInstead[language], language), { term, lines: [[email]] }]
      : [{ term, lines: [[{ mailbox: email }]], contact: true }];
  const member = ({ person, role }: Member): Line => [
    nameOf(dataset, person, language),
    role ? inParentheses(role[language], language) : '',
  ];
  return [
    ...posts(words.leader[language], leaders),
    ...(vacant ? [{ term: words.leader[language], lines: [[words.vacant[language]]] }] : []),
    ...posts((deputies.length > 1 ? words.deputies : words.deputy)[language], deputies),
    ...(members.length ? [{ term: titleOf('member')[language], lines: members.map(member) }] : []),
    ...mailbox(words.mailbox[language]),
    dayFact(words.founded[language], founded.date, language),
  ];
}

function sorting({ classes, tags }: PublishedDataset, group: PublishedGroup, language: Language): readonly Fact[] {
  const classOfWork = byId(classes).get(group.class)?.name ?? words.unclassified;
  const names = group.tags.map((id) => byId(tags).get(id)?.name[language] ?? id);
  return [
    { term: words.classOfWork[language], lines: [[classOfWork[language]]] },
    ...(names.length ? [{ term: words.tags[language], lines: [[names.join(LIST_MARKS[language].between)]] }] : []),
  ];
}

/** How old the records are, where they come from, and the doubt about dates that are the first of a year. */
export function sourceBlocks(meta: PublishedMeta, founded: readonly string[], language: Language): readonly Block[] {
  const sources = meta.sources.flatMap(({ label, url }) => [' · ', { url, label: label[language] }]);
  const dates = founded.some((date) => date.endsWith('-01-01'))
    ? [{ paragraph: [words.firstOfJanuary[language]] }]
    : [];
  return [...dates, { paragraph: [asOfText(meta, language), ...sources] }];
}

const listed = (word: Text, items: readonly Item[], language: Language): readonly Block[] =>
  section(word[language], 2, items);

/** What a group does, its projects, how it began, and what to write to it about. */
function workBlocks(group: PublishedGroup | PublishedArchivedGroup, language: Language): readonly Block[] {
  const { work, projects, origin, topics } = group;
  const texts = (all: readonly Text[]): readonly Item[] => all.map((one) => item(one[language]));
  return [
    ...listed(titleOf('work'), texts(work), language),
    ...listed(
      titleOf('project'),
      projects.map((project) => projectItem(project, language)),
      language,
    ),
    ...(origin ? [{ heading: titleOf('origin')[language], level: 2 as const }, { paragraph: [origin[language]] }] : []),
    ...listed(words.topics, hasOwn(group, 'ended') ? [] : texts(topics), language),
  ];
}

/** Figures, teams, links, pages of the wiki, and remarks. */
function moreBlocks(
  { pages: all }: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  language: Language,
): readonly Block[] {
  const { id, figures, teams, links, notes } = group;
  const pages = pagesByGroup(all).get(id) ?? [];
  const signIn = inParentheses(words.signIn[language], language);
  const list = (word: Text, items: readonly Item[]): readonly Block[] => listed(word, items, language);
  return [
    ...list(
      words.figures,
      figures.map((figure) => item(...figureLine(figure, language))),
    ),
    ...list(
      words.teams,
      teams.map((team) => teamItem(team, language)),
    ),
    ...list(
      words.links,
      links.map((link) => item({ url: link.url, label: link.label[language] }, link.signIn ? signIn : '')),
    ),
    ...list(
      words.pages,
      pages.map(({ title: label, url }) => item({ url, label: label[language] })),
    ),
    ...list(
      words.notes,
      notes.map((note) => item(note[language])),
    ),
  ];
}

/** A working group, with all that there is to read about it. */
export function groupArticle(
  dataset: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  language: Language,
): Article {
  const { name, summary, founded, confirmed } = group;
  const title = name[language];
  return {
    language,
    title,
    pageTitle: `${title} · ${dataset.meta.organization[language]}`,
    blocks: [
      ...(hasOwn(group, 'ended') ? [{ paragraph: [archivedText(group.ended, language)] }] : []),
      { paragraph: [summary[language]] },
      { facts: [...groupFacts(dataset, group, language), ...sorting(dataset, group, language)] },
      ...workBlocks(group, language),
      ...moreBlocks(dataset, group, language),
      ...(confirmed ? [{ facts: [dayFact(words.confirmed[language], confirmed, language)] }] : []),
      ...sourceBlocks(dataset.meta, [founded.date], language),
    ],
  };
}
