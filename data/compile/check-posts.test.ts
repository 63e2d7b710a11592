import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsAfter } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';

describe('posts', () => {
  it('reports a group with two leaders', () => {
    const two = 'leaders:\n  - { person: li-na, email: linda@kaiyuanshe.org }\n';
    assert.deepEqual(errorsAfter(KCC, 'leaders:\n', two), [`one leader expected, found 2: kcc (${KCC})`]);
  });

  it('reports a group without a leader', () => {
    assert.deepEqual(errorsAfter(KCC, /leaders:\n.*\n/u, 'leaders: []\n'), [
      `one leader expected, found 0: kcc (${KCC})`,
    ]);
  });

  it('reports a person who both leads a group and deputizes in it', () => {
    const twice = 'deputies:\n  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org }\n';
    assert.deepEqual(errorsAfter(KCC, 'deputies:\n', twice), [`two posts in one group: zhuang-biaowei (${KCC})`]);
  });

  it('accepts a group without a leader that says so, and none that has one all the same', () => {
    assert.deepEqual(errorsAfter(KCC, /leaders:\n.*\n/u, 'leaders: []\nvacant: true\n'), []);
    assert.deepEqual(errorsAfter(KCC, 'leaders:\n', 'vacant: true\nleaders:\n'), [
      `no leader expected, since it is vacant, found 1: kcc (${KCC})`,
    ]);
  });

  it('reports a member who is listed twice, or holds a post', () => {
    const members = (...people: string[]) =>
      errorsAfter(KCC, 'teams:\n', `members:\n${people.map((id) => `  - { person: ${id} }\n`).join('')}teams:\n`);
    assert.deepEqual(members('li-na'), []);
    assert.deepEqual(members('li-na', 'li-na'), [`member listed twice: li-na (${KCC})`]);
    assert.deepEqual(members('hui-shiji'), [`member listed twice: hui-shiji (${KCC})`]);
    assert.deepEqual(members('nobody'), [`missing person: nobody (${KCC})`]);
  });
});
