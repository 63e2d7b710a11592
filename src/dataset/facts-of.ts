import { inEachLanguage, LANGUAGES } from '../locales/languages.js';
import { byId } from './by-id.js';
import { FACT_WORDS } from './fact-words.js';
import type {
  Figure,
  Holder,
  Link,
  Project,
  PublishedDataset,
  PublishedGroup,
  PublishedPerson,
  Team,
  Text,
} from './records.js';
import { group as groupKind } from './schema/group.js';
import type { Kind } from './schema/kinds.js';
import { link as linkKind } from './schema/link.js';

/** What a fact is about; the dataset as a whole has neither id nor name. */
export interface Subject {
  readonly kind: 'dataset' | 'committee' | 'office' | 'class' | 'group' | 'person' | 'tag';
  readonly id: string;
  readonly name: Text | undefined;
}

/** What a fact says about its subject; see `ASPECTS` in `src/formats/change-words.ts` for each in words. */
export type Aspect =
  | 'organization'
  | 'title'
  | 'term'
  | 'as-of'
  | 'source'
  | 'contact'
  | 'class-of-work'
  | 'office'
  | 'group'
  | 'archived'
  | 'person'
  | 'tag'
  | 'page'
  | 'name'
  | 'alias'
  | 'class'
  | 'founded'
  | 'mailbox'
  | 'summary'
  | 'work'
  | 'project'
  | 'origin'
  | 'member'
  | 'vacant'
  | 'confirmed'
  | 'topic'
  | 'team'
  | 'link'
  | 'figure'
  | 'note'
  | 'ended'
  | 'leader'
  | 'deputy'
  | 'holder'
  | 'duty';

/** A value in words. */
export interface Value {
  /** Tells values apart: two with the same key are the same. */
  readonly key: string;
  readonly text: Text;
  /** Where the source itself doubts it. */
  readonly unconfirmed?: boolean;
}

/** One thing that a dataset says. */
export interface Fact {
  readonly subject: Subject;
  readonly aspect: Aspect;
  /** In a post of the subject: whose mailbox or confirmation the fact is, and in which post. */
  readonly of?: { readonly post: 'leader' | 'deputy' | 'holder'; readonly person: Value };
  readonly value: Value;
}

const inWords = (text: Text, key = LANGUAGES.map((language) => text[language]).join('\n')): Value => ({ key, text });

const plain = (text: string): Value => ({ key: text, text: inEachLanguage(() => text) });

/** What the library says itself. */
const said = (word: 'signIn' | 'unclassified' | 'confirmed' | 'unconfirmed' | 'estimated' | 'vacant'): Text =>
  inEachLanguage((language) => FACT_WORDS[language][word]);

/** A text with more in brackets; what is empty is left out. */
const beside = (text: Text, ...details: readonly (Text | string)[]): Value =>
  inWords(
    inEachLanguage((language) => {
      const shown = details.map((detail) => (typeof detail === 'string' ? detail : detail[language])).filter(Boolean);
      return shown.length ? FACT_WORDS[language].beside(text[language], shown) : text[language];
    }),
  );

const DATASET: Subject = { kind: 'dataset', id: '', name: undefined };

/** Reads a list of a subject's own, or one value. */
const facts = (subject: Subject, aspect: Aspect, values: readonly Value[]): readonly Fact[] =>
  values.map((value) => ({ subject, aspect, value }));

const texts = (all: readonly Text[]): readonly Value[] => all.map((one) => inWords(one));

const link = ({ kind, label, url, signIn }: Link): Value =>
  beside(label, url, kind === 'page' ? '' : kind, signIn ? said('signIn') : '');

const project = ({ name, from, until, partners, summary, url }: Project): Value =>
  beside(name, [from, until].map((when) => when ?? '').join('/'), ...partners, summary, url ?? '');

const figure = ({ value, qualifier, label, asOf }: Figure): Value =>
  beside(
    inEachLanguage((language) => {
      const words = FACT_WORDS[language];
      return words.figure(`${qualifier ? words.qualifier[qualifier] : ''}${value}`, label[language]);
    }),
    asOf ?? '',
  );

/** A team by its whole path, so that one which moves or is renamed is told. */
const teams = (inside: readonly Team[], above?: Text): readonly Value[] =>
  inside.flatMap(({ name, teams: inner }) => {
    const path = above
      ? inEachLanguage((language) => FACT_WORDS[language].below(above[language], name[language]))
      : name;
    return [inWords(path), ...teams(inner, path)];
  });

/** Names by which a dataset's ids are said. */
class Names {
  readonly #groups: readonly PublishedGroup[];

  constructor(readonly dataset: PublishedDataset) {
    this.#groups = [...dataset.groups, ...dataset.archived];
  }

  readonly #of = (items: readonly { readonly id: string; readonly name: Text }[], id: string): Value =>
    inWords(byId(items).get(id)?.name ?? inEachLanguage(() => id), id);

  person = (id: string): Value => this.#of(this.dataset.people, id);
  tag = (id: string): Value => this.#of(this.dataset.tags, id);
  group = (id: string): Value => this.#of(this.#groups, id);
  classOfWork = (id: string | null): Value =>
    id === null ? inWords(said('unclassified'), '') : this.#of(this.dataset.classes, id);
}

/** A post is held by a person; with which mailbox and how surely are facts of their own. */
function posts(
  subject: Subject,
  post: 'leader' | 'deputy' | 'holder',
  holders: readonly Holder[],
  names: Names,
): readonly Fact[] {
  return holders.flatMap(({ person: id, email, confirmed }): readonly Fact[] => {
    const person = names.person(id);
    const of = { post, person };
    return [
      { subject, aspect: post, value: confirmed ? person : { ...person, unconfirmed: true } },
      { subject, aspect: 'mailbox', of, value: plain(email) },
      { subject, aspect: post, of, value: inWords(said(confirmed ? 'confirmed' : 'unconfirmed')) },
    ];
  });
}

/** What a group has of a kind, in whichever fields. */
const valuesOf = <Value>(group: PublishedGroup, kind: Kind<Value>): readonly Value[] =>
  Object.entries(groupKind.fields).flatMap(([key, { form }]) => {
    const value = group[key as keyof PublishedGroup] as Value | readonly Value[] | null;
    const isOf = ('list' in form && form.list === kind) || ('orNull' in form && form.orNull === kind);
    return isOf && value ? value : [];
  });

function ofGroup(group: PublishedGroup, names: Names): readonly Fact[] {
  const subject: Subject = { kind: 'group', id: group.id, name: group.name };
  return [
    ...facts(subject, 'name', [inWords(group.name)]),
    ...facts(subject, 'alias', group.aliases.map(plain)),
    ...facts(subject, 'class', [names.classOfWork(group.class)]),
    ...posts(subject, 'leader', group.leaders, names),
    ...posts(subject, 'deputy', group.deputies, names),
    ...facts(subject, 'mailbox', [plain(group.email)]),
    ...facts(subject, 'founded', [plain(group.founded.date)]),
    ...facts(subject, 'tag', group.tags.map(names.tag)),
    ...facts(subject, 'team', teams(group.teams)),
    ...facts(subject, 'link', valuesOf(group, linkKind).map(link)),
    ...facts(subject, 'figure', group.figures.map(figure)),
    ...facts(subject, 'note', texts(group.notes)),
    ...facts(subject, 'summary', [inWords(group.summary)]),
    ...facts(subject, 'work', texts(group.work)),
    ...facts(subject, 'project', group.projects.map(project)),
    ...facts(subject, 'origin', group.origin ? [inWords(group.origin)] : []),
    ...facts(subject, 'topic', texts(group.topics)),
    ...facts(
      subject,
      'member',
      group.members.map(({ person, role }) => beside(names.person(person).text, role ?? '')),
    ),
    ...facts(subject, 'vacant', group.vacant ? [inWords(said('vacant'))] : []),
    ...facts(subject, 'confirmed', group.confirmed ? [plain(group.confirmed)] : []),
  ];
}

function ofPerson({ id, name, aliases, emails, links }: PublishedPerson): readonly Fact[] {
  const subject: Subject = { kind: 'person', id, name };
  return [
    ...facts(subject, 'name', [inWords(name)]),
    ...facts(subject, 'alias', aliases.map(plain)),
    ...facts(subject, 'mailbox', emails.map(plain)),
    ...facts(
      subject,
      'link',
      links.map(({ label, url }) => beside(label, url)),
    ),
  ];
}

function ofCommittee({ committee }: PublishedDataset, names: Names): readonly Fact[] {
  const subject: Subject = { kind: 'committee', id: committee.id, name: committee.name };
  return [
    ...facts(subject, 'name', [inWords(committee.name)]),
    ...facts(subject, 'summary', [inWords(committee.summary)]),
    ...facts(subject, 'work', texts(committee.work)),
    ...committee.offices.flatMap(({ id, name, person, email, duties }): readonly Fact[] => {
      const office: Subject = { kind: 'office', id, name };
      return [
        ...facts(subject, 'office', [inWords(name, id)]),
        ...facts(office, 'name', [inWords(name)]),
        ...posts(office, 'holder', [{ person, email, confirmed: true }], names),
        ...facts(office, 'duty', texts(duties)),
      ];
    }),
    ...committee.vacancies.flatMap(({ id, name, duties }): readonly Fact[] => {
      const office: Subject = { kind: 'office', id, name };
      return [
        ...facts(subject, 'office', [inWords(name, id)]),
        ...facts(office, 'name', [inWords(name)]),
        ...facts(office, 'holder', [inWords(said('vacant'))]),
        ...facts(office, 'duty', texts(duties)),
      ];
    }),
  ];
}

/** By the id of its group, whose name may change without the page. */
function pageOf({ title, url, group }: PublishedDataset['pages'][number], names: Names): Value {
  const { text } = beside(title, url, group === null ? '' : names.group(group).text);
  return inWords(text, [...Object.values(title), url, group ?? ''].join('\n'));
}

function ofDataset(dataset: PublishedDataset, names: Names): readonly Fact[] {
  const { meta, classes, groups, archived, people, tags, pages } = dataset;
  const { organization, title, term, asOf, sources, contact } = meta;
  const named = (items: readonly { readonly id: string; readonly name: Text }[]) =>
    items.map(({ id, name }) => inWords(name, id));
  return [
    ...facts(DATASET, 'organization', [inWords(organization)]),
    ...facts(DATASET, 'title', [inWords(title)]),
    ...facts(DATASET, 'term', [plain(term)]),
    ...facts(DATASET, 'as-of', [
      beside(
        inEachLanguage(() => asOf.date),
        asOf.estimated ? said('estimated') : '',
      ),
    ]),
    ...facts(
      DATASET,
      'source',
      sources.map(({ label, url }) => beside(label, url)),
    ),
    ...facts(DATASET, 'contact', [names.group(contact)]),
    ...facts(DATASET, 'class-of-work', named(classes)),
    ...facts(DATASET, 'group', named([...groups, ...archived])),
    ...facts(DATASET, 'archived', named(archived)),
    ...facts(DATASET, 'person', named(people)),
    ...facts(DATASET, 'tag', named(tags)),
    ...facts(
      DATASET,
      'page',
      pages.map((page) => pageOf(page, names)),
    ),
  ];
}

/** All that a published dataset says, but for the order in which it says it. */
export function factsOf(dataset: PublishedDataset): readonly Fact[] {
  const names = new Names(dataset);
  return [
    ...ofDataset(dataset, names),
    ...ofCommittee(dataset, names),
    ...dataset.classes.flatMap(({ id, name, summary }) => {
      const subject: Subject = { kind: 'class', id, name };
      return [...facts(subject, 'name', [inWords(name)]), ...facts(subject, 'summary', [inWords(summary)])];
    }),
    ...[...dataset.groups, ...dataset.archived].flatMap((group) => ofGroup(group, names)),
    ...dataset.archived.flatMap(({ id, name, ended }) => facts({ kind: 'group', id, name }, 'ended', [plain(ended)])),
    ...dataset.people.flatMap(ofPerson),
    ...dataset.tags.flatMap(({ id, name }) => facts({ kind: 'tag', id, name }, 'name', [inWords(name)])),
  ];
}
