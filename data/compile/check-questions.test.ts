import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsAfter, errorsOf, exampleWith } from './example-records.test-data.js';

const QUESTIONS = 'data/questions.yaml';

describe('the questions of strangers', () => {
  it('are refused where the same stands twice, in whatever letters', () => {
    const twice = 'heldOut:\n  - { ask: How to EARN money, group: commercialization }\n';
    assert.deepEqual(errorsAfter(QUESTIONS, 'heldOut:\n', twice), [`question twice: how to earn money (${QUESTIONS})`]);
  });

  it('are refused where a group is asked nothing', () => {
    assert.deepEqual(errorsAfter(QUESTIONS, 'group: commercialization', 'group: kcc'), [
      `no question for group: commercialization (${QUESTIONS})`,
    ]);
  });

  it('are refused where the group that should answer is not there', () => {
    assert.deepEqual(errorsAfter(QUESTIONS, '\nheldOut', '\n  - { ask: 发票, group: finance }\nheldOut'), [
      `missing group: finance (${QUESTIONS})`,
    ]);
  });

  it('have a group and an answer each, and both lists', () => {
    assert.deepEqual(errorsAfter(QUESTIONS, 'ask: 怎么办聚会, ', ''), [
      `missing key: ask at questions[0] (${QUESTIONS})`,
    ]);
    assert.deepEqual(errorsAfter(QUESTIONS, 'heldOut', 'hidden'), [
      `missing key: heldOut (${QUESTIONS})`,
      `unknown key: hidden (${QUESTIONS})`,
    ]);
  });

  it('blame nobody for a group whose file cannot be read', () => {
    const files = exampleWith('data/groups/kcc.yaml', 'class: external\n', '');
    assert.deepEqual(errorsOf(files), ['missing key: class (data/groups/kcc.yaml)']);
  });
});

describe('the group that answers where no other does', () => {
  it('is refused where it is not there', () => {
    assert.deepEqual(errorsAfter('data/organization.yaml', 'contact: kcc', 'contact: media'), [
      'missing group: media (data/organization.yaml)',
    ]);
  });
});
