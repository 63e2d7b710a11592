import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_WITH_TERMS, exampleWith, publicationOf } from '../../data/compile/example-records.test-data.js';
import { changesBetween } from '../dataset/changes-between.js';
import type { Language } from '../dataset/records.js';
import { changeLine, changeSummary } from './change-lines.js';

const { dataset, earlier } = publicationOf(EXAMPLE_WITH_TERMS);
const [of2023, of2022] = earlier;

/** The lines by which records differ from the example after one text of a file is replaced. */
function linesAfter(
  file: string,
  before: string | RegExp,
  after: string,
  language: Language = 'zh',
): readonly string[] {
  const changed = publicationOf(exampleWith(file, before, after, EXAMPLE_WITH_TERMS)).dataset;
  return changesBetween(dataset, changed).map((change) => changeLine(change, language));
}

const KCC = 'data/groups/kcc.yaml';

describe('lines of changes', () => {
  it('tell what one term changed', () => {
    const changes = changesBetween(of2022!, of2023!);
    assert.deepEqual(
      changes.map((change) => changeLine(change, 'zh')),
      [
        '任期：2022 → 2023',
        '截至：2022-12-31（估计） → 2023-12-31',
        '来源：＋旧来源（https://example.org/2023） －更旧的来源（https://example.org/2022）',
        '工作组：＋开源商业化组',
        '人员：＋庄表伟',
        'KCC工作组 组长：＋庄表伟 －李娜',
        '开源商业化组 组长：＋李娜',
        '开源商业化组 邮箱：＋business@kaiyuanshe.com',
      ],
    );
    assert.deepEqual(
      changes.slice(3).map((change) => changeLine(change, 'en')),
      [
        'Groups: +Open Source Commercialization Group',
        'People: +Biaowei Zhuang',
        'KCC Working Group, leader: +Biaowei Zhuang −Na (Linda) Li',
        'Open Source Commercialization Group, leader: +Na (Linda) Li',
        'Open Source Commercialization Group, mailbox: +business@kaiyuanshe.com',
      ],
    );
  });

  it('tell of an archived group, and of an office that another holds', () => {
    assert.deepEqual(
      changesBetween(of2023!, dataset)
        .slice(3)
        .map((change) => changeLine(change, 'zh')),
      ['已归档：＋翻译组', '执行长 担任者：＋庄表伟 －惠世冀'],
    );
  });

  it('tell of a post that is doubted no more', () => {
    assert.deepEqual(linesAfter(KCC, ', confirmed: false', ''), ['KCC工作组 副组长 惠世冀：待确认 → 已确认']);
    assert.deepEqual(linesAfter(KCC, ', confirmed: false', '', 'en'), [
      'KCC Working Group, deputy leader, Shiji Hui: unconfirmed → confirmed',
    ]);
  });

  it('mark somebody who comes in doubt', () => {
    const doubted = 'deputies:\n  - { person: li-na, email: linda@kaiyuanshe.org, confirmed: false, began: "2024" }\n';
    assert.deepEqual(linesAfter(KCC, 'deputies:\n', doubted), ['KCC工作组 副组长：＋李娜（待确认）']);
    assert.deepEqual(linesAfter(KCC, 'deputies:\n', doubted, 'en'), [
      'KCC Working Group, deputy leader: +Na (Linda) Li (unconfirmed)',
    ]);
  });

  it('tell of a mailbox, of a group and in a post', () => {
    assert.deepEqual(linesAfter(KCC, 'email: KCC@', 'email: cities@'), [
      'KCC工作组 邮箱：KCC@kaiyuanshe.org → cities@kaiyuanshe.org',
    ]);
    const file = 'data/people/zhuang-biaowei.yaml';
    const two = exampleWith(
      file,
      '[zbw@kaiyuanshe.org]',
      '[zbw@kaiyuanshe.org, biaowei@kaiyuanshe.org]',
      EXAMPLE_WITH_TERMS,
    );
    const changed = publicationOf(exampleWith(KCC, 'email: zbw@', 'email: biaowei@', two)).dataset;
    assert.deepEqual(
      changesBetween(dataset, changed).map((change) => changeLine(change, 'zh')),
      [
        'KCC工作组 组长 庄表伟 邮箱：zbw@kaiyuanshe.org → biaowei@kaiyuanshe.org',
        '庄表伟 邮箱：＋biaowei@kaiyuanshe.org',
      ],
    );
  });

  it('call somebody who is renamed by the new name, in one line', () => {
    assert.deepEqual(linesAfter('data/people/li-na.yaml', '李娜', '李小娜'), ['李小娜 名称：李娜 → 李小娜']);
  });

  it('show in the other language what changed in that alone', () => {
    assert.deepEqual(linesAfter('data/people/li-na.yaml', 'Na (Linda) Li', 'Linda Li'), [
      '李娜 名称：Na (Linda) Li → Linda Li',
    ]);
    assert.deepEqual(linesAfter(KCC, 'zh: 内容组', 'zh: 文案组', 'en'), [
      'KCC Working Group, teams: +文案组 +文案组／渠道小组 −内容组 −内容组／渠道小组',
    ]);
  });

  it('tell of what a group is: class, tags, day, figures, links, topics', () => {
    assert.deepEqual(linesAfter(KCC, 'class: external', 'class: null'), ['KCC工作组 类别：对外事务 → 未归类']);
    assert.deepEqual(linesAfter(KCC, 'tags: [operations]', 'tags: [operations, business]'), ['KCC工作组 标签：＋商业']);
    assert.deepEqual(linesAfter(KCC, '2023-02-01', '2023-03-01', 'en'), [
      'KCC Working Group, founded: 2023-02-01 → 2023-03-01',
    ]);
    assert.deepEqual(linesAfter(KCC, 'value: 100', 'value: 200', 'en'), [
      'KCC Working Group, figures: +at least 200 volunteers (2022) −at least 100 volunteers (2022)',
    ]);
    assert.deepEqual(
      linesAfter(KCC, 'url: https://example.org/link', 'url: https://example.org/link\n    signIn: true'),
      ['KCC工作组 链接：＋链接（https://example.org/link，要登录） －链接（https://example.org/link）'],
    );
    assert.deepEqual(linesAfter(KCC, '{ zh: 甲, en: One }', '{ zh: 丁, en: Four }'), ['KCC工作组 来信事项：＋丁 －甲']);
  });
});

describe('the summary of changes', () => {
  it('counts what matters, and the rest together', () => {
    const changes = changesBetween(of2022!, dataset);
    assert.equal(
      changeSummary(changes, 'zh'),
      '工作组 ＋1、已归档 ＋1、担任者 ＋1 －1、组长 ＋2 －1、人员 ＋1、其他 4 处。',
    );
    assert.equal(
      changeSummary(changes, 'en'),
      'Groups +1, archived +1, holder +1 −1, leader +2 −1, people +1, 4 other changes.',
    );
  });

  it('counts one other change as one', () => {
    const changed = publicationOf(exampleWith(KCC, '2023-02-01', '2023-03-01', EXAMPLE_WITH_TERMS)).dataset;
    assert.equal(changeSummary(changesBetween(dataset, changed), 'en'), '1 other change.');
  });

  it('is empty where nothing changed', () => {
    assert.equal(changeSummary([], 'zh'), '');
  });
});
