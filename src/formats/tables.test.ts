import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE } from './example-dataset.test-data.js';
import { groupsTable, peopleTable } from './tables.js';

const rowsOf = ([header, ...rows]: readonly (readonly string[])[]) =>
  rows.map((row) => Object.fromEntries(row.map((cell, i) => [header![i], cell])));

const AGE = {
  term: '2024',
  as_of: '2024-12-31',
  as_of_estimated: 'true',
  source_zh: '数据：2024 届，估计截至 2024年12月31日',
  source_en: 'Data of the 2024 term, as of about December 31, 2024',
};

describe('the table of groups', () => {
  it('has a row for each group, in both languages, with doubts after names', () => {
    const [press, labs, ...others] = rowsOf(groupsTable(EXAMPLE));
    assert.deepEqual(others, []);
    assert.deepEqual(press, {
      id: 'press',
      name_zh: '<媒体> & 组',
      name_en: '<Press> & Group',
      aliases: '=媒体',
      class: 'external',
      class_zh: '对外',
      class_en: 'External',
      tags_zh: '设计',
      tags_en: 'Design',
      email: 'press@example.org',
      founded: '2017-01-01',
      leaders_zh: '艾达（女伯爵） <ada@example.org>',
      leaders_en: 'Ada (Countess) Byron <ada@example.org>',
      deputies_zh: '张三（待确认） <zhang@example.org> | 林 <lin@example.org>',
      deputies_en: 'San Zhang (to be confirmed) <zhang@example.org> | Lin <lin@example.org>',
      summary_zh: '写*故事*。',
      summary_en: 'Writes *stories*.',
      topics_zh: '采访',
      topics_en: 'Interviews',
      ...AGE,
      work_zh: '采编*新闻*。 | 办讲座。',
      work_en: 'Gathers *news*. | Holds talks.',
      projects_zh: '<晨报> | 夜谈',
      projects_en: '<Morning> Paper | Night Talks',
      members_zh: '艾达（女伯爵）（校对） | 林',
      members_en: 'Ada (Countess) Byron (Proofreader) | Lin',
      vacant: 'false',
      confirmed: '2024-06-01',
    });
    assert.deepEqual(
      [labs?.class, labs?.class_zh, labs?.class_en, labs?.deputies_en],
      ['', '未归类', 'Unclassified', ''],
    );
  });
});

describe('the table of people', () => {
  it('has a row for each person, with all mailboxes and posts', () => {
    const [ada, zhang, lin] = rowsOf(peopleTable(EXAMPLE));
    assert.deepEqual(ada, {
      id: 'ada',
      name_zh: '艾达',
      name_en: 'Ada (Countess) Byron',
      aliases: '女伯爵',
      emails: 'ada@example.org',
      posts_zh: '主席 <ada@example.org> | 组长（<媒体> & 组） <ada@example.org> | 校对（<媒体> & 组）',
      posts_en: 'Chair <ada@example.org> | Leader (<Press> & Group) <ada@example.org> | Proofreader (<Press> & Group)',
      ...AGE,
      links: 'https://example.org/ada',
    });
    assert.equal(zhang?.posts_en, 'Deputy (<Press> & Group) (to be confirmed) <zhang@example.org>');
    assert.match(String(lin?.posts_en), / \| Member \(<Press> & Group\) \| /);
    assert.equal(lin?.emails, 'lin@example.org | lin@example.com');
  });
});
