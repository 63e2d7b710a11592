/** Who is in a post: whoever left it ends, whoever came begins; whoever stayed may have another mailbox. */
import { fold } from '../../../src/dataset/fold.js';
import type { Text } from '../../../src/dataset/records.js';
import { addressOf, type Entry, type GroupRecord, type HolderRecord } from '../../compile/source-records.js';
import { wasSo } from '../../compile/terms.js';
import type { Edit, Path } from './edit-yaml.js';
import { mailTarget, sameMailbox } from '../read/mail.js';
import { namesAny, namesOf } from '../match/named-in.js';
import { mailboxToShow, matchPeople, type MatchedPerson, type PeopleIndex } from '../match/match-people.js';
import type { Plan } from './plan.js';
import type { ReadGroup } from '../read/read-group.js';
import type { ReadPeople, ReadPerson } from '../read/read-people.js';
import { endOfRole } from './role-edits.js';

type Post = 'leaders' | 'deputies';

const POSTS: Readonly<Record<Post, Text>> = {
  leaders: { zh: '组长', en: 'leader' },
  deputies: { zh: '副组长', en: 'deputies' },
};

interface Present {
  readonly holder: HolderRecord;
  /** Its place in the list of the record. */
  readonly index: number;
}

/** Who is in the post before the import. */
const presentIn = (holders: readonly HolderRecord[] = [], term: string): readonly Present[] =>
  holders.map((holder, index) => ({ holder, index })).filter(({ holder }) => wasSo(holder, term));

/** Edits for somebody who stays: the mailbox that the page shows, and whether the page doubts the post. */
function editsOfStaying(
  path: Path,
  holder: HolderRecord,
  { person, read }: MatchedPerson,
  plan: Plan,
): readonly Edit[] {
  const edits: Edit[] = [];
  if (read.email !== undefined && !sameMailbox(read.email, holder.email)) {
    // The checks see to it that whoever is in a post has one.
    plan.mailboxChanges.push({ person: person.id, from: holder.email!, to: read.email });
    edits.push({ set: [...path, 'email'], value: read.email });
  }
  if (read.confirmed === (holder.confirmed ?? true)) return edits;
  if (read.confirmed) edits.push({ remove: [...path, 'confirmed'] });
  else if (holder.confirmed === undefined) edits.push({ insert: [...path, 'confirmed'], after: 'email', value: false });
  else edits.push({ set: [...path, 'confirmed'], value: false });
  return edits;
}

const newHolder = (
  matched: MatchedPerson,
  domain: string,
  began?: string,
): { readonly [key: string]: string | boolean | undefined } => ({
  person: matched.person.id,
  email: mailboxToShow(matched, domain),
  ...(!matched.read.confirmed && { confirmed: false }),
  ...(began !== undefined && { began }),
});

/** The role was recorded for the wrong person: they are exchanged one for one, and who is left over comes or goes. */
function editsOfCorrection(
  post: Post,
  left: readonly Present[],
  come: readonly MatchedPerson[],
  isListed: boolean,
  domain: string,
): readonly Edit[] {
  const exchanged = left.slice(0, come.length).flatMap(({ index, holder }, place): readonly Edit[] => {
    const next = come[place] as MatchedPerson;
    const path = [post, index];
    return [
      { set: [...path, 'person'], value: next.person.id },
      { set: [...path, 'email'], value: mailboxToShow(next, domain) },
      ...(holder.confirmed === false && next.read.confirmed ? [{ remove: [...path, 'confirmed'] }] : []),
      ...(holder.confirmed !== false && !next.read.confirmed
        ? [{ insert: [...path, 'confirmed'], after: 'email', value: false } as const]
        : []),
    ];
  });
  const removed = left
    .slice(come.length)
    .reverse()
    .map(({ index }): Edit => ({ remove: [post, index] }));
  const added = come.slice(left.length).map((each) => newHolder(each, domain));
  return [...exchanged, ...removed, ...editsOfAdding(post, added, isListed)];
}

function editsOfAdding(
  post: Post,
  added: readonly { readonly [key: string]: string | boolean | undefined }[],
  isListed: boolean,
): readonly Edit[] {
  if (added.length === 0) return [];
  return isListed
    ? added.map((value) => ({ append: [post], value }))
    : [{ insert: [post], after: 'leaders', value: added }];
}

const editsOfHistory = (
  post: Post,
  left: readonly Present[],
  come: readonly MatchedPerson[],
  isListed: boolean,
  term: string,
  domain: string,
): readonly Edit[] => [
  ...left.map(({ index, holder }) => endOfRole(post, index, holder, term)),
  ...editsOfAdding(
    post,
    come.map((each) => newHolder(each, domain, term)),
    isListed,
  ),
];

/** @param isWhole Whether nobody of the post can stand elsewhere, in what was not read; if one can, whoever is missing stays. */
function planPost(
  post: Post,
  { file, record }: Entry<GroupRecord>,
  read: ReadPeople,
  index: PeopleIndex,
  plan: Plan,
  isWhole: boolean,
): void {
  const { isCorrection = false } = plan.options;
  const present = presentIn(record[post], plan.present);
  const matched = read.isComplete
    ? matchPeople(read.people, index, new Set(present.map(({ holder }) => holder.person)), plan)
    : undefined;
  if (!matched) return plan.note(read.line, 'postLeft', record.name, POSTS[post]);
  const left = present.filter(({ holder }) => !matched.some(({ person }) => person.id === holder.person));
  if (left.length > 0 && !isWhole) return plan.note(read.line, 'postLeft', record.name, POSTS[post]);
  const come = matched.filter(({ person }) => !present.some(({ holder }) => holder.person === person.id));
  const stayed = present.flatMap(({ holder, index: place }) => {
    const same = matched.find(({ person }) => person.id === holder.person);
    return same ? editsOfStaying([post, place], holder, same, plan) : [];
  });
  const isListed = (record[post] ?? []).length > 0;
  const isEmptied = isCorrection && come.length === 0 && left.length > 0 && left.length === record[post]?.length;
  const moves = isCorrection
    ? editsOfCorrection(post, left, come, isListed, index.mailDomain)
    : editsOfHistory(post, left, come, isListed, plan.term, index.mailDomain);
  plan.edit(file, ...stayed, ...(isEmptied ? [{ remove: [post] }] : moves), ...editsOfMembers(record, come));
  if (post === 'leaders' && record.vacant === true && come.length > 0) plan.edit(file, { remove: ['vacant'] });
}

/** Whoever comes into a post is no longer listed among the members. */
function editsOfMembers({ members = [] }: GroupRecord, come: readonly MatchedPerson[]): readonly Edit[] {
  const gone = members.flatMap(({ person }, place) => (come.some((each) => each.person.id === person) ? [place] : []));
  if (gone.length === 0) return [];
  return gone.length === members.length
    ? [{ remove: ['members'] }]
    : gone.reverse().map((place): Edit => ({ remove: ['members', place] }));
}

function planLeaders(entry: Entry<GroupRecord>, read: ReadGroup, index: PeopleIndex, plan: Plan): void {
  const { leaders } = read;
  const group = entry.record.name;
  if (!leaders) return plan.note(read.line, 'fieldMissing', group, POSTS.leaders);
  if (leaders.isComplete && leaders.people.length !== 1)
    return plan.note(leaders.line, 'leadersNotOne', group, String(leaders.people.length));
  planPost('leaders', entry, leaders, index, plan, true);
}

/** Whether all of its section is there: one that lacks its mailbox or introduction may have been cut, and ends nobody. */
const isWhole = ({ isComplete, email, introduction }: ReadGroup): boolean =>
  isComplete && email !== undefined && introduction.length > 0;

/** Present deputies whom the group's other words name, or write to. */
function deputiesNamed({ record }: Entry<GroupRecord>, { rest }: ReadGroup, plan: Plan): readonly Text[] {
  const ids = new Set(presentIn(record.deputies, plan.present).map(({ holder }) => holder.person));
  const people = plan.records.people.filter((person) => ids.has(person.record.id)).map((person) => person.record);
  const words = rest
    .flatMap(({ text, links }) => [text, ...links.map(({ url }) => mailTarget(url)?.address ?? '')])
    .join('\n');
  return people
    .filter((person) => namesAny(words, [...namesOf(person), ...person.emails.map(addressOf)]))
    .map(({ name }) => name);
}

/**
 * The page has no label for deputies where a group has none: that is its form, unless something else was not understood,
 * or names one of them. More leaders than one may be deputies whose label was not seen.
 */
function planDeputies(entry: Entry<GroupRecord>, read: ReadGroup, index: PeopleIndex, plan: Plan): void {
  const { deputies } = read;
  if (deputies && (deputies.people.length > 0 || deputies.isVacant || !deputies.isComplete))
    return planPost('deputies', entry, deputies, index, plan, isWhole(read));
  const isKnown = isWhole(read) && !deputies && read.leaders?.isComplete === true && read.leaders.people.length === 1;
  const [named] = isKnown ? deputiesNamed(entry, read, plan) : [];
  if (named) plan.note(read.line, 'deputyElsewhere', entry.record.name, named);
  else if (isKnown)
    planPost('deputies', entry, { line: read.line, people: [], isVacant: true, isComplete: true }, index, plan, true);
  else if (presentIn(entry.record.deputies, plan.present).length > 0)
    plan.note(deputies?.line ?? read.line, 'deputiesUncertain', entry.record.name);
}

/** Whoever stands under both labels; which one is the slip, the page doesn't tell. */
function inBothPosts({ leaders, deputies }: ReadGroup): ReadPerson | undefined {
  return leaders?.people.length !== 1
    ? undefined
    : leaders.people.find((leader) =>
        deputies?.people.some(
          ({ name, email }) =>
            sameMailbox(email, leader.email) || (fold(name) === fold(leader.name) && (!email || !leader.email)),
        ),
      );
}

export function planPosts(entry: Entry<GroupRecord>, read: ReadGroup, index: PeopleIndex, plan: Plan): void {
  const twice = inBothPosts(read);
  if (twice) return plan.note(twice.line, 'postTwice', entry.record.name, twice.name);
  planLeaders(entry, read, index, plan);
  planDeputies(entry, read, index, plan);
}
