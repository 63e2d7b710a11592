/** A role begins, or ends, or both: it is never overwritten. */
import type { Text } from '../../src/dataset/records.js';
import { SOURCE_LANGUAGE } from '../../src/locales/languages.js';
import {
  addressOf,
  holdersOf,
  type Entry,
  type GroupRecord,
  type HolderRecord,
  type PersonRecord,
} from '../compile/source-records.js';
import { wasSo } from '../compile/terms.js';
import type { Edit } from '../import/plan/edit-yaml.js';
import { removeItem } from '../import/plan/list-edits.js';
import { endOfRole, giveOffice, vacateOffice } from '../import/plan/role-edits.js';
import { addMailbox, mailboxValue } from './mailbox-edits.js';
import type { Plan } from './plan.js';
import type { Answers } from './read-issue.js';
import { isCalled, type RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { isWhole, writtenText } from './written-text.js';

interface Newcomer {
  readonly name: string | undefined;
  /** In the other languages. */
  readonly otherNames: Partial<Text>;
  readonly id: string | undefined;
  readonly mailbox: string | undefined;
  readonly reason: string | undefined;
}

/** The record of whoever is named, if there is one; an id that says somebody else than the name says nobody. */
function findNewcomer(name: string, id: string | undefined, known: RecordsToChange): Entry<PersonRecord> | undefined {
  const byId = id === undefined ? undefined : known.findPerson(id);
  if (byId && !isCalled(byId, name))
    return refuse({
      zh: `id ${id} 是${byId.record.name.zh}，不是“${name}”。`,
      en: `The id ${id} is ${byId.record.name.en}, not "${name}".`,
    });
  const found = byId ?? known.findPerson(name);
  if (!found || byId || id === undefined) return found;
  const theirs = found.record.id;
  return refuse({
    zh: `“${name}”已经有记录：就是这个人，id 请写 ${theirs}；是同名的另一个人，请维护者来添。`,
    en: `There is a record of "${name}": if it is the same person, write the id ${theirs}; another one of that name is for a maintainer to add.`,
  });
}

/** Whoever takes a post, with the mailbox to publish; there may be no record of them yet. */
export function takesPost(
  { name: written, otherNames, id, mailbox, reason }: Newcomer,
  known: RecordsToChange,
  plan: Plan,
): { readonly person: string; readonly email: string } {
  if (written === undefined) return refuse({ zh: '没有写谁上任。', en: 'It is not said who begins.' });
  const found = findNewcomer(written, id, known);
  if (found) {
    const email = mailbox ?? addressOf(found.record.emails[0]!);
    addMailbox(found, email, reason, known, plan);
    return { person: found.record.id, email };
  }
  const name = { [SOURCE_LANGUAGE]: written, ...otherNames };
  if (id === undefined || !isWhole(name) || mailbox === undefined)
    return refuse({
      zh: `还没有“${written}”的记录：请填英文名、id 和邮箱。`,
      en: `There is no record of "${written}" yet: give the English name, the id, and the mailbox.`,
    });
  plan.create('people', id, { name, emails: [mailboxValue(mailbox, reason, known)] });
  return { person: id, email: mailbox };
}

const newcomerIn = (values: Answers['values']): Newcomer => ({
  name: values.get('begins'),
  otherNames: writtenText(values, 'name'),
  id: values.get('id'),
  mailbox: values.get('mailbox'),
  reason: values.get('reason'),
});

/** Ends the role of one who is in the post now. */
function endRole(
  holders: readonly HolderRecord[],
  key: 'leaders' | 'deputies',
  person: string,
  term: string,
  now: string,
): Edit {
  const index = holders.findIndex((holder) => holder.person === person && wasSo(holder, now));
  const holder =
    holders[index] ?? refuse({ zh: `${person} 现在不在这个职务上。`, en: `${person} is not in this post now.` });
  return endOfRole(key, index, holder, term);
}

function whoLeaves(
  values: Answers['values'],
  key: 'leaders' | 'deputies',
  group: GroupRecord,
  known: RecordsToChange,
): string | undefined {
  const ends = values.get('ends');
  if (ends !== undefined) return known.person(ends).record.id;
  // There is one leader, so who it is now need not be said.
  const now = known.organization.record.term;
  return key === 'leaders' ? group.leaders.find((holder) => wasSo(holder, now))?.person : undefined;
}

function planInGroup(
  { file, record }: Entry<GroupRecord>,
  key: 'leaders' | 'deputies',
  values: Answers['values'],
  known: RecordsToChange,
  plan: Plan,
): void {
  const now = known.organization.record.term;
  const term = known.term(values.get('term'));
  if (!values.has('begins') && !values.has('ends'))
    refuse({ zh: '谁上任、谁卸任，至少填一个。', en: 'Say who begins, or who leaves.' });
  const leaves = whoLeaves(values, key, record, known);
  const again = values.has('begins') ? known.findPerson(values.get('begins')!)?.record.id : undefined;
  if (again !== undefined && (record[key] ?? []).some((holder) => holder.person === again && wasSo(holder, now)))
    refuse({
      zh: `${values.get('begins')} 现在就在这个职务上。`,
      en: `${values.get('begins')} is in this post already.`,
    });
  if (leaves !== undefined) plan.edit(file, endRole(record[key] ?? [], key, leaves, term, now));
  if (!values.has('begins')) return;
  const holder = { ...takesPost(newcomerIn(values), known, plan), began: term };
  const isIn = (holders: readonly HolderRecord[] = []): boolean =>
    holders.some((other) => other.person === holder.person && wasSo(other, now) && other.person !== leaves);
  // A deputy who becomes the leader is a deputy no more; a leader who only became a deputy would leave the group without one.
  if (key === 'leaders' && isIn(record.deputies))
    plan.edit(file, endRole(record.deputies ?? [], 'deputies', holder.person, term, now));
  else if (isIn(holdersOf(record)))
    refuse({
      zh: `${values.get('begins')} 已经在这个组任职，先让那个职务结束。`,
      en: `${values.get('begins')} already holds a post in this group: let that end first.`,
    });
  const place = record.members?.findIndex(({ person }) => person === holder.person) ?? -1;
  if (place >= 0) plan.edit(file, removeItem(record.members!, ['members'], place));
  if (key === 'leaders' && record.vacant === true) plan.edit(file, { remove: ['vacant'] });
  if (record[key]?.length) plan.edit(file, { append: [key], value: holder });
  else if (record[key]) plan.edit(file, { remove: [key] }, { insert: [key], after: 'leaders', value: [holder] });
  else plan.edit(file, { insert: [key], after: 'leaders', value: [holder] });
}

/** An office that nobody held goes to somebody: it comes back from the vacancies, with its history. */
function fillVacancy(
  { vacancy, index }: NonNullable<ReturnType<RecordsToChange['vacancy']>>,
  values: Answers['values'],
  known: RecordsToChange,
  plan: Plan,
): void {
  const { file, record } = known.committee;
  const { id, name, duties, former } = vacancy;
  const began = known.term(values.get('term'));
  const value = { id, name, ...takesPost(newcomerIn(values), known, plan), duties, began, ...(former && { former }) };
  plan.edit(file, removeItem(record.vacancies!, ['vacancies'], index), {
    append: ['offices'],
    value: value as unknown as { readonly [key: string]: string },
  });
}

function planInOffice(values: Answers['values'], known: RecordsToChange, plan: Plan): void {
  const vacancy = known.vacancy(values.get('where')!);
  if (vacancy) return fillVacancy(vacancy, values, known, plan);
  const { office, index } = known.office(values.get('where')!);
  const { file } = known.committee;
  const ends = values.get('ends');
  if (ends !== undefined && known.person(ends).record.id !== office.person)
    refuse({ zh: `${ends} 现在不担任${office.name.zh}。`, en: `${ends} is not the ${office.name.en} now.` });
  const term = known.term(values.get('term'));
  const next = takesPost(newcomerIn(values), known, plan);
  if (next.person === office.person)
    refuse({
      zh: `${values.get('begins')} 现在就担任${office.name.zh}。`,
      en: `${values.get('begins')} is the ${office.name.en} already.`,
    });
  plan.edit(file, ...giveOffice(index, office, next, term));
  // Nobody holds two: the one before is vacant until somebody is named for it.
  const { record } = known.committee;
  const before = record.offices.findIndex(({ person }, place) => place !== index && person === next.person);
  if (before >= 0) plan.edit(file, ...vacateOffice(before, record, term));
}

/** The options of the field `post`, by how each begins. */
const POSTS = { 组长: 'leaders', 副组长: 'deputies', 执行委员会: 'office' } as const;

export function planPost({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const [, post] = Object.entries(POSTS).find(([word]) => values.get('post')!.startsWith(word))!;
  if (post === 'office') planInOffice(values, known, plan);
  else planInGroup(known.group(values.get('where')!), post, values, known, plan);
}
