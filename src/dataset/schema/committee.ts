/** What the record of the committee holds: as it is published, and as it is written in `data/committee.yaml`. */
import { added, list, record } from './kinds.js';
import type { FileOf, RecordFile } from './record-file.js';
import { began, ended } from './tenure.js';
import { id, mailbox, text } from './values.js';

export const office = /* @__PURE__ */ record({
  id,
  name: text,
  person: id,
  email: mailbox,
  /** What the office has to do. */
  duties: /* @__PURE__ */ list(text),
});

/** An office that nobody holds, and for which somebody is wanted. */
export const vacancy = /* @__PURE__ */ record({
  id,
  name: text,
  duties: /* @__PURE__ */ list(text),
});

export const committee = /* @__PURE__ */ record({
  id,
  name: text,
  summary: text,
  offices: /* @__PURE__ */ list(office),
  /** What it does and where it stands, point by point. */
  work: /* @__PURE__ */ added(/* @__PURE__ */ list(text), []),
  vacancies: /* @__PURE__ */ added(/* @__PURE__ */ list(vacancy), []),
});

const heldBy = {
  person: { kind: id, about: "担任的人：data/people 里的文件名 / Who holds it: a file's name in data/people" },
  email: { kind: mailbox, about: "邮箱，要写在这个人的文件里 / One of that person's mailboxes" },
} as const;

const formerHolderFile = {
  about: '从前担任的一个人 / One who held it before',
  fields: {
    person: heldBy.person,
    email: {
      ...heldBy.email,
      about: '邮箱；不再公布就不写 / The mailbox; left out where it is published no more',
      optional: true,
    },
    began,
    ended: { kind: ended.kind, about: '在哪一届结束 / The term in which it ended' },
  },
} satisfies RecordFile;

const officeFields = {
  id: { about: "职务的 id / The office's id" },
  name: { about: '职务的名称 / Its name' },
  duties: {
    about: '职责 / The duties',
    published: 'What the office has to do.',
    each: { about: '一条职责，用自己的话 / One duty, in our own words', longest: 'duty' },
    fewest: 1,
  },
  former: { about: '从前担任的人 / Who held it before', each: formerHolderFile, optional: true },
} as const;

/** Whoever holds it now is published; `data/compile/terms.ts` knows who held it in another term. */
export const officeFile = {
  of: office,
  about: '一个职务 / One office',
  published: 'An office of the whole committee.',
  fields: {
    id: officeFields.id,
    name: officeFields.name,
    ...heldBy,
    duties: officeFields.duties,
    began,
    former: officeFields.former,
  },
} satisfies FileOf<typeof office>;

export const vacancyFile = {
  of: vacancy,
  about: '一个没有人担任、正在找人的职务 / One office that nobody holds, and for which somebody is wanted',
  published: 'An office that nobody holds, and for which somebody is wanted.',
  fields: {
    ...officeFields,
    began: {
      ...began,
      about:
        '从哪一届开始有这个职务；不写就是有记录以来 / The term in which there first was such an office; left out: as far back as the records go',
    },
  },
} satisfies FileOf<typeof vacancy>;

export const committeeFile = {
  of: committee,
  about: '执行委员会 / The executive committee',
  published: 'The committee.',
  fields: {
    id: { about: "委员会的 id / The committee's id" },
    name: { about: '名称 / Its name' },
    summary: { about: '简短的介绍 / A short introduction', longest: 'committee' },
    offices: {
      about: '职务，按展示的顺序 / The offices, in the order in which they are shown',
      published: 'Its offices.',
      each: officeFile,
      fewest: 1,
    },
    work: {
      about: '做什么，处在什么位置，一条一行 / What it does and where it stands, one line each',
      published: 'What it does and where it stands, point by point.',
      each: { about: '一条，用自己的话 / One point, in our own words', longest: 'work' },
      absent: [],
    },
    vacancies: {
      about:
        '没有人担任、正在找人的职务；有人担任了，就移到 offices / Offices that nobody holds; moved to offices once somebody does',
      published: 'Its offices that nobody holds, and for which somebody is wanted.',
      each: vacancyFile,
      absent: [],
    },
  },
} satisfies FileOf<typeof committee>;
