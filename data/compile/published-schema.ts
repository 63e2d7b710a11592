/** The JSON Schema of the contract. The types of `src/dataset/records.ts` decide: what differs from them doesn't compile. */
import type {
  ClassOfWorkId,
  Figure,
  Holder,
  Link,
  Page,
  PublishedArchivedGroup,
  PublishedClassOfWork,
  PublishedCommittee,
  PublishedDataset,
  PublishedGroup,
  PublishedMeta,
  PublishedOffice,
  PublishedPerson,
  Tag,
  Team,
  Text,
} from '../../src/dataset/records.js';
import { boolean, defined, integer, listOf, objectOf, oneOf, orNull, string, type Schema } from './typed-schema.js';

const id = defined<string>('id');
const text = defined<Text>('text');
const mailbox = defined<string>('mailbox');
const address = defined<string>('address');
const date = defined<string>('date');
const holder = defined<Holder>('holder');
const team = defined<Team>('team');

const classId: Schema<ClassOfWorkId> = oneOf('internal', 'external', 'special');

const meta = objectOf<PublishedMeta>('Where the records come from, and how old they are.', {
  version: integer('Version of the contract.', 1),
  organization: text,
  title: text,
  term: string('The term of office, such as 2024.', '\\S'),
  terms: listOf('All terms of which there are records, the newest first.', string('A term of office.', '\\S')),
  asOf: objectOf('The day up to which the records are known to be right.', {
    date,
    estimated: boolean('Whether the day is an estimate.'),
  }),
  sources: listOf('Where the records come from.', objectOf('A source.', { label: text, url: address })),
  contact: id,
});

const office = objectOf<PublishedOffice>('An office of the whole committee.', {
  id,
  name: text,
  person: id,
  email: mailbox,
  duties: listOf('What the office has to do.', text),
});

const committee = objectOf<PublishedCommittee>('The committee.', {
  id,
  name: text,
  summary: text,
  offices: listOf('Its offices.', office),
});

const classOfWork = objectOf<PublishedClassOfWork>('A class of work.', { id: classId, name: text, summary: text });

const link = objectOf<Link>('A page about a group.', {
  label: text,
  url: address,
  signIn: boolean('Whether the page asks its visitor to sign in.'),
});

const figure = objectOf<Figure>('A number that a group is proud of.', {
  value: integer('The number.', 0),
  qualifier: orNull('How exact it is; null for an exact count.', oneOf('nearly', 'at-least')),
  label: text,
  asOf: orNull(
    'When it was counted, as exactly as the source says; null where it says nothing.',
    string('A year, a month or a day.', '^\\d{4}(-\\d\\d(-\\d\\d)?)?$'),
  ),
});

const membersOfGroup = {
  id,
  name: text,
  aliases: listOf('Other names by which people look for it.', string('A name.')),
  class: orNull('The id of its class of work; null where it is in none.', classId),
  tags: listOf('The ids of its tags.', id),
  founded: objectOf('When it was founded.', { date }),
  email: mailbox,
  summary: text,
  leaders: listOf('Who leads it.', holder),
  deputies: listOf('Who stands in for them.', holder),
  teams: listOf('Teams inside it.', team),
  links: listOf('Pages about it.', link),
  figures: listOf('Numbers that it is proud of.', figure),
  notes: listOf('Doubts and remarks about the record itself.', text),
  topics: listOf('What people write to it about.', text),
};

const group = objectOf<PublishedGroup>('A working group.', membersOfGroup);

const archivedGroup = objectOf<PublishedArchivedGroup>(
  'A group that is no more, with the people who were in its posts at the end.',
  {
    ...membersOfGroup,
    ended: string('The term in which it was archived.', '\\S'),
  },
);

const person = objectOf<PublishedPerson>('Someone who holds an office or leads a group.', {
  id,
  name: text,
  aliases: listOf('Nicknames.', string('A nickname.')),
  emails: listOf('All mailboxes, the main one first.', mailbox),
});

const tag = objectOf<Tag>('A tag.', { id, name: text });

const page = objectOf<Page>('A page of the wiki.', {
  title: text,
  url: address,
  group: orNull('The id of the group that it is about.', id),
});

const dataset = objectOf<PublishedDataset>('The published records of a community.', {
  meta,
  committee,
  classes: listOf('The classes of work.', classOfWork),
  groups: listOf('The working groups, in the order in which they are shown.', group),
  archived: listOf('Groups that are no more.', archivedGroup),
  people: listOf('Everybody who is named, once.', person),
  tags: listOf('The tags.', tag),
  pages: listOf('Pages of the wiki.', page),
});

const DEFINITIONS = {
  id: string('An id: never changed, and never given to another.', '^[a-z][a-z0-9]*(-[a-z0-9]+)*$'),
  text: objectOf<Text>('One text in each language.', { zh: string('Chinese.', '\\S'), en: string('English.', '\\S') }),
  mailbox: string('A mail address, without mailto:.', '^[^\\s@<>]+@[^\\s@<>]+$'),
  address: string('The address of a page.', '^https://\\S+$'),
  date: string('A calendar day, ISO 8601.', '^\\d{4}-\\d\\d-\\d\\d$'),
  holder: objectOf<Holder>('A person in a post, with the mailbox that is published for them there.', {
    person: id,
    email: mailbox,
    confirmed: boolean('false where the source itself doubts the entry: show the doubt.'),
  }),
  team: objectOf<Team>('A team; teams nest.', { id, name: text, teams: listOf('Teams inside it.', team) }),
};

/** The schema of `kys.json`, draft 2020-12. */
export const publishedSchema: object = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'KYS Elements dataset, version 1',
  ...dataset.json,
  $defs: Object.fromEntries(Object.entries(DEFINITIONS).map(([name, { json }]) => [name, json])),
};
