import type { PublishedDataset } from './records.js';
import { group } from './schema/group.js';
import { withAdded, type Earlier } from './schema/with-added.js';

const text = (zh: string, en: string) => ({ zh, en });

const person = (id: string, zh: string, en: string, ...emails: readonly string[]) => ({
  id,
  name: text(zh, en),
  aliases: [],
  emails,
  links: [],
});

const bare: Omit<Earlier<typeof group.fields>, 'id' | 'name' | 'email'> = {
  aliases: [],
  class: 'internal',
  tags: [],
  founded: { date: '2020-05-04' },
  summary: text('示例介绍。', 'An example.'),
  leaders: [],
  deputies: [],
  teams: [],
  links: [],
  figures: [],
  notes: [],
  topics: [text('示例', 'Examples')],
};

/** Made-up records with all that the contract has got since: members, vacancies, projects, links of each kind, … */
export const TOLD: PublishedDataset = {
  meta: {
    version: 1,
    organization: text('示例社区', 'Example Community'),
    title: text('示例委员会', 'Example Committee'),
    term: '2024',
    terms: ['2024'],
    asOf: { date: '2024-12-31', estimated: false },
    detailsAsOf: null,
    sources: [{ label: text('来源', 'Source'), url: 'https://example.org/source' }],
    contact: 'examples',
  },
  committee: {
    id: 'committee',
    name: text('示例委员会', 'Example Committee'),
    summary: text('各组在这里碰头。', 'Where the groups meet.'),
    offices: [
      {
        id: 'chair',
        name: text('主席', 'Chair'),
        person: 'zhang-san',
        email: 'san@example.org',
        duties: [text('主持会议。', 'Chairs the meetings.')],
      },
    ],
    vacancies: [{ id: 'secretary', name: text('秘书', 'Secretary'), duties: [text('做记录。', 'Takes minutes.')] }],
    work: [text('让各组互相配合。', 'Brings the groups together.')],
  },
  classes: [
    { id: 'internal', name: text('内部事务', 'Internal Affairs'), summary: text('照看社区。', 'Keeps house.') },
  ],
  groups: [
    withAdded(group, {
      ...bare,
      id: 'examples',
      name: text('示例组', 'Example Group'),
      email: 'examples@example.org',
      leaders: [{ person: 'zhang-san', email: 'san@example.org', confirmed: true }],
      members: [
        { person: 'li-si', role: text('校对', 'Proofreader') },
        { person: 'wang-wu', role: null },
      ],
      links: [
        { kind: 'report', label: text('年报', 'Annual report'), url: 'https://example.org/report', signIn: false },
        { kind: 'chat', label: text('示例群', 'Example chat'), url: 'https://example.org/chat', signIn: true },
        { kind: 'meeting', label: text('周会', 'Weekly call'), url: 'https://example.org/call', signIn: false },
        { kind: 'notes', label: text('周会记录', 'Minutes'), url: 'https://example.org/minutes', signIn: false },
        { kind: 'repository', label: text('示例仓库', 'Example code'), url: 'https://example.org/code', signIn: false },
      ],
      figures: [
        { value: 1200, qualifier: 'at-least', label: text('读者', 'readers'), asOf: '2024-03' },
        { value: 9, qualifier: null, label: text('平台', 'platforms'), asOf: null },
      ],
      work: [text('整理示例。', 'Collects examples.'), text('讲解示例。', 'Explains examples.')],
      projects: [
        {
          name: text('示例集', 'Book of Examples'),
          from: '2021',
          until: '2023',
          partners: [text('示例书店', 'Example Bookstore')],
          summary: text('一本示例的书。', 'A book of examples.'),
          url: 'https://example.org/book',
        },
        {
          name: text('示例周', 'Example Week'),
          from: '2022',
          until: null,
          partners: [],
          summary: text('每年一周。', 'A week a year.'),
          url: null,
        },
      ],
      origin: text('从一次聚会开始。', 'Began at a meetup.'),
      confirmed: '2024-06-01',
    }),
    withAdded(group, {
      ...bare,
      id: 'headless',
      name: text('待选组', 'Headless Group'),
      email: 'headless@example.org',
      vacant: true,
    }),
  ],
  archived: [],
  people: [
    person('zhang-san', '张三', 'San Zhang', 'san@example.org'),
    person('li-si', '李四', 'Si Li', 'si@example.org'),
    person('wang-wu', '王五', 'Wu Wang'),
  ],
  tags: [],
  pages: [{ title: text('示例组的页面', 'The group’s page'), url: 'https://example.org/wiki', group: 'examples' }],
};
