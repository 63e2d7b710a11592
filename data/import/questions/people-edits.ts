/** Edits of people's files that answers ask for. */
import { fold } from '../../../src/dataset/fold.js';
import { addressOf, type PersonRecord } from '../../compile/source-records.js';
import { namesOf } from '../match/named-in.js';
import type { Value } from '../plan/edit-yaml.js';
import { addItem } from '../plan/list-edits.js';
import { sameMailbox } from '../read/mail.js';
import type { ReadPerson } from '../read/read-people.js';
import { personFile, type Draft } from './draft.js';
import type { Answer } from './question.js';

const mailboxValue = (mailbox: string, reason: string | undefined): Value =>
  reason === undefined || reason === '' ? mailbox : { address: mailbox, waiver: reason };

export function addMailbox(id: string, mailbox: string, reason: string | undefined, draft: Draft): void {
  const { emails } = draft.person(id);
  if (emails.some((each) => sameMailbox(addressOf(each), mailbox))) return;
  draft.mailboxes.add(mailbox.toLowerCase());
  draft.edit(personFile(id), { append: ['emails'], value: mailboxValue(mailbox, reason) });
}

/** By this name the person is found from now on; one that is known already says nothing new. */
export function addName(id: string, name: string | undefined, draft: Draft): void {
  const person = draft.person(id);
  if (name === undefined || name === '' || namesOf(person).some((each) => fold(each) === fold(name))) return;
  draft.edit(personFile(id), addItem(person.aliases, ['aliases'], 'name', name));
}

/** The same answer may meet the person that it made before. */
const isSamePerson = ({ name, emails }: PersonRecord, zh: string, mailbox: string): boolean =>
  fold(name.zh) === fold(zh) && emails.some((each) => sameMailbox(addressOf(each), mailbox));

export function createPerson(
  { id = '', en = '', reason }: Answer,
  { name, alias }: Pick<ReadPerson, 'name' | 'alias'>,
  mailbox: string,
  draft: Draft,
): void {
  if (draft.hasPerson(id) && isSamePerson(draft.person(id), name, mailbox)) return addName(id, alias, draft);
  draft.create('people', id, {
    name: { zh: name, en: en.trim() },
    ...(alias !== undefined && alias !== '' && { aliases: [alias] }),
    emails: [mailboxValue(mailbox, reason)],
  });
  draft.mailboxes.add(mailbox.toLowerCase());
}
