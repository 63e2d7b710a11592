/** Everything that is open about a page, as questions. */
import { fold } from '../../../src/dataset/fold.js';
import { isOpen, type Diagnostic, type DiagnosticKind } from '../diagnostics/diagnostic.js';
import { namesOf } from '../match/named-in.js';
import { OF_FACTS } from './ask-facts.js';
import { OF_GROUPS, peopleOfNew } from './ask-groups.js';
import { OF_INTRODUCTIONS } from './ask-introductions.js';
import { OF_MAILBOXES } from './ask-mailboxes.js';
import { OF_PAGES } from './ask-pages.js';
import { OF_PEOPLE } from './ask-people.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import { KEEP } from './choices.js';
import type { Answers } from './question.js';

const ASK: Partial<Record<DiagnosticKind, (diagnostic: Diagnostic, asking: Asking) => Asked | undefined>> = {
  ...OF_PEOPLE,
  ...OF_MAILBOXES,
  ...OF_GROUPS,
  ...OF_FACTS,
  ...OF_PAGES,
  ...OF_INTRODUCTIONS,
};

/** Follows from something else that is asked, so it is no question of its own. */
const FOLLOWS: ReadonlySet<DiagnosticKind> = new Set<DiagnosticKind>(['postLeft']);

/** Nothing is lost where nobody answers: the record says more than the page. */
const HARMLESS: ReadonlySet<DiagnosticKind> = new Set<DiagnosticKind>([
  'fieldMissing',
  'officeMissing',
  'linkNotHttps',
  'linkShowsOther',
  'htmlBlock',
  'code',
]);

const isAsked = (diagnostic: Diagnostic): boolean =>
  diagnostic.kind === 'groupEnds' || (isOpen(diagnostic) && !FOLLOWS.has(diagnostic.kind));

/** What nobody can read is left as it is, or written otherwise. */
function askToRead(diagnostic: Diagnostic, asking: Asking): Asked {
  const { kind, line, about } = diagnostic;
  const written =
    asking.original[line - 1] ?? about.map((each) => (typeof each === 'string' ? each : each.zh)).join(' ');
  const suggested = HARMLESS.has(kind) ? 'keep' : undefined;
  return { question: questionAbout(diagnostic, asking, `${kind}:${written}`, [KEEP], suggested) };
}

/** People of a group that is about to be written are asked about like any others. */
function ofNewGroups(asking: Asking, answers: Answers): readonly Diagnostic[] {
  return asking.read.groups
    .filter(({ name }) => answers[`group:${name}`]?.choice === 'new')
    .filter(({ name }) => !asking.records.groups.some(({ record }) => record.name.zh === name))
    .flatMap((group) => peopleOfNew(group, asking).diagnostics);
}

/** A sentence counts up a group that has no record yet: whatever its heading's question brings tells more. */
const isOfNewGroup = (diagnostic: Diagnostic, { read, records }: Asking): boolean =>
  diagnostic.kind === 'classUnplaced' &&
  read.groups.some(
    ({ name }) =>
      fold(name).includes(fold(aboutOf(diagnostic, 0))) &&
      !records.groups.some(({ record }) => namesOf(record).some((each) => fold(each) === fold(name))),
  );

export function ask(diagnostics: readonly Diagnostic[], asking: Asking, answers: Answers): readonly Asked[] {
  const asked = new Map<string, Asked>();
  for (const diagnostic of [...diagnostics, ...ofNewGroups(asking, answers)]) {
    if (!isAsked(diagnostic) || isOfNewGroup(diagnostic, asking)) continue;
    const found = ASK[diagnostic.kind]?.(diagnostic, asking) ?? askToRead(diagnostic, asking);
    if (!asked.has(found.question.id)) asked.set(found.question.id, found);
  }
  return [...asked.values()];
}
