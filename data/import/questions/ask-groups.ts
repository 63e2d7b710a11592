/** Which group is it, and does it go on? */
import { fold } from '../../../src/dataset/fold.js';
import type { Text } from '../../../src/dataset/records.js';
import type { Entry, GroupRecord } from '../../compile/source-records.js';
import { diagnostic as newDiagnostic, type Diagnostic, type DiagnosticKind } from '../diagnostics/diagnostic.js';
import { mailboxToShow, matchPeople, type MatchedPerson } from '../match/match-people.js';
import { addItem, removeItem } from '../plan/list-edits.js';
import { isInside } from '../read/mail.js';
import type { ReadGroup } from '../read/read-group.js';
import { aboutOf, questionAbout, type Asked, type Asking } from './asked.js';
import {
  choice,
  classOptions,
  englishField,
  field,
  groupField,
  groupOptions,
  idField,
  idOfMailbox,
  KEEP,
  reasonField,
} from './choices.js';
import { groupFile, type Draft } from './draft.js';
import type { Answer, Choice, Field } from './question.js';
import { topicsIn } from './written-topics.js';

export const groupByName = ({ records }: Asking, name: string): Entry<GroupRecord> | undefined =>
  records.groups.find(({ record }) => record.name.zh === name);

const unknownTags = ({ tags }: ReadGroup, { records }: Asking): readonly string[] => {
  const known = new Set(
    records.tags?.record.tags.flatMap(({ name }) => Object.values(name).map((each) => fold(each))) ?? [],
  );
  return tags?.names.filter((name) => !known.has(fold(name))) ?? [];
};

/** Everybody of a group that has no record yet, and what is not certain of them. */
export function peopleOfNew(
  { leaders, deputies }: ReadGroup,
  { records, index, term }: Asking,
): {
  readonly leaders: readonly MatchedPerson[] | undefined;
  readonly deputies: readonly MatchedPerson[] | undefined;
  readonly diagnostics: readonly Diagnostic[];
} {
  const diagnostics: Diagnostic[] = [];
  const context = {
    records,
    present: term,
    isNewTerm: false,
    newcomers: [],
    note: (line: number, kind: DiagnosticKind, ...about: readonly (string | Text)[]) => {
      diagnostics.push(newDiagnostic(line, kind, ...about));
    },
  };
  const match = (people: ReadGroup['leaders']) => matchPeople(people?.people ?? [], index, new Set<string>(), context);
  return { leaders: match(leaders), deputies: match(deputies), diagnostics };
}

const TOPICS_HINT: Text = {
  zh: '3 到 6 行，每行“中文 | English”，如：办活动 | Running an event',
  en: '3 to 6 lines such as 办活动 | Running an event, with a bar between Chinese and English',
};

/** Where the page's own sentence counts the group. */
const classOf = ({ name }: ReadGroup, { read, records }: Asking): string => {
  const counted = read.classes.find(({ members }) => members.some((member) => fold(name).includes(fold(member))));
  return records.classes?.record.classes.find((each) => each.name.zh === counted?.name)?.id ?? 'none';
};

function fieldsOfNew(read: ReadGroup, asking: Asking): readonly Field[] {
  const { email, founded } = read;
  return [
    englishField(),
    idField(idOfMailbox(email?.address)),
    field('class', 'choice', '哪一类', 'Class of work', {
      options: classOptions(asking.records),
      initial: classOf(read, asking),
    }),
    ...(founded ? [] : [field('founded', 'day', '成立日期', 'Day of founding')]),
    ...(email ? [] : [field('mailbox', 'mailbox', '组的邮箱', 'Mailbox of the group')]),
    ...(email && !isInside(email.address, asking.index.mailDomain) ? [reasonField(email.address)] : []),
    field('summary-zh', 'line', '中文介绍，80 字以内', 'Introduction in Chinese, 80 characters at most'),
    field('summary-en', 'line', '英文介绍，190 个字符以内', 'Introduction in English, 190 characters at most'),
    field('topics', 'text', '大家会为什么事写信来', 'What people write about', { hint: TOPICS_HINT }),
    field('ask', 'line', '一个陌生人会怎么问', 'A question that a stranger would ask', {
      hint: { zh: '该由这个组回答的一个问题', en: 'One that this group should answer' },
    }),
    ...unknownTags(read, asking).flatMap((name) => [
      field(`tag-en ${name}`, 'line', `新标签“${name}”的英文`, `New tag “${name}” in English`),
      field(`tag-id ${name}`, 'id', `新标签“${name}”的 id`, `Id of the new tag “${name}”`),
    ]),
  ];
}

/** The ids of a group's tags, those that are new among them. */
function tagIdsOf(read: ReadGroup, answer: Answer, asking: Asking, draft: Draft): readonly string[] {
  for (const name of unknownTags(read, asking))
    draft.addTag(answer[`tag-id ${name}`]!, { zh: name, en: answer[`tag-en ${name}`]! });
  const names = read.tags?.names ?? [];
  return names.flatMap(
    (name) => draft.tags.find((tag) => Object.values(tag.name).some((each) => fold(each) === fold(name)))?.id ?? [],
  );
}

const holders = (people: readonly MatchedPerson[], domain: string) =>
  people.map((each) => ({
    person: each.person.id,
    email: mailboxToShow(each, domain),
    ...(!each.read.confirmed && { confirmed: false }),
  }));

/** Posts need no beginning of their own: they begin with the group. */
function createGroup(read: ReadGroup, answer: Answer, asking: Asking, draft: Draft): void {
  const { leaders, deputies } = peopleOfNew(read, asking);
  // Until everybody is known, the group waits; who is not is asked.
  if (!leaders || !deputies || leaders.length !== 1) return;
  const id = answer.id!;
  draft.create('groups', id, {
    name: { zh: read.name.normalize('NFC'), en: answer.en! },
    class: answer.class === 'none' ? null : answer.class!,
    tags: [...tagIdsOf(read, answer, asking, draft)],
    founded: read.founded?.date ?? answer.founded!,
    began: asking.term,
    email: read.email?.address ?? answer.mailbox!,
    ...(answer.reason !== undefined && { emailWaiver: answer.reason }),
    summary: { zh: answer['summary-zh']!, en: answer['summary-en']! },
    topics: [...topicsIn(answer.topics!)],
    leaders: holders(leaders, asking.index.mailDomain),
    ...(deputies.length > 0 && { deputies: holders(deputies, asking.index.mailDomain) }),
  });
  draft.edit('data/organization.yaml', { append: ['groups'], value: id });
  draft.edit('data/questions.yaml', { append: ['questions'], value: { ask: answer.ask!, group: id } });
}

/** The old name stays one by which the group is found. */
function rename(id: string, zh: string, en: string, draft: Draft): void {
  const { name, aliases = [] } = draft.group(id);
  const file = groupFile(id);
  if (name.zh !== zh) {
    draft.edit(file, { set: ['name', 'zh'], value: zh });
    const known = aliases.indexOf(zh);
    if (known >= 0) draft.edit(file, removeItem(aliases, ['aliases'], known));
    draft.edit(file, addItem(draft.group(id).aliases, ['aliases'], 'name', name.zh));
  }
  if (name.en !== en) draft.edit(file, { set: ['name', 'en'], value: en });
}

/** A heading that is no name of the records, or not that alone. */
function askHeading(diagnostic: Diagnostic, asking: Asking): Asked | undefined {
  const read = asking.read.groups.find(({ line }) => line === diagnostic.line);
  if (!read) return undefined;
  const options = groupOptions(asking.records);
  const choices: readonly Choice[] = [
    choice('renamed', '记录里的组，改了名', 'A group of the records, renamed', groupField(options), englishField()),
    choice('new', '新的组', 'A new group', ...fieldsOfNew(read, asking)),
    choice('same', '记录里的组，名称没变', 'A group of the records, by another heading', groupField(options)),
    { ...KEEP, label: { zh: '不用这一节', en: 'Leave this section out' } },
  ];
  return {
    question: questionAbout(diagnostic, asking, `group:${read.name}`, choices),
    prepare(answer, draft) {
      if (answer.choice === 'new') createGroup(read, answer, asking, draft);
      if (answer.choice === 'renamed') rename(answer.group!, read.name.normalize('NFC'), answer.en!, draft);
      if (answer.choice !== 'same') return;
      const [hashes = '###'] = /^#+/u.exec(draft.lines[read.line - 1] ?? '') ?? [];
      draft.lines[read.line - 1] = `${hashes} ${draft.group(answer.group!).name.zh}`;
    },
  };
}

/** The page's name is certain, its English is nobody's but a person's. */
function askEnglish(diagnostic: Diagnostic, asking: Asking): Asked | undefined {
  const [old, name] = [aboutOf(diagnostic, 0), aboutOf(diagnostic, 1)];
  const group = groupByName(asking, old);
  if (!group) return undefined;
  const choices = [
    choice('renamed', '改了名', 'Renamed', englishField()),
    choice('kept', '只改了中文名', 'Renamed in Chinese alone'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `group:${name}`, choices),
    prepare(answer, draft) {
      rename(
        group.record.id,
        name.normalize('NFC'),
        answer.choice === 'kept' ? group.record.name.en : answer.en!,
        draft,
      );
    },
  };
}

/** Groups that are not on the page, or that it calls dissolved. */
export function askGone(diagnostic: Diagnostic, asking: Asking, group: Entry<GroupRecord>, suggested?: string): Asked {
  const { id } = group.record;
  const choices = [
    choice('ended', `撤了，${asking.term} 届起归档`, `No more: archived in ${asking.term}`),
    choice('stays', '还在', 'It goes on'),
  ];
  return {
    question: questionAbout(diagnostic, asking, `gone:${id}`, choices, suggested),
    complete(answer, draft) {
      const { ended, began } = draft.group(id);
      if (answer.choice === 'ended' && ended === undefined)
        draft.edit(groupFile(id), {
          insert: ['ended'],
          after: began === undefined ? 'founded' : 'began',
          value: asking.term,
        });
      if (answer.choice === 'stays' && ended !== undefined) draft.edit(groupFile(id), { remove: ['ended'] });
    },
  };
}

const gone =
  (suggested?: string) =>
  (diagnostic: Diagnostic, asking: Asking): Asked | undefined => {
    const group = groupByName(asking, aboutOf(diagnostic, 0));
    return group && askGone(diagnostic, asking, group, suggested);
  };

export const OF_GROUPS: Partial<Record<DiagnosticKind, (diagnostic: Diagnostic, asking: Asking) => Asked | undefined>> =
  {
    groupNew: askHeading,
    groupPerhaps: askHeading,
    groupConflict: askHeading,
    groupNameKept: (diagnostic, asking) => ({
      question: questionAbout(diagnostic, asking, `heading:${aboutOf(diagnostic, 0)}`, [KEEP], 'keep'),
    }),
    groupRenamed: askEnglish,
    groupGone: gone(),
    groupMayEnd: gone(),
    groupPerhapsEnds: gone(),
    groupEnds: gone('ended'),
    groupStruck: gone(),
  };
