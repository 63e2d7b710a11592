/** The records as tables: a row for each group, a row for each person; of what is text, a column in each language. */
import { shownName } from '../dataset/shown-name.js';
import { mailboxesOf, postsOf, type Post } from '../dataset/posts-of.js';
import type { Holder, Member, PublishedDataset, PublishedGroup, PublishedPerson } from '../dataset/records.js';
import { LANGUAGES, type Language } from '../locales/languages.js';
import { oneLine } from './plain-text.js';
import { asOfText, doubtMark, inParentheses, roleText, words } from './wording.js';

/** Between several values in one cell; none of the texts has it. */
const BETWEEN = ' | ';

interface Column<Row> {
  readonly name: string;
  readonly cell: (row: Row) => string;
}

const column = <Row>(name: string, cell: (row: Row) => string): Column<Row> => ({ name, cell });

/** A column in each language. */
const columns = <Row>(name: string, cell: (row: Row, language: Language) => string): readonly Column<Row>[] =>
  LANGUAGES.map((language) => column(`${name}_${language}`, (row) => cell(row, language)));

const list = (values: readonly string[]): string => values.join(BETWEEN);

const table = <Row>(from: readonly Column<Row>[], rows: readonly Row[]): readonly (readonly string[])[] => [
  from.map(({ name }) => name),
  ...rows.map((row) => from.map(({ cell }) => oneLine(cell(row)))),
];

/** Of which term and day a row is: rows are cut out and sent on. */
const age = <Row>({ meta }: PublishedDataset): readonly Column<Row>[] => [
  column('term', () => meta.term),
  column('as_of', () => meta.asOf.date),
  column('as_of_estimated', () => `${meta.asOf.estimated}`),
  ...columns<Row>('source', (_, language) => asOfText(meta, language)),
];

/** The table of `groups.csv`: the header first. A doubted entry says so after the name. */
export function groupsTable(dataset: PublishedDataset): readonly (readonly string[])[] {
  const people = new Map(dataset.people.map((person) => [person.id, person]));
  const classes = new Map(dataset.classes.map((one) => [one.id, one]));
  const tags = new Map(dataset.tags.map((tag) => [tag.id, tag]));
  const holder = ({ person: id, email, confirmed }: Holder, language: Language): string => {
    const person = people.get(id);
    return `${person ? shownName(person, language) : id}${doubtMark(confirmed, language)} <${email}>`;
  };
  const member = ({ person: id, role }: Member, language: Language): string => {
    const person = people.get(id);
    return `${person ? shownName(person, language) : id}${role ? inParentheses(role[language], language) : ''}`;
  };
  type Row = PublishedGroup;
  return table<Row>(
    [
      column('id', ({ id }) => id),
      ...columns<Row>('name', ({ name }, language) => name[language]),
      column('aliases', ({ aliases }) => list(aliases)),
      column('class', ({ class: id }) => id ?? ''),
      ...columns<Row>(
        'class',
        ({ class: id }, language) => ((id && classes.get(id)?.name) || words.unclassified)[language],
      ),
      ...columns<Row>('tags', (group, language) => list(group.tags.map((id) => tags.get(id)?.name[language] ?? id))),
      column('email', ({ email }) => email),
      column('founded', ({ founded }) => founded.date),
      ...columns<Row>('leaders', ({ leaders }, language) => list(leaders.map((one) => holder(one, language)))),
      ...columns<Row>('deputies', ({ deputies }, language) => list(deputies.map((one) => holder(one, language)))),
      ...columns<Row>('summary', ({ summary }, language) => summary[language]),
      ...columns<Row>('topics', ({ topics }, language) => list(topics.map((topic) => topic[language]))),
      ...age<Row>(dataset),
      // What was added to the contract since stands last: programs may read columns by their place.
      ...columns<Row>('work', ({ work }, language) => list(work.map((one) => one[language]))),
      ...columns<Row>('projects', ({ projects }, language) => list(projects.map(({ name }) => name[language]))),
      ...columns<Row>('members', ({ members }, language) => list(members.map((one) => member(one, language)))),
      column('vacant', ({ vacant }) => `${vacant}`),
      column('confirmed', ({ confirmed }) => confirmed ?? ''),
    ],
    dataset.groups,
  );
}

/** A post in words, with the group it is in. */
function postText({ role, group, confirmed, email }: Post, language: Language): string {
  const place = group ? inParentheses(group.name[language], language) : '';
  const mailbox = email && ` <${email}>`;
  return `${roleText(role, language)}${place}${doubtMark(confirmed, language)}${mailbox}`;
}

/** The table of `people.csv`: the header first. Whose only posts were in groups that are no more has no row. */
export function peopleTable(dataset: PublishedDataset): readonly (readonly string[])[] {
  type Row = PublishedPerson;
  const posts = (id: string): readonly Post[] => postsOf(dataset, id);
  return table<Row>(
    [
      column('id', ({ id }) => id),
      ...columns<Row>('name', ({ name }, language) => name[language]),
      column('aliases', ({ aliases }) => list(aliases)),
      column('emails', (person) => list(mailboxesOf(person, dataset))),
      ...columns<Row>('posts', ({ id }, language) => list(posts(id).map((post) => postText(post, language)))),
      ...age<Row>(dataset),
      column('links', ({ links }) => list(links.map(({ url }) => url))),
    ],
    dataset.people.filter(({ id }) => posts(id).length),
  );
}
