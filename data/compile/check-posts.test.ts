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
});
