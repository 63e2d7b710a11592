/** Mail that reaches the wrong person does harm, so each mailbox has one owner and each diagnostic a reason. */
import { problem, type Problem } from './problem.js';
import {
  addressOf,
  allOffices,
  holdersOf,
  holdersOfOffice,
  type HolderRecord,
  type Records,
} from './source-records.js';

// The part before the @ may be case-sensitive by RFC 5321, but no provider of the community treats it so.
const key = (address: string): string => address.toLowerCase();

interface Owner {
  readonly id: string;
  readonly address: string;
  readonly file: string;
}

const mailboxesOfPeople = ({ people }: Records): readonly Owner[] =>
  people.flatMap(({ file, record }) =>
    record.emails.map((mailbox) => ({ id: record.id, address: addressOf(mailbox), file })),
  );

const mailboxesOfGroups = ({ groups }: Records): readonly Owner[] =>
  groups.map(({ file, record }) => ({ id: record.id, address: record.email, file }));

function ownedTwice(owners: readonly Owner[]): readonly Problem[] {
  const first = new Map<string, Owner>();
  const problems: Problem[] = [];
  for (const owner of owners) {
    const earlier = first.get(key(owner.address));
    if (!earlier) first.set(key(owner.address), owner);
    else problems.push(problem(owner.file, 'mailboxTwice', owner.address, earlier.id, owner.id));
  }
  return problems;
}

export const checkMailboxesOfPeople = (records: Records): readonly Problem[] => ownedTwice(mailboxesOfPeople(records));

export const checkMailboxesOfGroups = (records: Records): readonly Problem[] => ownedTwice(mailboxesOfGroups(records));

export function checkGroupsShareNoMailboxWithPeople(records: Records): readonly Problem[] {
  const people = new Map(mailboxesOfPeople(records).map((owner) => [key(owner.address), owner.id]));
  return mailboxesOfGroups(records).flatMap(({ id, address, file }) => {
    const person = people.get(key(address));
    return person === undefined ? [] : [problem(file, 'mailboxTwice', address, person, id)];
  });
}

/** A post may only show a mailbox that the person's own file holds. */
export function checkMailboxesOfHolders({ committee, groups, people }: Records): readonly Problem[] {
  const owned = new Map(
    people.map(({ record }) => [record.id, record.emails.map((mailbox) => key(addressOf(mailbox)))]),
  );
  const foreign = (file: string, holders: readonly HolderRecord[]): readonly Problem[] =>
    holders
      .filter(({ person, email }) => email !== undefined && owned.get(person)?.includes(key(email)) === false)
      .map(({ person, email }) => problem(file, 'mailboxOfNobody', person, email!));
  const ofOffices = committee ? foreign(committee.file, allOffices(committee.record).flatMap(holdersOfOffice)) : [];
  return [...ofOffices, ...groups.flatMap(({ file, record }) => foreign(file, holdersOf(record)))];
}

/** Whoever is in a post can be written to; of a post that has ended, the mailbox may be taken away. */
export function checkMailboxesOfPosts({ committee, groups }: Records): readonly Problem[] {
  const missing = (file: string, holders: readonly HolderRecord[]): readonly Problem[] =>
    holders
      .filter(({ email, ended }) => email === undefined && ended === undefined)
      .map(({ person }) => problem(file, 'mailboxMissing', person));
  const ofOffices = committee ? missing(committee.file, allOffices(committee.record).flatMap(holdersOfOffice)) : [];
  return [...ofOffices, ...groups.flatMap(({ file, record }) => missing(file, record.ended ? [] : holdersOf(record)))];
}

function waiverProblem(address: string, waiver: string | undefined, domain: string, file: string): readonly Problem[] {
  const isOutside = !key(address).endsWith(`@${key(domain)}`);
  if (isOutside && waiver === undefined) return [problem(file, 'waiverMissing', address, domain)];
  if (!isOutside && waiver !== undefined) return [problem(file, 'waiverNeedless', address, domain)];
  return [];
}

export function checkWaiversOfPeople({ organization, people }: Records): readonly Problem[] {
  if (!organization) return [];
  return people.flatMap(({ file, record }) =>
    record.emails.flatMap((mailbox) =>
      waiverProblem(
        addressOf(mailbox),
        typeof mailbox === 'string' ? undefined : mailbox.waiver,
        organization.record.mailDomain,
        file,
      ),
    ),
  );
}

export function checkWaiversOfGroups({ organization, groups }: Records): readonly Problem[] {
  if (!organization) return [];
  return groups.flatMap(({ file, record }) =>
    waiverProblem(record.email, record.emailWaiver, organization.record.mailDomain, file),
  );
}
