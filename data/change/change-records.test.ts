import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { changeLine } from '../../src/formats/change-lines.js';
import { EXAMPLE_TODAY, EXAMPLE_WITH_TERMS, exampleWith, publicationOf } from '../compile/example-records.test-data.js';
import { changeRecords, type ChangedRecords } from './change-records.js';
import type { FormKind } from './forms.js';
import { FORMS, issueBody } from './issue.test-data.js';
import { Refusal } from './refusal.js';

const KCC = 'data/groups/kcc.yaml';
const LI_NA = 'data/people/li-na.yaml';

const change = (
  kind: FormKind,
  answers: Readonly<Record<string, string>>,
  files = EXAMPLE_WITH_TERMS,
): ChangedRecords => changeRecords(files, issueBody(kind, answers), FORMS, EXAMPLE_TODAY);

const lines = ({ changes }: ChangedRecords): readonly string[] => changes.map((each) => changeLine(each, 'zh'));

/** The lines of a file that a change brings (+) and takes away (-). */
function fileLines({ files }: ChangedRecords, file: string, before = EXAMPLE_WITH_TERMS): readonly string[] {
  const [old, now] = [before.get(file) ?? '', files.get(file) ?? ''].map((text) => text.split('\n'));
  return [
    ...old!.filter((line) => !now!.includes(line)).map((line) => `-${line}`),
    ...now!.filter((line) => !old!.includes(line)).map((line) => `+${line}`),
  ];
}

/** Why a form is refused, in Chinese, and what the checks say. */
function refusal(
  kind: FormKind,
  answers: Readonly<Record<string, string>>,
  files = EXAMPLE_WITH_TERMS,
): readonly string[] {
  try {
    change(kind, answers, files);
  } catch (error) {
    assert.ok(error instanceof Refusal, `${(error as Error).stack}`);
    for (const { zh, en } of error.reasons) assert.ok(/\p{Script=Han}/u.test(zh) && en.length > 0, 'both languages');
    return [...error.reasons.map(({ zh }) => zh), ...error.errors];
  }
  return assert.fail('the form was placed');
}

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

describe('the form for a group', () => {
  it('gives it another mailbox, and takes away the reason that is needed no more', () => {
    const file = 'data/groups/commercialization.yaml';
    const changed = change('group', { group: '开源商业化组', mailbox: 'business@kaiyuanshe.org' });
    assert.deepEqual(lines(changed), ['开源商业化组 邮箱：business@kaiyuanshe.com → business@kaiyuanshe.org']);
    assert.deepEqual(fileLines(changed, file), [
      '-email: business@kaiyuanshe.com',
      '-emailWaiver: As published by the community',
      '+email: business@kaiyuanshe.org',
    ]);
  });

  it('adds a link and takes one away', () => {
    const link = { link: 'https://example.org/new', 'link-zh': '新链接', 'link-en': 'New link', 'sign-in': '要' };
    assert.deepEqual(lines(change('group', { group: 'kcc', ...link, unlink: 'https://example.org/link' })), [
      'KCC工作组 链接：＋新链接（https://example.org/new，要登录） －链接（https://example.org/link）',
    ]);
    assert.deepEqual(lines(change('group', { group: 'commercialization', ...link, 'sign-in': '不要' })), [
      '开源商业化组 链接：＋新链接（https://example.org/new）',
    ]);
    assert.deepEqual(lines(change('group', { group: 'kcc', ...link })), [
      'KCC工作组 链接：＋新链接（https://example.org/new，要登录）',
    ]);
  });

  it('takes no link but https, and no mailbox that is none', () => {
    const script = { link: 'javascript:alert(1)', 'link-zh': '坏', 'link-en': 'Bad' };
    assert.match(refusal('group', { group: 'kcc', ...script })[1]!, /javascript:alert\(1\)/u);
    assert.match(
      refusal('group', { group: 'kcc', mailbox: 'kcc@kaiyuanshe.org?bcc=a@kaiyuanshe.org' })[1]!,
      /^not a valid mailbox/u,
    );
  });

  it('writes nothing where nothing is asked for', () => {
    assert.deepEqual(refusal('group', { group: 'kcc' }), ['和现在的记录一样，没有要改的。']);
    assert.deepEqual(refusal('group', { group: 'kcc', mailbox: 'KCC@kaiyuanshe.org' }), [
      '和现在的记录一样，没有要改的。',
    ]);
    assert.deepEqual(refusal('group', { group: 'kcc', 'link-zh': '链接' }), ['没有填要添的链接。']);
    assert.deepEqual(refusal('group', { group: 'kcc', unlink: 'https://example.org/none' }), [
      '没有这个链接：https://example.org/none',
    ]);
  });
});

describe('the form for a new group', () => {
  const GROUP = {
    'name-zh': '知识库组',
    'name-en': 'Knowledge Group',
    id: 'knowledge',
    class: '对外',
    tags: '运营，business',
    founded: '2024-05-01',
    mailbox: 'knowledge@kaiyuanshe.org',
    'summary-zh': '整理大家的经验。',
    'summary-en': 'Keeps what people learned.',
    topics: '投稿 | Sending in a text\n找资料｜Finding a document\n勘误 | Reporting a mistake\n',
    question: 'where do I find old reports',
    leader: '张三',
    'leader-mailbox': 'zhangsan@kaiyuanshe.org',
    'leader-name-en': 'San Zhang',
    'leader-id': 'zhang-san',
  };

  it('adds its record, its place, a question, and who leads it', () => {
    const changed = change('new-group', GROUP);
    assert.deepEqual([...changed.files.keys()].sort(), [
      'data/groups/knowledge.yaml',
      'data/organization.yaml',
      'data/people/zhang-san.yaml',
      'data/questions.yaml',
    ]);
    assert.deepEqual(lines(changed), [
      '工作组：＋知识库组',
      '人员：＋张三',
      '知识库组 组长：＋张三',
      '知识库组 邮箱：＋knowledge@kaiyuanshe.org',
    ]);
    const { earlier } = publicationOf(new Map([...EXAMPLE_WITH_TERMS, ...changed.files]));
    assert.ok(
      earlier.every(({ groups }) => groups.every(({ id }) => id !== 'knowledge')),
      'it is in no earlier term',
    );
  });

  it('takes an id for a name of a file and nothing else', () => {
    for (const id of ['../../package', 'a/b', 'Knowledge', '.github', 'a..b', 'a\\b', 'x'.repeat(61)]) {
      assert.match(refusal('new-group', { ...GROUP, id })[0]!, /^id 只能用/u, id);
      assert.match(refusal('new-group', { ...GROUP, 'leader-id': id })[0]!, /^id 只能用/u, id);
    }
    assert.deepEqual(refusal('new-group', { ...GROUP, id: 'kcc' }), ['这个 id 已经有了：kcc']);
  });

  it('writes nothing with an unknown tag or a topic in one language', () => {
    assert.deepEqual(refusal('new-group', { ...GROUP, tags: '运营，玩' }), ['没有这个标签：玩。可用：运营、商业。']);
    assert.deepEqual(refusal('new-group', { ...GROUP, topics: '投稿' }), ['来信事项一行写“中文 | English”：投稿']);
    assert.deepEqual(refusal('new-group', { ...GROUP, founded: '2024-02-30' }), [
      '这样改通不过检查：',
      'not in the calendar: 2024-02-30 at founded (data/groups/knowledge.yaml)',
    ]);
  });
});

describe('the forms for an end, a person and a text', () => {
  it('archive a group', () => {
    const changed = change('archive', { group: '开源商业化组' });
    assert.deepEqual(lines(changed), ['已归档：＋开源商业化组']);
    assert.deepEqual(fileLines(changed, 'data/groups/commercialization.yaml'), ['+ended: "2024"']);
    assert.deepEqual(
      refusal('archive', { group: 'kcc' })[1],
      'contact not a group of 2024: kcc (data/organization.yaml)',
    );
  });

  it('rename a person and add a nickname', () => {
    assert.deepEqual(lines(change('person', { person: '李娜', 'name-zh': '李小娜', alias: '娜娜' })), [
      '李小娜 名称：李娜 → 李小娜',
      '李小娜 别名：＋娜娜',
    ]);
  });

  it('add a mailbox, and replace one wherever it is published', () => {
    assert.deepEqual(lines(change('person', { person: 'li-na', mailbox: 'na@kaiyuanshe.org' })), [
      '李娜 邮箱：＋na@kaiyuanshe.org',
    ]);
    const changed = change('person', {
      person: 'li-na',
      mailbox: 'na@kaiyuanshe.org',
      instead: 'Linda@kaiyuanshe.org',
    });
    assert.deepEqual(lines(changed), [
      '开源商业化组 组长 李娜 邮箱：linda@kaiyuanshe.org → na@kaiyuanshe.org',
      '李娜 邮箱：linda@kaiyuanshe.org → na@kaiyuanshe.org',
    ]);
    assert.deepEqual(fileLines(changed, KCC), [
      '-  - { person: li-na, email: linda@kaiyuanshe.org, ended: "2023" }',
      '+  - { person: li-na, email: na@kaiyuanshe.org, ended: "2023" }',
    ]);
    assert.deepEqual(
      refusal('person', { person: 'li-na', mailbox: 'na@kaiyuanshe.org', instead: 'zbw@kaiyuanshe.org' }),
      ['zbw@kaiyuanshe.org 不是 李娜 的邮箱。'],
    );
    assert.match(refusal('person', { person: 'li-na', mailbox: 'zbw@kaiyuanshe.org' })[1]!, /^mailbox twice/u);
  });

  it('keep the main mailbox the first where one elsewhere takes its place', () => {
    const changed = change('person', {
      person: 'li-na',
      mailbox: 'li@example.org',
      instead: 'linda@kaiyuanshe.org',
      reason: 'A mailbox at work',
    });
    assert.equal(
      publicationOf(new Map([...EXAMPLE_WITH_TERMS, ...changed.files]))
        .dataset.people.find(({ id }) => id === 'li-na')!
        .emails.join(),
      'li@example.org',
    );
  });

  it('change an introduction, whichever way it is written, and keep the rest of the file', () => {
    const folded = exampleWith(
      KCC,
      'summary: { zh: 介绍, en: Introduction }',
      'summary:\n  zh: >-\n    介绍\n    两行\n  en: >-\n    Introduction\n\n# 注',
      EXAMPLE_WITH_TERMS,
    );
    const text = {
      group: 'kcc',
      what: '介绍',
      zh: '各地的活动：# 都在这里。',
      en: 'What happens in each city: all of it.',
    };
    assert.deepEqual(lines(change('text', text)), ['KCC工作组 介绍：介绍 → 各地的活动：# 都在这里。']);
    assert.deepEqual(fileLines(change('text', text, folded), KCC, folded), [
      '-    介绍',
      '-    两行',
      '-    Introduction',
      '+    各地的活动：# 都在这里。',
      '+    What happens in each city: all of it.',
    ]);
    assert.deepEqual(refusal('text', { group: 'kcc', what: '介绍', zh: '只有中文。' }), ['中文和英文都要写。']);
    assert.match(refusal('text', { ...text, zh: '长'.repeat(81) })[1]!, /^too long: 81 characters, 80 at most/u);
  });

  it('add, replace and remove a topic', () => {
    const topic = { group: 'kcc', zh: '丁', en: 'Four' };
    assert.deepEqual(lines(change('text', { ...topic, what: '添' })), ['KCC工作组 来信事项：＋丁']);
    assert.deepEqual(lines(change('text', { ...topic, what: '换', old: 'one' })), ['KCC工作组 来信事项：＋丁 －甲']);
    assert.deepEqual(refusal('text', { group: 'kcc', what: '去掉', old: '甲' }), [
      '这样改通不过检查：',
      `too few: 2, 3 at least at topics (${KCC})`,
    ]);
    assert.deepEqual(refusal('text', { ...topic, what: '换', old: '没有' }), ['这个组没有来信事项“没有”。']);
  });

  it('leave anything else to a person', () => {
    assert.deepEqual(refusal('other', { place: '首页', right: '应该是别的' }), ['这件事要由人来看，会有维护者回复。']);
  });
});
