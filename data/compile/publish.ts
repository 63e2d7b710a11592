/** Records → the published dataset of a term. */
import type { PublishedCommittee, PublishedDataset, PublishedMeta } from '../../src/dataset/records.js';
import { classesFile } from '../../src/dataset/schema/class-of-work.js';
import { committeeFile } from '../../src/dataset/schema/committee.js';
import { archivedGroupFile, groupFile } from '../../src/dataset/schema/group.js';
import { metaFile } from '../../src/dataset/schema/organization.js';
import { pageFile } from '../../src/dataset/schema/page.js';
import { personFile } from '../../src/dataset/schema/person.js';
import { tagsFile } from '../../src/dataset/schema/tag.js';
import { publishRecord } from './publish-record.js';
import {
  allOffices,
  holdersOf,
  type CommitteeRecord,
  type GroupRecord,
  type HolderRecord,
  type OrganizationRecord,
  type PageRecord,
  type Records,
} from './source-records.js';
import { groupsAt, holderAt, termRecordOf, termsOf, wasArchived, wasVacant } from './terms.js';

/** Version of the published contract; within one, fields are added, never renamed or removed. */
const CONTRACT_VERSION = 1;

const meta = (record: OrganizationRecord, which: string): PublishedMeta =>
  publishRecord(metaFile, {
    ...record,
    ...termRecordOf(record, which),
    version: CONTRACT_VERSION,
    terms: termsOf(record),
    ...(which !== record.term && { detailsAsOf: { estimated: false, ...record.asOf } }),
  });

/** @param general the mailbox that stands for one which has been taken away */
const committeeAt = (record: CommitteeRecord, term: string, general: string): PublishedCommittee =>
  publishRecord(committeeFile, {
    ...record,
    offices: allOffices(record).flatMap((office) => {
      const holder = holderAt(office, term);
      return holder ? [{ ...office, person: holder.person, email: holder.email ?? general }] : [];
    }),
    vacancies: record.vacancies?.filter((office) => wasVacant(office, term)) ?? [],
  });

/** A page of a group that there was not yet is a page of none. */
function page({ group, ...page }: PageRecord, groups: ReadonlySet<string>): PublishedDataset['pages'][number] {
  const isKnown = group !== undefined && groups.has(group);
  return publishRecord(pageFile, isKnown ? { ...page, group } : page);
}

/**
 * Somebody may have led a group before it became vacant, and a mailbox may have been taken away from whoever has left:
 * that of the group stands in its place.
 */
function groupAsPublished<Record extends GroupRecord>(record: Record): Record {
  const reachable = (holder: HolderRecord): HolderRecord => ({ email: record.email, ...holder });
  return {
    ...record,
    leaders: record.leaders.map(reachable),
    ...(record.deputies && { deputies: record.deputies.map(reachable) }),
    vacant: record.vacant === true && !record.leaders.length,
  };
}

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

/**
 * Publishes records that pass every check; people stand in the order in which they first appear.
 *
 * @param records of all terms.
 * @param term which to publish; the newest by default.
 */
export function publish(records: Records, term?: string): PublishedDataset {
  const { organization, committee, classes, tags, pages } = chaptersOf(records);
  const shown = term ?? organization.term;
  // A new group that nobody has put into the order yet comes last.
  const then = groupsAt(records, shown);
  const all = inOrder(new Set([...organization.groups, ...then.map(({ record }) => record.id)]), then);
  const general = all.find(({ id }) => id === termRecordOf(organization, shown).contact);
  const offices = committeeAt(committee, shown, general!.email);
  const groups = all.filter((record) => !wasArchived(record, shown));
  const archived = all.filter((record) => wasArchived(record, shown));
  const appearances = [
    ...offices.offices,
    ...[...groups, ...archived].flatMap((group) => [...holdersOf(group), ...(group.members ?? [])]),
  ].map(({ person }) => person);
  const known = new Set(all.map(({ id }) => id));
  return {
    meta: meta(organization, shown),
    committee: offices,
    classes: classes.map((record) => publishRecord(classesFile.fields.classes.each, record)),
    groups: groups.map((record) => publishRecord(groupFile, groupAsPublished(record))),
    archived: archived.map((record) => publishRecord(archivedGroupFile, groupAsPublished(record))),
    people: inOrder(new Set(appearances), records.people).map((record) => publishRecord(personFile, record)),
    tags: tags.map((record) => publishRecord(tagsFile.fields.tags.each, record)),
    pages: pages.map((record) => page(record, known)),
  };
}
