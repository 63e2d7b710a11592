/** The facts of one group, apart from who is in its posts. */
import { fold } from '../../../src/dataset/fold.js';
import type { Entry, GroupRecord, LinkRecord } from '../../compile/source-records.js';
import { teamsWithin } from '../../compile/source-records.js';
import { isNameAlone } from '../read/heading-name.js';
import { isInside, sameMailbox } from '../read/mail.js';
import { isOtherName, type MatchedGroup } from '../match/match-groups.js';
import type { PeopleIndex } from '../match/match-people.js';
import { nearMailbox } from '../match/near-mailbox.js';
import { namesOf } from '../match/named-in.js';
import type { PageLink } from '../read/page-lines.js';
import { addItem } from './list-edits.js';
import type { Plan } from './plan.js';
import { planIntroduction } from './plan-introduction.js';
import type { ReadGroup } from '../read/read-group.js';

/** The old name stays one by which the group is found. A heading that says more than a name may say anything. */
function planName({ read, entry: { file, record }, isRenamed }: MatchedGroup, plan: Plan): void {
  if (!isRenamed) {
    if (isOtherName(read, record)) plan.note(read.line, 'otherName', read.name, record.name);
    return;
  }
  if (!isNameAlone(read.name, namesOf(record))) return plan.note(read.line, 'groupNameKept', read.name, record.name);
  plan.note(read.line, 'groupRenamed', record.name, read.name);
  plan.edit(file, { set: ['name', 'zh'], value: read.name.normalize('NFC') });
  plan.edit(file, addItem(record.aliases, ['aliases'], 'name', record.name.zh));
}

function planFounded({ founded, line }: ReadGroup, { file, record }: Entry<GroupRecord>, plan: Plan): void {
  if (!founded) plan.note(line, 'fieldMissing', record.name, { zh: '成立日期', en: 'founding day' });
  else if (founded.date !== record.founded && founded.date > plan.day)
    plan.note(founded.line, 'foundedLater', record.name, founded.date, plan.day);
  else if (founded.date !== record.founded) plan.edit(file, { set: ['founded'], value: founded.date });
}

function planMailbox(
  { email, line }: ReadGroup,
  { file, record }: Entry<GroupRecord>,
  index: PeopleIndex,
  plan: Plan,
): void {
  if (!email) return plan.note(line, 'fieldMissing', record.name, { zh: '公共邮箱', en: 'mailbox' });
  const { address } = email;
  if (sameMailbox(address, record.email)) {
    if (!isInside(address, index.mailDomain)) plan.note(email.line, 'mailboxKnownOutside', address);
    return;
  }
  const owner = index.byMailbox.get(address.toLowerCase())?.name ?? index.groupsByMailbox.get(address.toLowerCase());
  if (owner !== undefined) return plan.note(email.line, 'mailboxTaken', address, owner);
  if (!isInside(address, index.mailDomain)) return plan.note(email.line, 'mailboxOutside', address);
  // What a group is called is no slip of what it was called: kmedia, media.
  const isItsId = address.toLowerCase().startsWith(`${record.id}@`);
  const near = isItsId ? undefined : nearMailbox(address, index, [record.email]);
  if (near !== undefined) return plan.note(email.line, 'mailboxPerhapsTypo', address, near);
  plan.edit(file, { set: ['email'], value: address });
  if (record.emailWaiver === undefined) return;
  plan.edit(file, { remove: ['emailWaiver'] });
  plan.note(email.line, 'waiverGone', record.name);
}

function planTags({ tags, line }: ReadGroup, { file, record }: Entry<GroupRecord>, plan: Plan): void {
  if (!tags || tags.names.length === 0) return plan.note(line, 'fieldMissing', record.name, { zh: '标签', en: 'tags' });
  const known = new Map(
    plan.records.tags?.record.tags.flatMap(({ id, name }) =>
      Object.values(name).map((each) => [fold(each), id] as const),
    ),
  );
  const unknown = tags.names.filter((name) => !known.has(fold(name)));
  for (const name of unknown) plan.note(tags.line, 'tagNew', name, record.name);
  if (unknown.length > 0) return;
  const ids = [...new Set(tags.names.flatMap((name) => known.get(fold(name)) ?? []))];
  const gone = record.tags.flatMap((id, place) => (ids.includes(id) ? [] : [place]));
  const come = ids.filter((id) => !record.tags.includes(id));
  plan.edit(
    file,
    ...come.map((id) => ({ append: ['tags'], value: id })),
    ...gone.reverse().map((place) => ({ remove: ['tags', place] })),
  );
}

/** Whether a link is called otherwise than in the record, which may say more; one that shows its address has no name. */
const isRelabeled = (link: PageLink, { label }: LinkRecord): boolean =>
  !/^https?:/u.test(link.label) && !fold(label.zh).includes(fold(link.label));

/** A link that is known by its address says nothing new; a known label with another address moved. */
function planLinks({ links, introduction, line }: ReadGroup, { file, record }: Entry<GroupRecord>, plan: Plan): void {
  const known = record.links ?? [];
  const moved = new Set<number>();
  for (const link of links) {
    const same = known.find(({ url }) => url === link.url);
    if (same) {
      if (isRelabeled(link, same)) plan.note(link.line, 'linkRelabeled', same.label, link.label, record.name);
      continue;
    }
    const places = known.flatMap(({ label }, place) => (fold(label.zh) === fold(link.label) ? [place] : []));
    const [place] = places;
    const isMoved =
      place !== undefined &&
      places.length === 1 &&
      !links.some(({ url }) => url === known[place]?.url) &&
      !moved.has(place);
    if (!isMoved) {
      plan.note(link.line, 'linkNew', link.label, link.url, record.name);
      continue;
    }
    moved.add(place);
    plan.edit(file, { set: ['links', place, 'url'], value: link.url });
  }
  const gone = known.filter(({ url }, place) => !moved.has(place) && !links.some((link) => link.url === url));
  if (introduction.length > 0 || links.length > 0)
    for (const { label } of gone) plan.note(line, 'linkGone', label, record.name);
}

/** Every number of a text: `14,668`, `2万`, `4000+`. */
function numbersIn(text: string): ReadonlySet<number> {
  const found = [...text.normalize('NFKC').matchAll(/(\d{1,3}(?:,\d{3})+|\d{1,15})(?:\.(\d{1,6}))?\s?([万千亿]?)/gu)];
  const scale: Readonly<Record<string, number>> = { 千: 1e3, 万: 1e4, 亿: 1e8 };
  return new Set(
    found.map(([, whole = '', part = '0', unit = '']) =>
      Math.round(Number(`${whole.replaceAll(',', '')}.${part}`) * (scale[unit] ?? 1)),
    ),
  );
}

/** Teams and figures stand in sentences, which nobody can read for certain: what is no longer there is listed. */
function checkIntroduction({ introduction, line }: ReadGroup, { record }: Entry<GroupRecord>, plan: Plan): void {
  if (introduction.length === 0) return;
  const text = introduction.map((each) => each.text).join('\n');
  const numbers = numbersIn(text);
  for (const { name } of teamsWithin(record.teams))
    if (!text.includes(name.zh.replace(/(小组|组)$/u, ''))) plan.note(line, 'teamGone', name, record.name);
  for (const { value, label } of record.figures ?? [])
    if (!numbers.has(value)) plan.note(line, 'figureGone', String(value), label, record.name);
}

export function planGroup(matched: MatchedGroup, index: PeopleIndex, plan: Plan): void {
  const { read, entry } = matched;
  planName(matched, plan);
  planTags(read, entry, plan);
  planFounded(read, entry, plan);
  planMailbox(read, entry, index, plan);
  planLinks(read, entry, plan);
  checkIntroduction(read, entry, plan);
  planIntroduction(read, entry, plan);
}
