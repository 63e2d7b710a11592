import { byId } from '../dataset/by-id.js';
import { hasOwn } from '../dataset/own.js';
import { shownName } from '../dataset/person-names.js';
import type {
  Figure,
  Holder,
  Language,
  PublishedArchivedGroup,
  PublishedDataset,
  PublishedGroup,
  PublishedMeta,
  Team,
} from '../dataset/records.js';
import { LOCALES } from '../locales/languages.js';
import { writtenDate } from '../locales/written.js';
import { item, section, type Article, type Block, type Fact, type Item, type Line } from './article.js';
import { generalContact } from './general-contact.js';
import { pagesByGroup } from './pages-by-group.js';
import { archivedText, asOfText, figureWithLabel, inParentheses, words } from './wording.js';

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

/** Someone in a post, by the name in the records; an id that nobody has stands for itself. */
export function holderLine(
  dataset: Pick<PublishedDataset, 'people'>,
  { person: id, email, confirmed = true }: Omit<Holder, 'confirmed'> & Partial<Holder>,
  language: Language,
): Line {
  const person = byId(dataset.people).get(id);
  const name = person ? shownName(person, language) : id;
  return [name, ...(confirmed ? [] : [{ doubt: words.unconfirmed[language] }]), ' ', { mailbox: email }];
}

/** Who leads a group, how to write to it and since when it exists; of one that is no more, whom to write to instead. */
export function groupFacts(
  dataset: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  language: Language,
): readonly Fact[] {
  const { leaders, deputies, email, founded } = group;
  const posts = (term: string, holders: readonly Holder[]): readonly Fact[] =>
    holders.length ? [{ term, lines: holders.map((one) => holderLine(dataset, one, language)) }] : [];
  // Nobody may read an archived group's mailbox any more: it stands there as what it was, without a link.
  const mailbox = (term: string): readonly Fact[] =>
    hasOwn(group, 'ended')
      ? [...generalContact(dataset, words.writeInstead[language], language), { term, lines: [[email]] }]
      : [{ term, lines: [[{ mailbox: email }]], contact: true }];
  const day = { day: founded.date, written: writtenDate(founded.date, language) };
  return [
    ...posts(words.leader[language], leaders),
    ...posts((deputies.length > 1 ? words.deputies : words.deputy)[language], deputies),
    ...mailbox(words.mailbox[language]),
    { term: words.founded[language], lines: [[day]] },
  ];
}

function sorting({ classes, tags }: PublishedDataset, group: PublishedGroup, language: Language): readonly Fact[] {
  const classOfWork = byId(classes).get(group.class)?.name ?? words.unclassified;
  const names = group.tags.map((id) => byId(tags).get(id)?.name[language] ?? id);
  return [
    { term: words.classOfWork[language], lines: [[classOfWork[language]]] },
    ...(names.length ? [{ term: words.tags[language], lines: [[names.join(LOCALES[language].list.between)]] }] : []),
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

/** A working group, with all that there is to read about it. */
export function groupArticle(
  dataset: PublishedDataset,
  group: PublishedGroup | PublishedArchivedGroup,
  language: Language,
): Article {
  const { name, summary, figures, teams, links, notes, founded } = group;
  const archived = hasOwn(group, 'ended');
  const title = name[language];
  const list = (word: (typeof words)[keyof typeof words], items: readonly Item[]): readonly Block[] =>
    section(word[language], 2, items);
  const pages = pagesByGroup(dataset.pages).get(group.id) ?? [];
  return {
    language,
    title,
    pageTitle: `${title} · ${dataset.meta.organization[language]}`,
    blocks: [
      ...(archived ? [{ paragraph: [archivedText(group.ended, language)] }] : []),
      { paragraph: [summary[language]] },
      { facts: [...groupFacts(dataset, group, language), ...sorting(dataset, group, language)] },
      ...list(words.topics, archived ? [] : group.topics.map((topic) => item(topic[language]))),
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
        links.map(({ label, url, signIn }) =>
          item({ url, label: label[language] }, signIn ? inParentheses(words.signIn[language], language) : ''),
        ),
      ),
      ...list(
        words.pages,
        pages.map(({ title: label, url }) => item({ url, label: label[language] })),
      ),
      ...list(
        words.notes,
        notes.map((note) => item(note[language])),
      ),
      ...sourceBlocks(dataset.meta, [founded.date], language),
    ],
  };
}
