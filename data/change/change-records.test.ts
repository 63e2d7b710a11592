import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_WITH_TERMS, exampleWith, publicationOf } from '../compile/example-records.test-data.js';
import { KCC, change, lines, fileLines, refusal } from './change-records.test-harness.js';

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
