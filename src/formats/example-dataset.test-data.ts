import type { PublishedDataset } from '../dataset/records.js';
import { committee } from '../dataset/schema/committee.js';
import { group } from '../dataset/schema/group.js';
import { withAdded } from '../dataset/schema/with-added.js';

const text = (zh: string, en: string) => ({ zh, en });

/** A small dataset of made-up people, with all that a record may hold: doubts, teams in teams, a group without a class. */
export const EXAMPLE: PublishedDataset = {
  meta: {
    version: 1,
    organization: text('示例社区', 'Example Community'),
    title: text('示例委员会', 'Example Committee'),
    term: '2024',
    terms: ['2024'],
    asOf: { date: '2024-12-31', estimated: true },
    detailsAsOf: null,
    sources: [{ label: text('来源', 'Source'), url: 'https://example.org/source?a=1&b=2' }],
    contact: 'press',
  },
  committee: withAdded(committee, {
    id: 'committee',
    name: text('委员会', 'Committee'),
    summary: text('各组在这里碰头。', 'Where the groups meet.'),
    offices: [
      {
        id: 'chair',
        name: text('主席', 'Chair'),
        person: 'ada',
        email: 'ada@example.org',
        duties: [text('开会。', 'Calls meetings.')],
      },
    ],
    work: [text('让各组*配合*。', 'Brings the groups *together*.')],
  }),
  classes: [{ id: 'external', name: text('对外', 'External'), summary: text('与外界来往。', 'Meets the world.') }],
  groups: [
    withAdded(group, {
      id: 'press',
      name: text('<媒体> & 组', '<Press> & Group'),
      aliases: ['=媒体'],
      class: 'external',
      tags: ['design'],
      founded: { date: '2017-01-01' },
      email: 'press@example.org',
      summary: text('写*故事*。', 'Writes *stories*.'),
      leaders: [{ person: 'ada', email: 'ada@example.org', confirmed: true }],
      deputies: [
        { person: 'zhang-san', email: 'zhang@example.org', confirmed: false },
        { person: 'lin', email: 'lin@example.org', confirmed: true },
      ],
      teams: [
        {
          id: 'content',
          name: text('内容', 'Content'),
          teams: [{ id: 'copy', name: text('文案', 'Copy'), teams: [] }],
        },
      ],
      links: [
        { kind: 'report', label: text('报告', 'Report'), url: 'https://example.org/report', signIn: true },
        { kind: 'page', label: text('坏链接', 'Bad link'), url: 'javascript:alert(1)', signIn: false },
      ],
      figures: [{ value: 20000, qualifier: 'nearly', label: text('粉丝', 'followers'), asOf: '2022' }],
      notes: [text('备注一。', 'A remark.')],
      topics: [text('采访', 'Interviews')],
      work: [text('采编*新闻*。', 'Gathers *news*.'), text('办讲座。', 'Holds talks.')],
      projects: [
        {
          name: text('<晨报>', '<Morning> Paper'),
          from: '2021',
          until: '2023-06',
          partners: [text('印社', 'A print shop'), text('书店', 'A bookstore')],
          summary: text('每天一页。', 'A page every day.'),
          url: 'https://example.org/paper',
        },
        {
          name: text('夜谈', 'Night Talks'),
          from: null,
          until: null,
          partners: [],
          summary: text('聊。', 'Talk.'),
          url: null,
        },
      ],
      origin: text('从一张墙报开始。', 'Began as a wall newspaper.'),
      members: [
        { person: 'ada', role: text('校对', 'Proofreader') },
        { person: 'lin', role: null },
      ],
      confirmed: '2024-06-01',
    }),
    withAdded(group, {
      id: 'labs',
      name: text('实验组', 'Labs Group'),
      aliases: [],
      class: null,
      tags: [],
      founded: { date: '2023-06-13' },
      email: 'LABS@example.com',
      summary: text('做实验。', 'Tries things.'),
      leaders: [{ person: 'lin', email: 'lin@example.com', confirmed: true }],
      deputies: [],
      teams: [],
      links: [],
      figures: [],
      notes: [],
      topics: [],
    }),
  ],
  archived: [],
  people: [
    {
      id: 'ada',
      name: text('艾达', 'Ada (Countess) Byron'),
      aliases: ['女伯爵'],
      emails: ['ada@example.org'],
      links: [{ label: text('主页', 'Site'), url: 'https://example.org/ada' }],
    },
    { id: 'zhang-san', name: text('张三', 'San Zhang'), aliases: [], emails: ['zhang@example.org'], links: [] },
    { id: 'lin', name: text('林', 'Lin'), aliases: [], emails: ['lin@example.org', 'lin@example.com'], links: [] },
  ],
  tags: [{ id: 'design', name: text('设计', 'Design') }],
  pages: [
    { title: text('媒体页', 'Press page'), url: 'https://example.org/press', group: 'press' },
    { title: text('首页', 'Home'), url: 'https://example.org/home', group: null },
  ],
};
