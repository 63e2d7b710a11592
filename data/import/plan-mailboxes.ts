/** A person's file holds every mailbox that a post shows. */
import { addressOf, holdersOf, holdersOfOffice, type PersonRecord, type Records } from '../compile/source-records.js';
import type { Edit } from './edit-yaml.js';
import { sameMailbox } from './mail.js';
import type { MailboxChange, Plan } from './plan.js';

/** How many posts of a person show a mailbox. */
function showing({ committee, groups }: Records, { person, from }: MailboxChange): number {
  const holders = [...(committee?.record.offices.flatMap(holdersOfOffice) ?? []), ...groups.flatMap(({ record }) => holdersOf(record))];
  return holders.filter((holder) => holder.person === person && sameMailbox(holder.email, from)).length;
}

/** A mailbox that was wrong goes; one that was right once stays with the person, after the new one's kind. */
function editsOf({ emails }: PersonRecord, change: MailboxChange, isWrong: boolean): readonly Edit[] {
  const append: Edit = { append: ['emails'], value: change.to };
  const place = emails.findIndex((mailbox) => sameMailbox(addressOf(mailbox), change.from));
  if (!isWrong || place < 0) return [append];
  return typeof emails[place] === 'string' ? [{ set: ['emails', place], value: change.to }] : [append, { remove: ['emails', place] }];
}

export function planMailboxes(plan: Plan): void {
  const { records, mailboxChanges, options } = plan;
  const done = new Set<string>();
  for (const change of mailboxChanges) {
    const entry = records.people.find(({ record }) => record.id === change.person);
    const key = `${change.person} ${change.to.toLowerCase()}`;
    if (!entry || done.has(key) || entry.record.emails.some((mailbox) => sameMailbox(addressOf(mailbox), change.to))) continue;
    done.add(key);
    const same = mailboxChanges.filter(({ person, from, to }) => person === change.person && sameMailbox(from, change.from) && sameMailbox(to, change.to));
    const isWrong = options.isCorrection === true && same.length === showing(records, change);
    plan.edit(entry.file, ...editsOf(entry.record, change, isWrong));
  }
}
