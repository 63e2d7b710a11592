/** Records → the published dataset. The order of the keys is that of `src/dataset/records.ts`. */
import type {
  Figure,
  Holder,
  Link,
  Page,
  PublishedCommittee,
  PublishedDataset,
  PublishedGroup,
  PublishedMeta,
  PublishedPerson,
  Team,
  Text,
} from '../../src/dataset/records.js';
import {
  addressOf,
  holdersOf,
  type CommitteeRecord,
  type FigureRecord,
  type GroupRecord,
  type HolderRecord,
  type LinkRecord,
  type OrganizationRecord,
  type PageRecord,
  type PersonRecord,
  type Records,
  type TeamRecord,
} from './source-records.js';
import { groupsAt, holderAt, termRecordOf, termsOf, wasArchived } from './terms.js';

/** Version of the published contract; within one, fields are added, never renamed or removed. */
const CONTRACT_VERSION = 1;

const text = ({ zh, en }: Text): Text => ({ zh, en });

function meta(record: OrganizationRecord, which: string): PublishedMeta {
  const { term, asOf, sources, contact } = termRecordOf(record, which);
  return {
    version: CONTRACT_VERSION,
    organization: text(record.organization),
    title: text(record.title),
    term,
    terms: termsOf(record),
    asOf: { date: asOf.date, estimated: asOf.estimated ?? false },
    sources: sources.map(({ label, url }) => ({ label: text(label), url })),
    contact,
  };
}

const person = ({ id, name, aliases = [], emails }: PersonRecord): PublishedPerson => ({
  id,
  name: text(name),
  aliases,
  emails: emails.map(addressOf),
});

const holder = ({ person: id, email, confirmed = true }: HolderRecord): Holder => ({ person: id, email, confirmed });

const team = ({ id, name, teams = [] }: TeamRecord): Team => ({ id, name: text(name), teams: teams.map(team) });

const link = ({ label, url, signIn = false }: LinkRecord): Link => ({ label: text(label), url, signIn });

const figure = ({ value, qualifier, label, asOf }: FigureRecord): Figure => ({
  value,
  qualifier: qualifier ?? null,
  label: text(label),
  asOf: asOf ?? null,
});

/** A page of a group that there was not yet is a page of none. */
const page = ({ title, url, group }: PageRecord, groups: ReadonlySet<string>): Page => ({
  title: text(title),
  url,
  group: group !== undefined && groups.has(group) ? group : null,
});

const group = (record: GroupRecord): PublishedGroup => ({
  id: record.id,
  name: text(record.name),
  aliases: record.aliases ?? [],
  class: record.class,
  tags: record.tags,
  founded: { date: record.founded },
  email: record.email,
  summary: text(record.summary),
  leaders: record.leaders.map(holder),
  deputies: (record.deputies ?? []).map(holder),
  teams: (record.teams ?? []).map(team),
  links: (record.links ?? []).map(link),
  figures: (record.figures ?? []).map(figure),
  notes: (record.notes ?? []).map(text),
  topics: record.topics.map(text),
});

/** Chapters that must be there before anything can be published. */
function chaptersOf({ organization, committee, classes, tags, pages }: Records) {
  if (!organization || !committee || !classes || !tags || !pages)
    throw new Error('publish only records that pass the checks');
  return {
    organization: organization.record,
    committee: committee.record,
    classes: classes.record.classes,
    tags: tags.record.tags,
    pages: pages.record.pages,
  };
}

/** The records of these ids, in this order. */
function inOrder<Kind extends { readonly id: string }>(
  ids: Iterable<string>,
  records: readonly { readonly record: Kind }[],
): readonly Kind[] {
  const byId = new Map(records.map(({ record }) => [record.id, record]));
  return [...ids].flatMap((id) => byId.get(id) ?? []);
}

const committeeAt = ({ id, name, summary, offices }: CommitteeRecord, term: string): PublishedCommittee => ({
  id,
  name: text(name),
  summary: text(summary),
  offices: offices.flatMap((office) => {
    const holder = holderAt(office, term);
    if (!holder) return [];
    return [
      {
        id: office.id,
        name: text(office.name),
        person: holder.person,
        email: holder.email,
        duties: office.duties.map(text),
      },
    ];
  }),
});

/**
 * Publishes records that pass every check; people stand in the order in which they first appear.
 *
 * @param records of all terms.
 * @param term which to publish; the newest by default.
 */
export function publish(records: Records, term?: string): PublishedDataset {
  const { organization, committee, classes, tags, pages } = chaptersOf(records);
  const shown = term ?? organization.term;
  const offices = committeeAt(committee, shown);
  const all = inOrder(organization.groups, groupsAt(records, shown));
  const groups = all.filter((record) => !wasArchived(record, shown));
  const archived = all.filter((record) => wasArchived(record, shown));
  const appearances = [...offices.offices, ...[...groups, ...archived].flatMap(holdersOf)].map((post) => post.person);
  const known = new Set(all.map(({ id }) => id));
  return {
    meta: meta(organization, shown),
    committee: offices,
    classes: classes.map(({ id, name, summary }) => ({ id, name: text(name), summary: text(summary) })),
    groups: groups.map(group),
    archived: archived.map((record) => ({ ...group(record), ended: record.ended })),
    people: inOrder(new Set(appearances), records.people).map(person),
    tags: tags.map(({ id, name }) => ({ id, name: text(name) })),
    pages: pages.map((record) => page(record, known)),
  };
}
