/** What a record of a working group holds: as it is published, and as it is written in `data/groups/<id>.yaml`. */
import { classId } from './class-of-work.js';
import { holder, holderFile } from './holder.js';
import { added, list, oneOf, orNull, record } from './kinds.js';
import { link, linkFile } from './link.js';
import { member, memberFile } from './member.js';
import { project, projectFile } from './project.js';
import type { FileOf } from './record-file.js';
import { team, teamFile } from './team.js';
import { boolean, count, day, id, mailbox, string, term, text, waiver, when } from './values.js';

/** A number that a group is proud of. */
export const figure = /* @__PURE__ */ record({
  value: count,
  /** How exact the source is: `nearly` 20,000, `at-least` 100; `null` for an exact count. */
  qualifier: /* @__PURE__ */ orNull(/* @__PURE__ */ oneOf('nearly', 'at-least')),
  label: text,
  /** When it was counted, as exactly as the source says (`2022`, `2022-12-31`), or `null` where undated. */
  asOf: /* @__PURE__ */ orNull(when),
});

/** A working group, with all that there is to read about it. */
export const group = /* @__PURE__ */ record({
  id,
  name: text,
  /** Other names by which people look for the group. */
  aliases: /* @__PURE__ */ list(string),
  /** `null` where the source puts the group into none of its classes. */
  class: /* @__PURE__ */ orNull(classId),
  /** Ids of tags. */
  tags: /* @__PURE__ */ list(id),
  founded: /* @__PURE__ */ record({ date: day }),
  email: mailbox,
  summary: text,
  leaders: /* @__PURE__ */ list(holder),
  deputies: /* @__PURE__ */ list(holder),
  teams: /* @__PURE__ */ list(team),
  links: /* @__PURE__ */ list(link),
  figures: /* @__PURE__ */ list(figure),
  /** Doubts and remarks about the record itself, for readers. */
  notes: /* @__PURE__ */ list(text),
  /** What people write to it about: sponsoring, invoices, a campus event… */
  topics: /* @__PURE__ */ list(text),
  /** What it does, point by point. */
  work: /* @__PURE__ */ added(/* @__PURE__ */ list(text), []),
  projects: /* @__PURE__ */ added(/* @__PURE__ */ list(project), []),
  /** How it began, where that is told. */
  origin: /* @__PURE__ */ added(/* @__PURE__ */ orNull(text), null),
  /** Who works in it beside the leaders and deputies. */
  members: /* @__PURE__ */ added(/* @__PURE__ */ list(member), []),
  /** Whether nobody leads it, and somebody is wanted. */
  vacant: /* @__PURE__ */ added(boolean, false),
  /** The day on which somebody of the group last confirmed the record. */
  confirmed: /* @__PURE__ */ added(/* @__PURE__ */ orNull(day), null),
});

/** A group that is no more, with the people who were in its posts at the end. */
export const archivedGroup = /* @__PURE__ */ record({
  ...group.fields,
  /** The term in which it was archived. */
  ended: term,
});

/** Who a group is and how to reach it: what every element needs of it. All else is in its profile, but for what follows. */
export const GROUP_BASICS = ['id', 'email', 'class', 'leaders', 'deputies', 'aliases', 'name'] as const;

/** What only some elements read of all groups, and each by its own: a chapter for each. */
export const GROUP_CHAPTERS = ['tags', 'teams', 'topics'] as const;

/** What a group does, in sentences: by these a question finds it, too. */
export const GROUP_WORK = ['work', 'projects', 'origin'] as const;

/** That and what else there is to read about it at length: what few elements show, and load when they do. */
export const GROUP_DETAILS = [...GROUP_WORK, 'links', 'figures', 'notes', 'confirmed'] as const;

const figureFile = {
  of: figure,
  about: '一个数字 / One figure',
  published: 'A number that a group is proud of.',
  fields: {
    value: { about: '整数，不带逗号 / A whole number, without commas', published: 'The number.' },
    qualifier: {
      about: '将近还是至少；准确的数就不写 / Leave out for an exact count',
      published: 'How exact it is; null for an exact count.',
      absent: null,
    },
    label: { about: '数的是什么 / What was counted', longest: 'figure' },
    asOf: {
      about: '哪年哪月统计的；不知道就不写 / When it was counted; leave out where unknown',
      published: 'When it was counted, as exactly as the source says; null where it says nothing.',
      absent: null,
    },
  },
} satisfies FileOf<typeof figure>;

export const groupFile = {
  of: group,
  about: '工作组 / A working group',
  published: 'A working group.',
  definitions: { holder: holderFile, team: teamFile },
  fields: {
    id: { about: "与文件名相同 / The same as the file's name" },
    name: { about: '名称 / Its name' },
    aliases: {
      about: '别的叫法，搜索时也能找到 / Other names by which people look for it',
      each: { published: 'A name.' },
      absent: [],
    },
    class: {
      about: '类别；未归类写 null / Its class; null where it is in none',
      published: 'The id of its class of work; null where it is in none.',
    },
    tags: {
      about: '标签，见 tags.yaml / Its tags, from tags.yaml',
      published: 'The ids of its tags.',
      each: { about: "标签的 id / A tag's id" },
      fewest: 1,
      distinct: true,
    },
    founded: {
      about: '成立日期 / The day it was founded',
      published: 'When it was founded.',
      kind: day,
      publish: (date: string) => ({ date }),
    },
    email: { about: '公共邮箱 / Its public mailbox' },
    emailWaiver: {
      about: "公共邮箱不在社区域名下的缘由 / Why its mailbox is outside the community's domain",
      kind: waiver,
      optional: true,
    },
    summary: {
      about: '介绍，简短，用自己的话 / An introduction, short and in our own words',
      longest: 'group',
    },
    topics: {
      about: '大家会为哪些事写信来，3 到 6 项 / What people write to it about, 3 to 6',
      published: 'What people write to it about.',
      each: { about: '一件事，几个字 / One thing, in a few words', longest: 'topic' },
      fewest: 3,
      most: 6,
    },
    leaders: {
      about: '组长，只有一位；空缺时写 []，另写 vacant: true / The leader, exactly one; [] where vacant is true',
      published: 'Who leads it.',
      each: holderFile,
    },
    deputies: {
      about: '副组长 / The deputy leaders',
      published: 'Who stands in for them.',
      each: holderFile,
      absent: [],
    },
    teams: {
      about: '组内的小组 / Teams inside the group',
      published: 'Teams inside it.',
      each: teamFile,
      absent: [],
    },
    links: { about: '链接 / Links', published: 'Pages about it.', each: linkFile, absent: [] },
    figures: { about: '数字 / Figures', published: 'Numbers that it is proud of.', each: figureFile, absent: [] },
    notes: {
      about: '读者应当知道的疑点 / Doubts that readers should know of',
      published: 'Doubts and remarks about the record itself.',
      each: { about: '一个疑点 / One doubt', longest: 'note' },
      absent: [],
    },
    work: {
      about: '做什么，一条一行，3 到 7 条 / What it does, one line each, 3 to 7',
      published: 'What it does, point by point.',
      each: { about: '一件事，用自己的话 / One thing, in our own words', longest: 'work' },
      most: 7,
      absent: [],
    },
    projects: {
      about: '有名称的项目 / Named undertakings',
      published: 'Its named undertakings.',
      each: projectFile,
      absent: [],
    },
    origin: {
      about: '怎样开始的；不知道就不写 / How it began; leave out where unknown',
      published: 'How it began; null where that is not told.',
      longest: 'work',
      absent: null,
    },
    members: {
      about: '组员；正副组长不用再写 / Members; those who hold a post need not be listed again',
      published: 'Who works in it beside those in its posts.',
      each: memberFile,
      absent: [],
    },
    vacant: {
      about: '组长空缺、正在找人时写 true / true while nobody leads it and somebody is wanted',
      published: 'Whether nobody leads it, and somebody is wanted.',
      absent: false,
    },
    confirmed: {
      about: '组里的人最近一次确认这份记录的日子 / The day on which somebody of the group last confirmed this record',
      published: 'The day on which somebody of the group last confirmed the record; null where nobody has.',
      absent: null,
    },
    began: {
      about:
        '从哪一届开始有这个组；不写就是有记录以来 / The term in which the group began; left out: as far back as the records go',
      kind: term,
      optional: true,
    },
    ended: {
      about: '在哪一届归档；不写就是还在 / The term in which the group was archived; left out: it goes on',
      published: 'The term in which it was archived.',
      kind: term,
      optional: true,
    },
  },
} satisfies FileOf<typeof group>;

export const archivedGroupFile = {
  ...groupFile,
  of: archivedGroup,
  published: 'A group that is no more, with the people who were in its posts at the end.',
} satisfies FileOf<typeof archivedGroup>;
