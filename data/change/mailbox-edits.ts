import {
  addressOf,
  type Entry,
  type GroupRecord,
  type HolderRecord,
  type PersonRecord,
} from '../compile/source-records.js';
import type { Edit } from '../import/plan/edit-yaml.js';
import { isInside, sameMailbox } from '../import/read/mail.js';
import type { Plan } from './plan.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';

/** A mailbox as it stands in the file of a person: one elsewhere with the reason why. */
export function mailboxValue(
  mailbox: string,
  reason: string | undefined,
  known: RecordsToChange,
): string | { readonly address: string; readonly waiver: string } {
  const domain = known.organization.record.mailDomain;
  if (isInside(mailbox, domain)) return mailbox;
  return {
    address: mailbox,
    waiver:
      reason ??
      refuse({
        zh: `${mailbox} 不在 ${domain}，请写明缘由。`,
        en: `${mailbox} is outside ${domain}: give the reason.`,
      }),
  };
}

/** Adds a mailbox to a person who has it not yet. */
export function addMailbox(
  { file, record }: Entry<PersonRecord>,
  mailbox: string,
  reason: string | undefined,
  known: RecordsToChange,
  plan: Plan,
): void {
  if (record.emails.some((each) => sameMailbox(addressOf(each), mailbox))) return;
  plan.edit(file, { append: ['emails'], value: mailboxValue(mailbox, reason, known) });
}

/** Whoever publishes the old mailbox publishes the new one: a post may only show one of the person's own. */
function replaceInPosts(person: string, old: string, mailbox: string, known: RecordsToChange, plan: Plan): void {
  const isMeant = ({ person: held, email }: Pick<HolderRecord, 'person' | 'email'>): boolean =>
    held === person && sameMailbox(email, old);
  for (const { file, record } of known.records.groups) {
    for (const key of ['leaders', 'deputies'] as const)
      record[key]?.forEach(
        (holder, index) => isMeant(holder) && plan.edit(file, { set: [key, index, 'email'], value: mailbox }),
      );
  }
  const { file, record } = known.committee;
  record.offices.forEach((office, index) => {
    if (isMeant(office)) plan.edit(file, { set: ['offices', index, 'email'], value: mailbox });
  });
  for (const key of ['offices', 'vacancies'] as const)
    record[key]?.forEach(({ former }, index) =>
      former?.forEach(
        (holder, place) =>
          isMeant(holder) && plan.edit(file, { set: [key, index, 'former', place, 'email'], value: mailbox }),
      ),
    );
}

/** Puts a mailbox in the place of another, in the person's file and in all their posts. */
export function replaceMailbox(
  { file, record }: Entry<PersonRecord>,
  old: string,
  mailbox: string,
  reason: string | undefined,
  known: RecordsToChange,
  plan: Plan,
): void {
  const index = record.emails.findIndex((each) => sameMailbox(addressOf(each), old));
  const present = record.emails[index];
  if (present === undefined)
    refuse({ zh: `${old} 不是 ${record.name.zh} 的邮箱。`, en: `${old} is no mailbox of ${record.name.en}.` });
  const value = mailboxValue(mailbox, reason, known);
  if (typeof present === 'string' && typeof value === 'string') plan.edit(file, { set: ['emails', index], value });
  // The main one stays the first.
  else if (index === 0) plan.edit(file, { prepend: ['emails'], value }, { remove: ['emails', 1] });
  else plan.edit(file, { append: ['emails'], value }, { remove: ['emails', index] });
  replaceInPosts(record.id, addressOf(present), mailbox, known, plan);
}

/** Another mailbox of a group, with the reason where it is elsewhere. */
export function groupMailboxEdits(
  { record }: Entry<GroupRecord>,
  mailbox: string,
  reason: string | undefined,
  known: RecordsToChange,
): readonly Edit[] {
  const value = mailboxValue(mailbox, reason, known);
  const edits: Edit[] = [{ set: ['email'], value: mailbox }];
  if (record.emailWaiver !== undefined) edits.push({ remove: ['emailWaiver'] });
  if (typeof value !== 'string') edits.push({ insert: ['emailWaiver'], after: 'email', value: value.waiver });
  return edits;
}

/** Where a key that a record may have is put: after the last of those before it that are there. */
export const lastKeyOf = (record: object, keys: readonly string[]): string =>
  keys.filter((key) => key in record).at(-1)!;
