/** Where the records come from and how old they are: as it is published, and as `data/organization.yaml` has it. */
import { added, list, orNull, record } from './kinds.js';
import type { FileOf, RecordFile } from './record-file.js';
import { address, boolean, day, domain, id, term, text, version } from './values.js';

const asOf = /* @__PURE__ */ record({ date: day, estimated: boolean });

const source = /* @__PURE__ */ record({ label: text, url: address });

export const meta = /* @__PURE__ */ record({
  /** Version of this contract, a whole number. */
  version,
  organization: text,
  title: text,
  /** The term of office that the records describe, e.g. `2024`. */
  term,
  /** All terms of which there are records, the newest first. */
  terms: /* @__PURE__ */ added(/* @__PURE__ */ list(term), []),
  /** The day up to which the records are known to be right; `estimated` where the source carries no date. */
  asOf,
  /** In an earlier term, the day of all that has no history: only posts, and whether there is a group, are of the term. */
  detailsAsOf: /* @__PURE__ */ added(/* @__PURE__ */ orNull(asOf), null),
  sources: /* @__PURE__ */ list(source),
  /** The id of the group that answers where no other does. */
  contact: id,
});

const asOfFile = {
  of: asOf,
  about: '资料截至哪一天 / The day up to which the records are right',
  published: 'The day up to which the records are known to be right.',
  fields: {
    date: { about: '日期 / The day' },
    estimated: {
      about: '日期是估计的吗？不写就是 false / Whether the day is an estimate; false where left out',
      published: 'Whether the day is an estimate.',
      absent: false,
    },
  },
} satisfies FileOf<typeof asOf>;

const sourceFile = {
  of: source,
  about: '一个来源 / One source',
  published: 'A source.',
  fields: { label: { about: '来源的名称 / Its name' }, url: { about: '来源的网址 / Its address' } },
} satisfies FileOf<typeof source>;

/** What is known about the records of each term. */
const termFields = {
  asOf: { kind: asOfFile },
  sources: {
    about: '资料的来源 / Where the facts come from',
    published: 'Where the records come from.',
    each: sourceFile,
    fewest: 1,
  },
} as const;

export const earlierTermFile = {
  about: '从前的一届 / One term before',
  fields: {
    term: { kind: term, about: '哪一届，加引号 / Which term, in quotes' },
    ...termFields,
    contact: {
      kind: id,
      about:
        '那一届不知道该找谁时，由哪个组回答；与现在相同就不写 / The group that answered then where no other did; left out where the same',
      optional: true,
    },
  },
} satisfies RecordFile;

export const organizationFile = {
  about: '整份资料的说明 / About the whole dataset',
  fields: {
    organization: { kind: text, about: '社区的名称 / The name of the community' },
    title: { kind: text, about: '资料的标题 / The title of the dataset' },
    term: { kind: term, about: '最新一届，加引号："2024" / The newest term of office, in quotes: "2024"' },
    ...termFields,
    mailDomain: { kind: domain, about: "社区邮箱的域名 / The domain of the community's mailboxes" },
    contact: { kind: id, about: '不知道该找谁时，由哪个组回答 / The group that answers where no other does' },
    groups: {
      about: '各组展示的顺序 / The order in which the groups are shown',
      each: { kind: id, about: "组的 id / A group's id" },
    },
    earlierTerms: {
      about: '从前各届，新的在前 / The terms before, the newest of them first',
      each: earlierTermFile,
      optional: true,
    },
  },
} satisfies RecordFile;

/** The published form of it: `data/compile/publish.ts` makes it of one term. */
export const metaFile = {
  of: meta,
  published: 'Where the records come from, and how old they are.',
  fields: {
    version: {},
    organization: {},
    title: {},
    term: { published: 'The term of office, such as 2024.' },
    terms: { published: 'All terms of which there are records, the newest first.', each: {} },
    ...termFields,
    detailsAsOf: {
      kind: asOfFile,
      published:
        'In a file of an earlier term, the day of what has no history. Posts, and which groups there were, are of the term; names, mailboxes of groups, introductions, figures, links, tags, classes, and pages are as on this day. Null in the newest term.',
      absent: null,
    },
    contact: {},
  },
} satisfies FileOf<typeof meta>;
