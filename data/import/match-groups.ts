/** Which group a section of the page is about: by its name, or by its mailbox and something more. */
import { fold } from '../../src/dataset/fold.js';
import type { Entry, GroupRecord } from '../compile/source-records.js';
import { groupAt, wasArchived } from '../compile/terms.js';
import { mayBe } from './match-people.js';
import type { Plan } from './plan.js';
import type { ReadGroup } from './read-group.js';

export interface MatchedGroup {
  readonly read: ReadGroup;
  readonly entry: Entry<GroupRecord>;
  /** Whether the page gives it a name that the records don't know. */
  readonly isRenamed: boolean;
}

export interface GroupMatches {
  readonly matched: readonly MatchedGroup[];
  /** Groups of the records that are not on the page, and that no section may be. */
  readonly gone: readonly Entry<GroupRecord>[];
}

type Groups = readonly Entry<GroupRecord>[];

const namesOf = ({ name, aliases = [] }: GroupRecord): readonly string[] => [name.zh, name.en, ...aliases];

/** Whether a group of the page and one of the records have people or the founding day in common. */
function isRelated(read: ReadGroup, group: GroupRecord, { records, present }: Plan): boolean {
  const { leaders, deputies = [] } = groupAt(group, present);
  const ids = new Set([...leaders, ...deputies].map(({ person }) => person));
  const people = records.people.filter(({ record }) => ids.has(record.id)).map(({ record }) => record);
  const named = [...(read.leaders?.people ?? []), ...(read.deputies?.people ?? [])];
  return read.founded?.date === group.founded || named.some((each) => people.some((person) => mayBe(each, person)));
}

function entriesByName(groups: Groups): ReadonlyMap<string, Entry<GroupRecord>> {
  return new Map(groups.flatMap((entry) => namesOf(entry.record).map((name) => [fold(name), entry] as const)));
}

/** What was read of a group that has no record, in the page's own words. */
function factsOf({ founded, email, leaders, deputies, tags }: ReadGroup): string {
  const people = [...(leaders?.people ?? []), ...(deputies?.people ?? [])].map(({ name, email: mailbox }) => (mailbox === undefined ? name : `${name} ${mailbox}`));
  return [founded?.date, email?.address, ...people, ...(tags?.names.map((name) => `#${name}`) ?? [])].filter((fact) => fact !== undefined).join('；') || '—';
}

interface Candidate {
  readonly read: ReadGroup;
  readonly byName: Entry<GroupRecord> | undefined;
  readonly byMailbox: Entry<GroupRecord> | undefined;
}

/** The entry of a section, and whether it is certain; what isn't is listed. */
function settle({ read, byName, byMailbox }: Candidate, plan: Plan): { readonly entry: Entry<GroupRecord> | undefined; readonly isCertain: boolean } {
  if (byName && byMailbox && byName !== byMailbox) {
    plan.note(read.line, 'groupConflict', read.name, byName.record.name, byMailbox.record.name);
    return { entry: byName, isCertain: false };
  }
  if (byName) return { entry: byName, isCertain: true };
  if (!byMailbox) return { entry: undefined, isCertain: false };
  const isCertain = fold(read.name) !== '' && isRelated(read, byMailbox.record, plan);
  if (!isCertain) plan.note(read.line, 'groupPerhaps', read.name, byMailbox.record.name);
  return { entry: byMailbox, isCertain };
}

/** @returns The one group that it may be; of several, each is still told to be missing. */
function noteUnknown(read: ReadGroup, left: Groups, plan: Plan): Groups {
  const perhaps = left.filter(({ record }) => isRelated(read, record, plan));
  const [only] = perhaps;
  const isOne = only !== undefined && perhaps.length === 1;
  if (isOne) plan.note(read.line, 'groupPerhaps', read.name, only.record.name);
  plan.note(read.line, 'groupNew', read.name, factsOf(read));
  return isOne ? perhaps : [];
}

/** Finds the record of each section; what is not certain is listed, and its record taken for neither matched nor gone. */
export function matchGroups(reads: readonly ReadGroup[], plan: Plan): GroupMatches {
  const { records, present } = plan;
  const names = entriesByName(records.groups);
  const mailboxes = new Map(records.groups.map((entry) => [entry.record.email.toLowerCase(), entry]));
  const settled = reads.map((read) => {
    const byName = fold(read.name) === '' ? undefined : names.get(fold(read.name));
    const byMailbox = read.email && mailboxes.get(read.email.address.toLowerCase());
    return { read, byName, byMailbox, ...settle({ read, byName, byMailbox }, plan) };
  });
  const uses = new Map<Entry<GroupRecord>, ReadGroup[]>();
  for (const { entry, read } of settled) if (entry) uses.set(entry, [...(uses.get(entry) ?? []), read]);
  for (const [{ record }, sections] of uses)
    if (sections.length > 1) plan.note(sections[1]?.line ?? 0, 'groupTwice', record.name, sections.map(({ line }) => line).join('、'));
  const matched = settled.flatMap(({ read, byName, entry, isCertain }): readonly MatchedGroup[] => {
    if (!entry || !isCertain || (uses.get(entry)?.length ?? 0) > 1) return [];
    if (wasArchived(entry.record, present)) {
      plan.note(read.line, 'groupArchived', entry.record.name);
      return [];
    }
    return [{ read, entry, isRenamed: !byName }];
  });
  const left = records.groups.filter((entry) => !uses.has(entry) && !wasArchived(entry.record, present));
  const perhaps = new Set(settled.flatMap(({ read, entry, byMailbox }) => (entry ? (byMailbox ?? []) : noteUnknown(read, left, plan))));
  return { matched, gone: left.filter((entry) => !perhaps.has(entry)) };
}

/** Whether the page calls a group by one of its other names. */
export const isOtherName = (read: ReadGroup, { name }: GroupRecord): boolean => fold(read.name) !== fold(name.zh);

