/** Is the mailbox right? */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, GroupRecord, PersonRecord } from '../../compile/source-records.js';
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import { namesOf } from '../match/named-in.js';
import { sameMailbox } from '../read/mail.js';
import { peopleOf } from '../read/read-group.js';
import type { ReadPerson } from '../read/read-people.js';
import { nameFields } from './ask-people.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { choice, KEEP, reasonField } from './choices.js';
import { groupFile, type Draft } from './draft.js';
import { addMailbox, createPerson } from './people-edits.js';

interface Owner {
  /** Whoever stands on the line with the mailbox; nobody where it is the group's own. */
  readonly read: ReadPerson | undefined;
  readonly person: PersonRecord | undefined;
  readonly group: Entry<GroupRecord> | undefined;
}

function ownerOf({ line }: Diagnostic, mailbox: string, { read, index, records }: Asking): Owner {
  const people = [...read.offices.flatMap((office) => office.people), ...read.groups.flatMap(peopleOf)];
  const found = people.find((each) => each.line === line && sameMailbox(each.email, mailbox));
  const named = found ? (index.byName.get(fold(found.name)) ?? []) : [];
  const section = read.groups.find(({ email }) => email?.line === line);
  const group = records.groups.find(
    ({ record }) => section && namesOf(record).some((name) => fold(name) === fold(section.name)),
  );
  return { read: found, person: named.length === 1 ? named[0] : undefined, group };
}

function setMailbox(id: string, mailbox: string, reason: string | undefined, draft: Draft): void {
  const { email, emailWaiver } = draft.group(id);
  if (sameMailbox(email, mailbox)) return;
  draft.edit(groupFile(id), { set: ['email'], value: mailbox });
  if (emailWaiver !== undefined) draft.edit(groupFile(id), { remove: ['emailWaiver'] });
  if (reason !== undefined) draft.edit(groupFile(id), { insert: ['emailWaiver'], after: 'email', value: reason });
}

/** A mailbox elsewhere, of somebody in the post already or of the group itself. */
function askOutside(diagnostic: Diagnostic, asking: Asking): Asked {
  const mailbox = aboutOf(diagnostic, 0);
  const { read, person, group } = ownerOf(diagnostic, mailbox, asking);
  const choices = [choice('right', '邮箱没错', 'The mailbox is right', reasonField(mailbox)), KEEP];
  return {
    question: questionAbout(diagnostic, asking, `outside:${mailbox}`, choices),
    prepare(answer, draft) {
      if (answer.choice === 'right' && person) addMailbox(person.id, mailbox, answer.reason, draft);
    },
    complete(answer, draft) {
      if (answer.choice === 'right' && !read && group) setMailbox(group.record.id, mailbox, answer.reason, draft);
    },
  };
}

/** A mailbox of our own domain that is one letter from another: perhaps a slip of the pen. */
function askTypo(diagnostic: Diagnostic, asking: Asking): Asked {
  const [mailbox, known] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const { read, person, group } = ownerOf(diagnostic, mailbox, asking);
  const isNewcomer = read !== undefined && !person;
  const choices = [
    choice('known', `打错了，是 ${known}`, `A slip: ${known} is meant`),
    choice('right', '没错，是新的邮箱', 'It is right, a new mailbox', ...(isNewcomer ? nameFields(read, asking) : [])),
    KEEP,
  ];
  return {
    question: questionAbout(diagnostic, asking, `typo:${mailbox}`, choices),
    prepare(answer, draft) {
      const line = draft.lines[diagnostic.line - 1] ?? '';
      if (answer.choice === 'known') draft.lines[diagnostic.line - 1] = line.replaceAll(mailbox, () => known);
      if (answer.choice !== 'right') return;
      if (person) addMailbox(person.id, mailbox, undefined, draft);
      else if (read) createPerson(answer, read, mailbox, draft);
    },
    complete(answer, draft) {
      if (answer.choice === 'right' && !read && group) setMailbox(group.record.id, mailbox, undefined, draft);
    },
  };
}

export const OF_MAILBOXES: Partial<Record<DiagnosticKind, (diagnostic: Diagnostic, asking: Asking) => Asked>> = {
  mailboxOutside: askOutside,
  mailboxPerhapsTypo: askTypo,
};
