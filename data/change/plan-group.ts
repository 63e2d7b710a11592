/** Changes of a group as a whole: its mailbox and links, its beginning and its end. */
import type { Edit } from '../import/plan/edit-yaml.js';
import { groupMailboxEdits, lastKeyOf, mailboxValue } from './mailbox-edits.js';
import type { Plan } from './plan.js';
import { takesPost } from './plan-post.js';
import type { Answers } from './read-issue.js';
import type { RecordsToChange } from './records-to-change.js';
import { refuse } from './refusal.js';

type Values = Answers['values'];

function linkEdits(links: readonly { readonly url: string }[], after: string, values: Values): readonly Edit[] {
  const [url, zh, en] = ['link', 'link-zh', 'link-en'].map((id) => values.get(id));
  if (url === undefined)
    return zh === undefined && en === undefined ? [] : refuse('没有填要添的链接。', 'The link to add is empty.');
  if (zh === undefined || en === undefined)
    return refuse('链接要有中文和英文名称。', 'A link needs a Chinese and an English name.');
  if (links.some((link) => link.url === url))
    return refuse(`这个链接已经有了：${url}`, `There is already this link: ${url}`);
  const link = { label: { zh, en }, url, ...(values.get('sign-in')?.startsWith('要') && { signIn: true }) };
  return [links.length ? { append: ['links'], value: link } : { insert: ['links'], after, value: [link] }];
}

function unlinkEdits(links: readonly { readonly url: string }[], url: string | undefined): readonly Edit[] {
  if (url === undefined) return [];
  const index = links.findIndex((link) => link.url === url);
  if (index < 0) return refuse(`没有这个链接：${url}`, `There is no such link: ${url}`);
  return [links.length > 1 ? { remove: ['links', index] } : { remove: ['links'] }];
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

/** `办活动 | Running an event`, a line each. */
function topicsIn(text: string): readonly { readonly zh: string; readonly en: string }[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .map((line) => {
      const [zh = '', en = '', ...more] = line.split(/[|｜]/u).map((part) => part.trim());
      return zh && en && !more.length
        ? { zh, en }
        : refuse(`来信事项一行写“中文 | English”：${line}`, `A topic is a line "中文 | English": ${line}`);
    });
}

function tagIds(text: string, known: RecordsToChange): readonly string[] {
  const { tags } = known.dataset;
  return text
    .split(/[,，、]/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => {
      const tag = tags.find((each) =>
        [each.id, each.name.zh, each.name.en].some((other) => other.toLowerCase() === name.toLowerCase()),
      );
      return (
        tag?.id ??
        refuse(
          `没有这个标签：${name}。可用：${tags.map((each) => each.name.zh).join('、')}。`,
          `There is no tag ${name}, only ${tags.map(({ id }) => id).join(', ')}.`,
        )
      );
    });
}

export function planNewGroup({ values }: Answers, known: RecordsToChange, plan: Plan): void {
  const value = (id: string): string => values.get(id)!;
  const id = value('id');
  const term = known.term(values.get('term'));
  const leader = takesPost(
    {
      name: value('leader'),
      nameEn: values.get('leader-name-en'),
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
    name: { zh: value('name-zh'), en: value('name-en') },
    class: classOfWork === 'none' ? null : classOfWork,
    tags: [...tagIds(value('tags'), known)],
    founded: value('founded'),
    began: term,
    email: value('mailbox'),
    emailWaiver: typeof mailbox === 'string' ? undefined : mailbox.waiver,
    summary: { zh: value('summary-zh'), en: value('summary-en') },
    topics: [...topicsIn(value('topics'))],
    leaders: [{ ...leader, began: term }],
  });
  plan.edit(known.organization.file, { append: ['groups'], value: id });
  plan.edit(known.records.questions!.file, { append: ['questions'], value: { ask: value('question'), group: id } });
}
