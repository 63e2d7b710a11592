/** A person's file holds every mailbox that a post shows. */
import {
  addressOf,
  holdersOf,
  allOffices,
  holdersOfOffice,
  type PersonRecord,
  type Records,
} from '../../compile/source-records.js';
import type { Edit } from './edit-yaml.js';
import { sameMailbox } from '../read/mail.js';
import type { MailboxChange, Plan } from './plan.js';

/** How many posts of a person show a mailbox. */
function showing({ committee, groups }: Records, { person, from }: MailboxChange): number {
  const holders = [
    ...(committee ? allOffices(committee.record).flatMap(holdersOfOffice) : []),
    ...groups.flatMap(({ record }) => holdersOf(record)),
  ];
  return holders.filter((holder) => holder.person === person && sameMailbox(holder.email, from)).length;
}

/** Whether a post shows the mailbox after this import that didn't before. */
const isWritten = (address: string, { edits }: Plan): boolean =>
  [...edits.values()]
    .flat()
    .some((edit) => JSON.stringify(edit).toLowerCase().includes(JSON.stringify(address.toLowerCase())));

/** Whether the mailbox was wrong in every post that shows it, so that nothing speaks for it any more. */
function isWrong(change: MailboxChange, plan: Plan): boolean {
  const { records, mailboxChanges, options } = plan;
  const same = mailboxChanges.filter(
    ({ person, from, to }) => person === change.person && sameMailbox(from, change.from) && sameMailbox(to, change.to),
  );
  return options.isCorrection === true && same.length === showing(records, change) && !isWritten(change.from, plan);
}

/** A mailbox that was wrong goes; one that was right once stays with the person, after the new one's kind. */
function editsOf({ emails }: PersonRecord, changes: readonly MailboxChange[], plan: Plan): readonly Edit[] {
  const placeOf = (address: string): number => emails.findIndex((mailbox) => sameMailbox(addressOf(mailbox), address));
  const come = new Map(changes.filter(({ to }) => placeOf(to) < 0).map(({ to }) => [to.toLowerCase(), to]));
  const gone = new Set(
    changes
      .filter((change) => isWrong(change, plan))
      .map(({ from }) => placeOf(from))
      .filter((place) => place >= 0),
  );
  const replaced = changes.flatMap(({ from, to }): readonly Edit[] => {
    const place = placeOf(from);
    if (!gone.has(place) || typeof emails[place] !== 'string' || !come.delete(to.toLowerCase())) return [];
    gone.delete(place);
    return [{ set: ['emails', place], value: to }];
  });
  const fromTheEnd = [...gone].sort((a, b) => b - a);
  return [
    ...replaced,
    ...[...come.values()].map((value): Edit => ({ append: ['emails'], value })),
    ...fromTheEnd.map((place): Edit => ({ remove: ['emails', place] })),
  ];
}

export function planMailboxes(plan: Plan): void {
  for (const { file, record } of plan.records.people) {
    const changes = plan.mailboxChanges.filter(({ person }) => person === record.id);
    if (changes.length > 0) plan.edit(file, ...editsOf(record, changes, plan));
  }
}
