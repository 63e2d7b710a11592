import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_WITH_TERMS, exampleWith, publicationOf } from '../compile/example-records.test-data.js';
import { KCC, LI_NA, change, lines, fileLines, refusal } from './change-records.test-harness.js';

describe('the form for a role', () => {
  it('lets a deputy begin', () => {
    const changed = change('post', { post: '副组长', where: 'kcc', begins: '李娜' });
    assert.deepEqual(lines(changed), ['KCC工作组 副组长：＋李娜']);
    assert.deepEqual(fileLines(changed, KCC), ['+  - { person: li-na, email: linda@kaiyuanshe.org, began: "2024" }']);
  });

  it('lets a new leader begin and the one before end, without saying who that is', () => {
    const changed = change('post', { post: '组长', where: 'KCC工作组', begins: 'Na (Linda) Li', term: '2024' });
    assert.deepEqual(lines(changed), ['KCC工作组 组长：＋李娜 －庄表伟']);
    assert.deepEqual(fileLines(changed, KCC), [
      '-  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org, began: "2023" }',
      '+  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org, began: "2023", ended: "2024" }',
      '+  - { person: li-na, email: linda@kaiyuanshe.org, began: "2024" }',
    ]);
  });

  it('lets a deputy end, who stays in the terms before', () => {
    const changed = change('post', { post: '副组长', where: 'kcc@kaiyuanshe.org', ends: 'hui-shiji' });
    assert.deepEqual(lines(changed), ['人员：－惠世冀', 'KCC工作组 副组长：－惠世冀（待确认）']);
    const { earlier } = publicationOf(new Map([...EXAMPLE_WITH_TERMS, ...changed.files]));
    assert.equal(earlier[0]!.groups[0]!.deputies[0]!.person, 'hui-shiji');
  });

  it('makes a record of somebody new', () => {
    const changed = change('post', {
      post: '副组长',
      where: 'kcc',
      begins: '张三',
      mailbox: 'zhangsan@kaiyuanshe.org',
      id: 'zhang-san',
      'name-en': 'San Zhang',
    });
    assert.deepEqual(lines(changed), ['人员：＋张三', 'KCC工作组 副组长：＋张三']);
    assert.equal(
      changed.files.get('data/people/zhang-san.yaml'),
      "# yaml-language-server: $schema=../schema/person.schema.json\n\nid: zhang-san # 与文件名相同，永不更改 · same as the file's name; never changes\nname:\n  zh: 张三\n  en: San Zhang\nemails:\n  - zhangsan@kaiyuanshe.org\n",
    );
  });

  it('adds the mailbox of the post to the person, with the reason where it is elsewhere', () => {
    const changed = change('post', {
      post: '副组长',
      where: 'kcc',
      begins: 'li-na',
      mailbox: 'li@example.org',
      reason: 'A mailbox at work',
    });
    assert.deepEqual(
      fileLines(changed, LI_NA).filter((line) => line.startsWith('+')),
      ['+emails: [linda@kaiyuanshe.org, { address: li@example.org, waiver: A mailbox at work }]'],
    );
    assert.deepEqual(refusal('post', { post: '副组长', where: 'kcc', begins: 'li-na', mailbox: 'li@example.org' }), [
      'li@example.org 不在 kaiyuanshe.org，请写明缘由。',
    ]);
  });

  it('gives an office to another, and keeps who held it before', () => {
    const changed = change('post', { post: '执行委员会', where: '执行长', begins: '李娜' });
    assert.deepEqual(lines(changed), ['执行长 担任者：＋李娜 －庄表伟']);
    assert.deepEqual(
      fileLines(changed, 'data/committee.yaml').filter((line) => line.includes('zhuang')),
      [
        '-    person: zhuang-biaowei',
        '+      - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org, began: "2024", ended: "2024" }',
      ],
    );
  });

  it('writes nothing where it is not said who, or the one said is not there', () => {
    const deputy = { post: '副组长', where: 'kcc' };
    assert.deepEqual(refusal('post', deputy), ['谁上任、谁卸任，至少填一个。']);
    assert.deepEqual(refusal('post', { ...deputy, ends: '李娜' }), ['li-na 现在不在这个职务上。']);
    assert.deepEqual(refusal('post', { ...deputy, ends: '李四' }), ['没有找到“李四”这个人。']);
    assert.deepEqual(refusal('post', { ...deputy, begins: '李四' }), ['还没有“李四”的记录：请填英文名、id 和邮箱。']);
    assert.deepEqual(refusal('post', { ...deputy, begins: '庄表伟' }), ['庄表伟 已经在这个组任职，先让那个职务结束。']);
    assert.deepEqual(refusal('post', { ...deputy, where: '没有的组', begins: '李娜' }), ['没有找到工作组“没有的组”。']);
    assert.deepEqual(refusal('post', { ...deputy, where: '翻译组', begins: '李娜' }), ['“翻译组”已经归档。']);
    assert.deepEqual(refusal('post', { ...deputy, begins: '李娜', term: '2019' }), [
      '没有 2019 届的记录，只有：2024、2023、2022。',
    ]);
    assert.deepEqual(refusal('post', { post: '执行委员会', where: '主席', begins: '李娜' }), ['没有找到职务“主席”。']);
    assert.deepEqual(refusal('post', { post: '执行委员会', where: '执行长', begins: '庄表伟' }), [
      '庄表伟 现在就担任执行长。',
    ]);
  });

  it('writes nothing where a group would be without a leader, and says it with the checks', () => {
    assert.deepEqual(refusal('post', { post: '组长', where: 'kcc', ends: '庄表伟' }), [
      '这样改通不过检查：',
      `one leader expected, found 0: kcc (${KCC})`,
    ]);
  });

  it('makes a deputy the leader in one form, and ends the post that they leave', () => {
    const changed = change('post', { post: '组长', where: 'kcc', begins: '惠世冀' });
    assert.deepEqual(lines(changed), ['KCC工作组 组长：＋惠世冀 －庄表伟', 'KCC工作组 副组长：－惠世冀（待确认）']);
    assert.deepEqual(
      fileLines(changed, KCC).filter((line) => line.startsWith('+')),
      [
        '+  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org, began: "2023", ended: "2024" }',
        '+  - { person: hui-shiji, email: huishiji@kaiyuanshe.org, began: "2024" }',
        '+  - { person: hui-shiji, email: huishiji@kaiyuanshe.org, confirmed: false, ended: "2024" }',
      ],
    );
    const { earlier } = publicationOf(new Map([...EXAMPLE_WITH_TERMS, ...changed.files]));
    assert.equal(earlier[0]!.groups[0]!.deputies[0]!.person, 'hui-shiji');
  });

  it('takes no id of somebody else for the name that is written', () => {
    const known = {
      post: '副组长',
      where: 'kcc',
      begins: '张三',
      'name-en': 'San Zhang',
      mailbox: 'zhangsan@kaiyuanshe.org',
    };
    assert.deepEqual(refusal('post', { ...known, id: 'li-na' }), ['id li-na 是李娜，不是“张三”。']);
    assert.deepEqual(refusal('post', { ...known, begins: '庄表伟', id: 'li-na' }), ['id li-na 是李娜，不是“庄表伟”。']);
    assert.deepEqual(refusal('post', { ...known, id: 'hui-shiji', begins: '李娜' }), [
      'id hui-shiji 是惠世冀，不是“李娜”。',
    ]);
    for (const begins of ['李娜', 'li-na', 'Na (Linda) Li'])
      assert.deepEqual(
        lines(change('post', { post: '副组长', where: 'kcc', begins, id: 'li-na' })),
        ['KCC工作组 副组长：＋李娜'],
        begins,
      );
  });

  it('makes no second record of somebody whose mailbox or name is known already', () => {
    const written = { post: '副组长', where: 'kcc', 'name-en': 'San Zhang', id: 'zhang-san' };
    assert.deepEqual(refusal('post', { ...written, begins: '李娜', mailbox: 'na@kaiyuanshe.org' }), [
      '“李娜”已经有记录：就是这个人，id 请写 li-na；是同名的另一个人，请维护者来添。',
    ]);
    assert.match(
      refusal('post', { ...written, begins: '张三', mailbox: 'linda@kaiyuanshe.org' })[1]!,
      /^mailbox twice/u,
    );
  });

  it('asks for the id where a name is of two people', () => {
    const two = new Map([
      ...EXAMPLE_WITH_TERMS,
      ['data/people/li-na-2.yaml', 'id: li-na-2\nname: { zh: 李娜, en: Na Li }\nemails: [lina2@kaiyuanshe.org]\n'],
    ]);
    const both = exampleWith(
      KCC,
      'deputies:\n',
      'deputies:\n  - { person: li-na-2, email: lina2@kaiyuanshe.org }\n',
      two,
    );
    assert.deepEqual(refusal('post', { post: '副组长', where: 'kcc', begins: '李娜' }, both), [
      '“李娜”可能是 li-na、li-na-2，请写 id。',
    ]);
  });
});
