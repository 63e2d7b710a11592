/** Whom a name and a mailbox mean: certain only where the records say so. */
import { fold } from '../../../src/dataset/fold.js';
import type { Text } from '../../../src/dataset/records.js';
import { addressOf, type PersonRecord, type Records } from '../../compile/source-records.js';
import { isInside, sameMailbox } from '../read/mail.js';
import { namesOf } from './named-in.js';
import { nearMailbox } from './near-mailbox.js';
import { newPerson } from './new-person.js';
import type { About, DiagnosticKind } from '../diagnostics/diagnostic.js';
import type { MatchContext } from './match-context.js';
import type { ReadPerson } from '../read/read-people.js';

export interface PeopleIndex {
  readonly byName: ReadonlyMap<string, readonly PersonRecord[]>;
  readonly byMailbox: ReadonlyMap<string, PersonRecord>;
  /** Names of groups by their mailbox. */
  readonly groupsByMailbox: ReadonlyMap<string, Text>;
  readonly mailDomain: string;
  /** Whether a mailbox one letter from a known one is a slip, and not what corrects it. */
  readonly findsSlips: boolean;
  /** Mailboxes that are known by an answer alone: those of several newcomers may well be alike. */
  readonly answered: ReadonlySet<string>;
}

export function indexPeople(
  { people, groups, organization }: Records,
  findsSlips = true,
  answered: ReadonlySet<string> = new Set(),
): PeopleIndex {
  const byName = new Map<string, PersonRecord[]>();
  const byMailbox = new Map<string, PersonRecord>();
  for (const { record } of people) {
    const names = new Set(namesOf(record).map(fold));
    for (const name of names) byName.set(name, [...(byName.get(name) ?? []), record]);
    for (const mailbox of record.emails) byMailbox.set(addressOf(mailbox).toLowerCase(), record);
  }
  const groupsByMailbox = new Map(groups.map(({ record }) => [record.email.toLowerCase(), record.name]));
  return {
    byName,
    byMailbox,
    groupsByMailbox,
    mailDomain: organization?.record.mailDomain ?? '',
    findsSlips,
    answered,
  };
}

export interface MatchedPerson {
  readonly person: PersonRecord;
  readonly read: ReadPerson;
}

type Finding = PersonRecord | readonly [DiagnosticKind, ...About[]];

const isDiagnostic = (finding: Finding): finding is readonly [DiagnosticKind, ...About[]] => Array.isArray(finding);

/** A mailbox that the records don't know: certain only for somebody who is in the very post already. */
function withUnknownMailbox(
  { name }: ReadPerson,
  email: string,
  [person, other]: readonly PersonRecord[],
  index: PeopleIndex,
  present: ReadonlySet<string>,
): Finding {
  const group = index.groupsByMailbox.get(email.toLowerCase());
  if (group !== undefined) return ['mailboxTaken', email, group];
  const near = nearMailbox(email, index, person?.emails.map(addressOf) ?? []);
  if (near !== undefined) return ['mailboxPerhapsTypo', email, near];
  if (!person) return ['personNew', name, email];
  if (other) return ['personAmbiguous', name];
  if (!present.has(person.id)) return ['personOtherMailbox', name, email];
  return isInside(email, index.mailDomain) ? person : ['mailboxOutside', email];
}

function find(read: ReadPerson, index: PeopleIndex, present: ReadonlySet<string>): Finding {
  const { name, email } = read;
  const named = index.byName.get(fold(name)) ?? [];
  if (email === undefined) {
    const known = named.filter(({ id }) => present.has(id));
    const [person] = known;
    if (person && known.length === 1) return person;
    const [only] = named;
    if (only && named.length === 1) return only;
    return named.length > 1 ? ['personAmbiguous', name] : ['personWithoutMailbox', name];
  }
  const owner = index.byMailbox.get(email.toLowerCase());
  if (!owner) return withUnknownMailbox(read, email, named, index, present);
  return named.includes(owner) ? owner : ['mailboxOfOther', email, owner.name, name];
}

/** What stands in brackets must be one of the person's names to say nothing new. */
function isBracketKnown({ read, person }: MatchedPerson): boolean {
  return read.alias === undefined || namesOf(person).map(fold).includes(fold(read.alias));
}

function noteNames(matched: MatchedPerson, index: PeopleIndex, plan: MatchContext): void {
  const { read, person } = matched;
  if (read.email === undefined) plan.note(read.line, 'mailboxMissing', person.name);
  if (read.email !== undefined && !isInside(read.email, index.mailDomain))
    plan.note(read.line, 'mailboxKnownOutside', read.email);
  if (!isBracketKnown(matched)) plan.note(read.line, 'bracketUnknown', read.alias ?? '', person.name);
  if (fold(read.name) !== fold(person.name.zh)) plan.note(read.line, 'nickname', read.name, person.name);
}

/** Somebody new is told with the record that would do, and the same one wherever the page names them. */
function noteNew(read: ReadPerson, plan: MatchContext): void {
  plan.newcomers?.push(read);
  const { file, text } = newPerson(read, plan.records);
  plan.note(read.line, 'personNew', read.name, read.email ?? '', file, { zh: text, en: text });
}

/** The mailbox to publish of somebody whom the page names without one: of the community's own, if there is one. */
export const mailboxToShow = ({ read, person }: MatchedPerson, domain: string): string => {
  const addresses = person.emails.map(addressOf);
  return read.email ?? addresses.find((address) => isInside(address, domain)) ?? addresses[0] ?? '';
};

/**
 * Everyone of a post, or `undefined` where one of them can't be told; what can't is listed.
 * @param present Ids of those who are in the post now.
 */
export function matchPeople(
  people: readonly ReadPerson[],
  index: PeopleIndex,
  present: ReadonlySet<string>,
  plan: MatchContext,
): readonly MatchedPerson[] | undefined {
  const matched: MatchedPerson[] = [];
  let isCertain = true;
  for (const read of people) {
    const finding = find(read, index, present);
    if (isDiagnostic(finding)) {
      if (finding[0] === 'personNew') noteNew(read, plan);
      else plan.note(read.line, ...finding);
      isCertain = false;
    } else if (matched.some(({ person }) => person === finding)) plan.note(read.line, 'personTwice', read.name);
    else {
      const found = { person: finding, read };
      matched.push(found);
      noteNames(found, index, plan);
      // An acting leader is none yet: at somebody new in the post it may be a status.
      if (!present.has(finding.id) && !isBracketKnown(found)) isCertain = false;
    }
  }
  return isCertain ? matched : undefined;
}

/** Whether somebody whom the page names may be this person. */
export const mayBe = (read: ReadPerson, person: PersonRecord): boolean =>
  namesOf(person).some((each) => fold(each) === fold(read.name)) ||
  person.emails.some((mailbox) => read.email !== undefined && sameMailbox(addressOf(mailbox), read.email));
