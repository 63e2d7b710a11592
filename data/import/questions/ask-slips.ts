/** A mailbox one letter from a known one: a slip, or another mailbox? */
import { fold } from '../../../src/dataset/fold.js';
import { addressOf } from '../../compile/source-records.js';
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import { namesOf } from '../match/named-in.js';
import { sameMailbox } from '../read/mail.js';
import { peopleOf } from '../read/read-group.js';
import { askNewcomer } from './ask-people.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { choice } from './choices.js';
import { personFile } from './draft.js';

const RIGHT = choice('right', '是新的邮箱，没有打错', 'Another mailbox, and spelled right');
const WRONG = choice('keep', '打错了，记录不动', 'A slip: leave the record as it is');

function askSlip(diagnostic: Diagnostic, asking: Asking): Asked | undefined {
  const mailbox = aboutOf(diagnostic, 0);
  const { read, index, records } = asking;
  const owner = [...read.offices.flatMap(({ people }) => people), ...read.groups.flatMap(peopleOf)].find(
    ({ line, email }) => line === diagnostic.line && sameMailbox(email, mailbox),
  );
  const [person] = owner ? (index.byName.get(fold(owner.name)) ?? []) : [];
  // Of somebody new it is the name that is asked about; the sentence says what is odd about the mailbox.
  if (owner && !person) return askNewcomer({ ...diagnostic, about: [owner.name, mailbox] }, asking, diagnostic);
  const group = records.groups.find(({ record }) =>
    read.groups.some(
      ({ email, name }) => email?.line === diagnostic.line && namesOf(record).some((each) => fold(each) === fold(name)),
    ),
  );
  return {
    question: questionAbout(diagnostic, asking, `slip:${mailbox}`, [WRONG, RIGHT]),
    prepare(answer, draft) {
      if (answer.choice !== 'right' || !person) return;
      const { emails } = draft.person(person.id);
      if (!emails.some((each) => sameMailbox(addressOf(each), mailbox)))
        draft.edit(personFile(person.id), { append: ['emails'], value: mailbox });
    },
    complete(answer, draft) {
      if (answer.choice !== 'right' || person || !group || draft.group(group.record.id).email === mailbox) return;
      draft.edit(group.file, { set: ['email'], value: mailbox });
    },
  };
}

export const OF_SLIPS: Partial<Record<DiagnosticKind, typeof askSlip>> = { mailboxPerhapsTypo: askSlip };
