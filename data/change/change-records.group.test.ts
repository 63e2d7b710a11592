import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_WITH_TERMS, publicationOf } from '../compile/example-records.test-data.js';
import { change, lines, fileLines, refusal } from './change-records.test-harness.js';

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

  it('adds its record, a question, and who leads it', () => {
    const changed = change('new-group', GROUP);
    assert.deepEqual([...changed.files.keys()].sort(), [
      'data/groups/knowledge.yaml',
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
      '读不出日期：2024-02-30。写成 2024-03-01。',
    ]);
  });
});
