/** Changes of a group as a whole: its mailbox and links, its beginning and its end. */
import type { Text } from '../../src/dataset/records.js';
import { inEachLanguage, LANGUAGES } from '../../src/locales/languages.js';
import type { Edit } from '../import/plan/edit-yaml.js';
import { addItem, removeItem } from '../import/plan/list-edits.js';
import { groupMailboxEdits, lastKeyOf, mailboxValue } from './mailbox-edits.js';
import type { Plan } from './plan.js';
import { takesPost } from './plan-post.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';
import { addressFrom, dayFrom } from './written-values.js';
import { isWhole, writtenText } from './written-text.js';

type Values = Answers['values'];

function linkEdits(links: readonly { readonly url: string }[], after: string, values: Values): readonly Edit[] {
  const written = values.get('link');
  const url = written === undefined ? undefined : addressFrom(written);
  const label = writtenText(values, 'link');
  if (url === undefined)
    return !Object.keys(label).length ? [] : refuse({ zh: '没有填要添的链接。', en: 'The link to add is empty.' });
  if (!isWhole(label))
    return refuse({ zh: '链接要有中文和英文名称。', en: 'A link needs a Chinese and an English name.' });
  if (links.some((link) => link.url === url))
    return refuse({ zh: `这个链接已经有了：${url}`, en: `There is already this link: ${url}` });
  const link = { label, url, ...(values.get('sign-in')?.startsWith('要') && { signIn: true }) };
  return [addItem(links, ['links'], after, link)];
}

function unlinkEdits(links: readonly { readonly url: string }[], url: string | undefined): readonly Edit[] {
  if (url === undefined) return [];
  const index = links.findIndex((link) => link.url === url);
  if (index < 0) return refuse({ zh: `没有这个链接：${url}`, en: `There is no such link: ${url}` });
  return [removeItem(links, ['links'], index)];
}

export function planGroup({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const group = known.group(values.get('group')!);
  const { record, file } = group;
  const mailbox = values.get('mailbox');
  if (mailbox !== undefined) plan.edit(file, ...groupMailboxEdits(group, mailbox, values.get('reason'), known));
  const removed = unlinkEdits(record.links ?? [], values.get('unlink'));
  const left = (record.links ?? []).filter(({ url }) => url !== values.get('unlink'));
  plan.edit(file, ...removed, ...linkEdits(left, lastKeyOf(record, ['leaders', 'deputies', 'teams']), values));
}

export function planArchive({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const { record, file } = known.group(values.get('group')!);
  plan.edit(file, {
    insert: ['ended'],
    after: lastKeyOf(record, ['founded', 'began']),
    value: known.term(values.get('term')),
  });
}

/** `- 办活动`, `1. 办活动`: a list's mark is no part of what it lists. */
const withoutBullet = (line: string): string => line.replace(/^\s*(?:[-*+•·–—]|\d{1,2}[.、)）])\s*/u, '').trim();

/** `办活动 | Running an event`, a line each. */
function topicsIn(text: string): readonly Text[] {
  return text
    .split('\n')
    .map((line) => withoutBullet(line))
    .filter(Boolean)
    .map((line) => {
      const parts = line.split(/[|｜]/u).map((part) => part.trim());
      return parts.length === LANGUAGES.length && parts.every(Boolean)
        ? inEachLanguage((language) => parts[LANGUAGES.indexOf(language)]!)
        : refuse({ zh: `来信事项一行写“中文 | English”：${line}`, en: `A topic is a line "中文 | English": ${line}` });
    });
}

export function tagIds(text: string, known: RecordsToChange): readonly string[] {
  const { tags } = known.dataset;
  return text
    .split(/[,，、;；#＃\n]/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const tag = tags.find((each) =>
        [each.id, ...Object.values(each.name)].some((other) => other.toLowerCase() === name.toLowerCase()),
      );
      return (
        tag?.id ??
        refuse({
          zh: `没有这个标签：${name}。可用：${tags.map((each) => each.name.zh).join('、')}。`,
          en: `There is no tag ${name}, only ${tags.map(({ id }) => id).join(', ')}.`,
        })
      );
    });
}

/** Where the question of a group goes: the order means nothing, so each goes to a place of its own. */
const placeFor = (id: string, length: number): number =>
  [...id].reduce((sum, letter) => (sum * 31 + letter.charCodeAt(0)) % 65_521, 7) % length;

export function planNewGroup({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const value = (id: string): string => values.get(id)!;
  const id = value('id');
  const term = known.term(values.get('term'));
  const leader = takesPost(
    {
      name: value('leader'),
      otherNames: writtenText(values, 'leader-name'),
      id: values.get('leader-id'),
      mailbox: values.get('leader-mailbox'),
      reason: values.get('reason'),
    },
    known,
    plan,
  );
  const mailbox = mailboxValue(value('mailbox'), values.get('reason'), known);
  const [, classOfWork] = value('class').split(' · ');
  plan.create('groups', id, {
    name: writtenText(values, 'name'),
    class: classOfWork === 'none' ? null : classOfWork,
    tags: [...tagIds(value('tags'), known)],
    founded: dayFrom(value('founded')),
    began: term,
    email: value('mailbox'),
    emailWaiver: typeof mailbox === 'string' ? undefined : mailbox.waiver,
    summary: writtenText(values, 'summary'),
    topics: [...topicsIn(value('topics'))],
    leaders: [{ ...leader, began: term }],
  });
  // A group of the newest term stays out of the order: it comes last, and two requests at once touch no line together.
  if (term !== known.organization.record.term) plan.edit(known.organization.file, { append: ['groups'], value: id });
  const { file, record } = known.records.questions!;
  const place = placeFor(id, record.questions.length);
  plan.edit(file, { before: ['questions', place], value: { ask: value('question'), group: id } });
}
