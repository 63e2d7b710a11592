/** Is the mailbox right? */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, GroupRecord, PersonRecord } from '../../compile/source-records.js';
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import { namesOf } from '../match/named-in.js';
import { sameMailbox } from '../read/mail.js';
import { peopleOnPage } from '../read/read-page.js';
import type { ReadPerson } from '../read/read-people.js';
import { askNewcomer } from './ask-people.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { choice, KEEP, reasonField } from './choices.js';
import { groupFile, type Draft } from './draft.js';
import { addMailbox } from './people-edits.js';

interface Owner {
  /** Whoever stands on the line with the mailbox; nobody where it is the group's own. */
  readonly read: ReadPerson | undefined;
  /** Everybody of that name. */
  readonly named: readonly PersonRecord[];
  readonly group: Entry<GroupRecord> | undefined;
}

function ownerOf({ line }: Diagnostic, mailbox: string, { read, index, records }: Asking): Owner {
  const found = peopleOnPage(read).find((each) => each.line === line && sameMailbox(each.email, mailbox));
  const named = found ? (index.byName.get(fold(found.name)) ?? []) : [];
  const section = read.groups.find(({ email }) => email?.line === line);
  const group = records.groups.find(
    ({ record }) => section && namesOf(record).some((name) => fold(name) === fold(section.name)),
  );
  return { read: found, named, group };
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
  const { read, named, group } = ownerOf(diagnostic, mailbox, asking);
  const [person, other] = named;
  const choices = [choice('right', '邮箱没错', 'The mailbox is right', reasonField(mailbox)), KEEP];
  return {
    question: questionAbout(diagnostic, asking, `outside:${mailbox}`, choices),
    prepare(answer, draft) {
      if (answer.choice === 'right' && person && !other) addMailbox(person.id, mailbox, answer.reason, draft);
    },
    complete(answer, draft) {
      if (answer.choice === 'right' && !read && group) setMailbox(group.record.id, mailbox, answer.reason, draft);
    },
  };
}

const RIGHT = choice('right', '是新的邮箱，没有打错', 'Another mailbox, and spelled right');
const WRONG = choice('keep', '打错了，记录不动', 'A slip: leave the record as it is');

/** A mailbox of our own domain that is one letter from another: a slip, or another mailbox? */
function askSlip(diagnostic: Diagnostic, asking: Asking): Asked {
  const mailbox = aboutOf(diagnostic, 0);
  const { read, named, group } = ownerOf(diagnostic, mailbox, asking);
  const [person] = named;
  // Of somebody new it is the name that is asked about; the sentence says what is odd about the mailbox.
  if (read && !person) return askNewcomer({ ...diagnostic, about: [read.name, mailbox] }, asking, diagnostic);
  return {
    question: questionAbout(diagnostic, asking, `slip:${mailbox}`, [WRONG, RIGHT]),
    prepare(answer, draft) {
      if (answer.choice === 'right' && person) addMailbox(person.id, mailbox, undefined, draft);
    },
    complete(answer, draft) {
      if (answer.choice === 'right' && !read && group) setMailbox(group.record.id, mailbox, undefined, draft);
    },
  };
}

export const OF_MAILBOXES: Partial<Record<DiagnosticKind, (diagnostic: Diagnostic, asking: Asking) => Asked>> = {
  mailboxOutside: askOutside,
  mailboxPerhapsTypo: askSlip,
};
