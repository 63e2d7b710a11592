/** Which group a section of the page is about: by its name, or by its mailbox and something more. */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, GroupRecord } from '../../compile/source-records.js';
import { groupAt, wasArchived } from '../../compile/terms.js';
import { isStruck, waysToName, withoutBrackets, withoutOrdinal } from '../read/heading-name.js';
import { mayBe } from './match-people.js';
import { namesOf } from './named-in.js';
import type { MatchContext } from './match-context.js';
import { peopleOf, type ReadGroup } from '../read/read-group.js';

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
  /** How many groups of the records are on the page, or may be. */
  readonly found: number;
}

type Groups = readonly Entry<GroupRecord>[];

/** Whether a group of the page and one of the records have somebody in common. */
function sharesPeople(read: ReadGroup, group: GroupRecord, { records, present }: MatchContext): boolean {
  const { leaders, deputies = [] } = groupAt(group, present);
  const ids = new Set([...leaders, ...deputies].map(({ person }) => person));
  const people = records.people.filter(({ record }) => ids.has(record.id)).map(({ record }) => record);
  return peopleOf(read).some((each) => people.some((person) => mayBe(each, person)));
}

const sharesFounding = (read: ReadGroup, group: GroupRecord): boolean => read.founded?.date === group.founded;

/** Whether a group of the page and one of the records have people or the founding day in common. */
const isRelated = (read: ReadGroup, group: GroupRecord, plan: MatchContext): boolean =>
  sharesFounding(read, group) || sharesPeople(read, group, plan);

/** Groups by the letters with which a heading may name them; a name of its own goes before two that happen to make it. */
function entriesByName(groups: Groups): ReadonlyMap<string, Entry<GroupRecord>> {
  const joined = groups.flatMap((entry) => waysToName(namesOf(entry.record)).map((name) => [name, entry] as const));
  return new Map([
    ...joined,
    ...groups.flatMap((entry) => namesOf(entry.record).map((name) => [fold(name), entry] as const)),
  ]);
}

/** Whether a heading names another group than this one too: `财务组 / 法律事务组`, `媒体组（已并入活动组）`. */
function namesAnother(heading: string, group: Entry<GroupRecord>, groups: Groups): boolean {
  const own = namesOf(group.record)
    .map(fold)
    .sort((a, b) => b.length - a.length);
  const rest = own.reduce((letters, name) => letters.replaceAll(name, ' '), fold(heading));
  return groups.some((entry) => entry !== group && namesOf(entry.record).some((name) => rest.includes(fold(name))));
}

/** What was read of a group that has no record, in the page's own words. */
function factsOf(read: ReadGroup): string {
  const { founded, email, tags } = read;
  const people = peopleOf(read).map(({ name, email: mailbox }) =>
    mailbox === undefined ? name : `${name} ${mailbox}`,
  );
  return (
    [founded?.date, email?.address, ...people, ...(tags?.names.map((name) => `#${name}`) ?? [])]
      .filter((fact) => fact !== undefined)
      .join('；') || '—'
  );
}

interface Candidate {
  readonly read: ReadGroup;
  /** The group that the heading names, perhaps with an ordinal before it. */
  readonly byName: Entry<GroupRecord> | undefined;
  /** The group that it names if its last brackets are left out. */
  readonly byOuterName: Entry<GroupRecord> | undefined;
  readonly byMailbox: Entry<GroupRecord> | undefined;
  /** Whether another section has the same heading. */
  readonly isTwice: boolean;
}

function candidateOf(
  read: ReadGroup,
  names: ReadonlyMap<string, Entry<GroupRecord>>,
  mailboxes: ReadonlyMap<string, Entry<GroupRecord>>,
): Omit<Candidate, 'isTwice'> {
  const named = (heading: string): Entry<GroupRecord> | undefined =>
    fold(heading) === '' ? undefined : names.get(fold(heading));
  const byName = named(read.name) ?? named(withoutOrdinal(read.name));
  const byOuterName = byName ? undefined : named(withoutBrackets(read.name));
  return { read, byName, byOuterName, byMailbox: read.email && mailboxes.get(read.email.address.toLowerCase()) };
}

/** Whether a section whose heading is none of the group's names is about it all the same. */
function isCertainly(
  entry: Entry<GroupRecord>,
  { read, byOuterName, byMailbox, isTwice }: Candidate,
  plan: MatchContext,
): boolean {
  if (fold(read.name) === '' || isTwice || namesAnother(read.name, entry, plan.records.groups)) return false;
  if (byMailbox) return byOuterName !== undefined || isRelated(read, entry.record, plan);
  return read.email === undefined && isRelated(read, entry.record, plan);
}

/** Another group of whose people and founding day a section speaks under this one's name, if nothing speaks for this one. */
function disguisedBy({ read, byName, byMailbox }: Candidate, plan: MatchContext): Entry<GroupRecord> | undefined {
  if (!byName || byMailbox || isRelated(read, byName.record, plan)) return undefined;
  return plan.records.groups.find(({ record }) => sharesFounding(read, record) && sharesPeople(read, record, plan));
}

/** The entry of a section, and whether it is certain; what isn't is listed. */
function settle(
  candidate: Candidate,
  plan: MatchContext,
): { readonly entry: Entry<GroupRecord> | undefined; readonly isCertain: boolean } {
  const { read, byName, byOuterName, byMailbox } = candidate;
  const named = byName ?? byOuterName;
  if (named && byMailbox && named !== byMailbox) {
    plan.note(read.line, 'groupConflict', read.name, named.record.name, byMailbox.record.name);
    return { entry: named, isCertain: false };
  }
  const entry = named ?? byMailbox;
  if (!entry) return { entry, isCertain: false };
  const other = disguisedBy(candidate, plan);
  const isCertain = !other && !isStruck(read.name) && (byName !== undefined || isCertainly(entry, candidate, plan));
  if (!isCertain) plan.note(read.line, 'groupPerhaps', read.name, (other ?? entry).record.name);
  return { entry, isCertain };
}

/** @returns The one group that it may be; of several, each is still told to be missing. */
function noteUnknown(read: ReadGroup, left: Groups, plan: MatchContext): Groups {
  const perhaps = left.filter(({ record }) => isRelated(read, record, plan));
  const [only] = perhaps;
  const isOne = only !== undefined && perhaps.length === 1;
  if (isOne) plan.note(read.line, 'groupPerhaps', read.name, only.record.name);
  plan.note(read.line, 'groupNew', read.name, factsOf(read));
  return isOne ? perhaps : [];
}

/** Finds the record of each section; what is not certain is listed, and its record taken for neither matched nor gone. */
export function matchGroups(reads: readonly ReadGroup[], plan: MatchContext): GroupMatches {
  const { records, present } = plan;
  const names = entriesByName(records.groups);
  const mailboxes = new Map(records.groups.map((entry) => [entry.record.email.toLowerCase(), entry]));
  const headings = reads.map(({ name }) => fold(name)).sort();
  const twice = new Set(headings.filter((heading, place) => heading === headings[place - 1]));
  const settled = reads.map((read) => {
    const candidate = { ...candidateOf(read, names, mailboxes), isTwice: twice.has(fold(read.name)) };
    return { ...candidate, ...settle(candidate, plan) };
  });
  const uses = new Map<Entry<GroupRecord>, ReadGroup[]>();
  for (const { entry, read } of settled) if (entry) uses.set(entry, [...(uses.get(entry) ?? []), read]);
  for (const [{ record }, sections] of uses)
    if (sections.length > 1)
      plan.note(sections[1]?.line ?? 0, 'groupTwice', record.name, sections.map(({ line }) => line).join('、'));
  const matched = settled.flatMap(({ read, byName, entry, isCertain }): readonly MatchedGroup[] => {
    if (!entry || !isCertain || (uses.get(entry)?.length ?? 0) > 1) return [];
    if (wasArchived(entry.record, present)) {
      plan.note(read.line, 'groupArchived', entry.record.name);
      return [];
    }
    return [{ read, entry, isRenamed: !byName }];
  });
  const left = records.groups.filter((entry) => !uses.has(entry) && !wasArchived(entry.record, present));
  const perhaps = new Set(
    settled.flatMap(({ read, entry, byMailbox }) => (entry ? (byMailbox ?? []) : noteUnknown(read, left, plan))),
  );
  return {
    matched,
    gone: left.filter((entry) => !perhaps.has(entry)),
    found: new Set([...uses.keys(), ...perhaps]).size,
  };
}

/** Whether the page calls a group by one of its other names. */
export const isOtherName = (read: ReadGroup, { name }: GroupRecord): boolean => fold(read.name) !== fold(name.zh);
