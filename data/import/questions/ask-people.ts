/** Who is it? */
import { fold } from '../../../src/dataset/fold.js';
import { addressOf } from '../../compile/source-records.js';
import type { Diagnostic, DiagnosticKind } from '../diagnostics/diagnostic.js';
import { namesOf } from '../match/named-in.js';
import { newPerson } from '../match/new-person.js';
import { isInside } from '../read/mail.js';
import { peopleOnPage } from '../read/read-page.js';
import type { ReadPerson } from '../read/read-people.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import {
  choice,
  englishField,
  field,
  idField,
  idOfMailbox,
  KEEP,
  peopleOptions,
  personField,
  reasonField,
} from './choices.js';
import type { Draft } from './draft.js';
import { addMailbox, addName, createPerson } from './people-edits.js';
import type { Choice, Field } from './question.js';

/** Whoever the page names on a line by this name. */
export function readAt({ read }: Asking, line: number, name: string): ReadPerson | undefined {
  const named = peopleOnPage(read).filter((person) => fold(person.name) === fold(name));
  return named.find((person) => person.line === line) ?? named[0];
}

export const reasonFields = (mailbox: string, { index }: Asking) =>
  isInside(mailbox, index.mailDomain) ? [] : [reasonField(mailbox)];

export const idOf = (name: string, mailbox: string | undefined): string => `person:${name} ${mailbox ?? ''}`.trim();

/** The English name and the id by the sound of the Chinese, for a person to look at. */
export function nameFields(read: ReadPerson | undefined, { records }: Asking): readonly Field[] {
  if (!read) return [englishField(), idField()];
  const { id, name } = newPerson(read, records);
  return [{ ...englishField(), initial: name.en }, idField(id)];
}

/**
 * Somebody with a mailbox that nobody has: a newcomer, or somebody whom the records know otherwise.
 *
 * @param said What the question says, where it is something else about the person.
 */
export function askNewcomer(diagnostic: Diagnostic, asking: Asking, said = diagnostic): Asked {
  const [name, mailbox] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const read = readAt(asking, diagnostic.line, name);
  const alias = read?.alias;
  const choices = [
    choice('new', '新的人', 'Somebody new', ...nameFields(read, asking), ...reasonFields(mailbox, asking)),
    choice(
      'known',
      '记录里已有的人，换了叫法和邮箱',
      'Somebody of the records, by another name and mailbox',
      personField(peopleOptions(asking.records)),
      ...reasonFields(mailbox, asking),
    ),
    KEEP,
  ];
  return {
    question: questionAbout(said, asking, idOf(name, mailbox), choices),
    prepare(answer, draft) {
      if (answer.choice === 'new') createPerson(answer, { name, alias }, mailbox, draft);
      if (answer.choice !== 'known') return;
      addMailbox(answer.person!, mailbox, answer.reason, draft);
      addName(answer.person!, name, draft);
    },
  };
}

function askOtherMailbox(diagnostic: Diagnostic, asking: Asking): Asked {
  const [name, mailbox] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const named = asking.index.byName.get(fold(name)) ?? [];
  const alias = readAt(asking, diagnostic.line, name)?.alias;
  const choices = [
    choice('same', '同一个人，多一个邮箱', 'The same person, with one more mailbox', ...reasonFields(mailbox, asking)),
    choice(
      'new',
      '同名的另一个人',
      'Another person of that name',
      englishField(),
      idField(idOfMailbox(mailbox)),
      ...reasonFields(mailbox, asking),
    ),
    KEEP,
  ];
  return {
    question: questionAbout(diagnostic, asking, idOf(name, mailbox), choices),
    prepare(answer, draft) {
      if (answer.choice === 'same')
        for (const { id } of named.slice(0, 1)) addMailbox(id, mailbox, answer.reason, draft);
      if (answer.choice === 'new') createPerson(answer, { name, alias }, mailbox, draft);
    },
  };
}

/** A mailbox of somebody under a name that is not theirs. */
function askMailboxOfOther(diagnostic: Diagnostic, asking: Asking): Asked {
  const [mailbox, name] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 2)];
  const owner = asking.index.byMailbox.get(mailbox.toLowerCase());
  const choices = [
    choice('alias', '是同一个人的别名', 'The same person, by another name'),
    { ...KEEP, label: { zh: '页面写错了，记录不动', en: 'The page is wrong: leave the record as it is' } },
  ];
  return {
    question: questionAbout(diagnostic, asking, idOf(name, mailbox), choices),
    prepare(answer, draft) {
      if (answer.choice === 'alias' && owner) addName(owner.id, name, draft);
    },
  };
}

/** The line names somebody with a mailbox from now on. */
function writeMailbox(line: number, name: string, mailbox: string, draft: Draft): void {
  const written = draft.lines[line - 1] ?? '';
  if (!written.includes(mailbox)) draft.lines[line - 1] = written.replace(name, () => `${name}：${mailbox}`);
}

function askWithoutMailbox(diagnostic: Diagnostic, asking: Asking): Asked {
  const name = aboutOf(diagnostic, 0);
  const alias = readAt(asking, diagnostic.line, name)?.alias;
  const named = asking.records.people.filter(({ record }) => namesOf(record).some((each) => fold(each) === fold(name)));
  const options = peopleOptions({ ...asking.records, people: named.length > 0 ? named : asking.records.people });
  const isOfNobody = diagnostic.kind === 'personWithoutMailbox' && named.length === 0;
  const mailboxField = field('mailbox', 'mailbox', `${name}的邮箱`, 'Mailbox');
  const choices: readonly Choice[] = [
    choice('known', '记录里已有的人', 'Somebody of the records', personField(options)),
    ...(isOfNobody ? [choice('new', '新的人', 'Somebody new', englishField(), idField(), mailboxField)] : []),
    KEEP,
  ];
  return {
    question: questionAbout(diagnostic, asking, `${idOf(name, undefined)} @${diagnostic.line}`, choices),
    prepare(answer, draft) {
      if (answer.choice === 'new') {
        createPerson(answer, { name, alias }, answer.mailbox!, draft);
        writeMailbox(diagnostic.line, name, answer.mailbox!, draft);
      }
      if (answer.choice !== 'known') return;
      const [mailbox] = draft.person(answer.person!).emails;
      addName(answer.person!, name, draft);
      if (mailbox !== undefined) writeMailbox(diagnostic.line, name, addressOf(mailbox), draft);
    },
  };
}

/** `（三哥）` behind a name: another name, or something that the records don't hold. */
function askBracket(diagnostic: Diagnostic, asking: Asking): Asked {
  const [bracket, name] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const person = asking.records.people.find(({ record }) => record.name.zh === name)?.record;
  const choices = [
    choice('alias', '是别名，写进记录', 'Another name: write it down'),
    choice('not', '不是别名，略过', 'No name: leave it out'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `bracket:${person?.id ?? name} ${bracket}`, choices),
    prepare(answer, draft) {
      if (answer.choice === 'alias' && person) return addName(person.id, bracket, draft);
      const written = draft.lines[diagnostic.line - 1] ?? '';
      draft.lines[diagnostic.line - 1] = written.replace(
        /[(（【[]([^()（）【】[\]]*)[)）】\]]/gu,
        (all, inside: string) => (fold(inside) === fold(bracket) ? '' : all),
      );
    },
  };
}

export const OF_PEOPLE: Partial<Record<DiagnosticKind, (diagnostic: Diagnostic, asking: Asking) => Asked>> = {
  personNew: askNewcomer,
  personOtherMailbox: askOtherMailbox,
  mailboxOfOther: askMailboxOfOther,
  personWithoutMailbox: askWithoutMailbox,
  personAmbiguous: askWithoutMailbox,
  bracketUnknown: askBracket,
};
