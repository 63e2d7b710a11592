import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_FILES, errorsAfter, errorsOf, exampleWith } from './example-records.test-data.js';

const ORGANIZATION = 'data/organization.yaml';

describe('references', () => {
  it('reports a leader whose person has no record', () => {
    const files = exampleWith('data/groups/commercialization.yaml', 'person: li-na', 'person: wang-wei');
    assert.deepEqual(errorsOf(files), [
      'missing person: wang-wei (data/groups/commercialization.yaml)',
      'unused person: li-na (data/people/li-na.yaml)',
    ]);
  });

  it('reports an office whose person has no record', () => {
    assert.deepEqual(errorsAfter('data/committee.yaml', 'zhuang-biaowei', 'wang-wei'), [
      'missing person: wang-wei (data/committee.yaml)',
    ]);
  });

  it('reports a tag that the list of tags lacks', () => {
    assert.deepEqual(errorsAfter('data/groups/kcc.yaml', '[operations]', '[operations, research]'), [
      'missing tag: research (data/groups/kcc.yaml)',
    ]);
  });

  it('reports a class that the list of classes lacks', () => {
    assert.deepEqual(errorsAfter('data/groups/kcc.yaml', 'class: external', 'class: special'), [
      'missing class: special (data/groups/kcc.yaml)',
    ]);
  });

  it('reports a page of a group that is not there', () => {
    assert.deepEqual(errorsAfter('data/pages.yaml', 'group: kcc', 'group: media'), [
      'missing group: media (data/pages.yaml)',
    ]);
  });

  it('reports a group in the order that has no file', () => {
    assert.deepEqual(errorsAfter(ORGANIZATION, '[kcc,', '[kcc, media,'), [`missing group: media (${ORGANIZATION})`]);
  });

  it('reports a group with a file that the order leaves out', () => {
    assert.deepEqual(errorsAfter(ORGANIZATION, '[kcc, ', '['), [`group not listed: kcc (${ORGANIZATION})`]);
  });

  it('reports a group that the order names twice', () => {
    assert.deepEqual(errorsAfter(ORGANIZATION, '[kcc,', '[kcc, kcc,'), [`group listed twice: kcc (${ORGANIZATION})`]);
  });

  it('reports a person to whom nobody refers', () => {
    const person = 'id: li-yang\nname: { zh: 李扬, en: Yang Li }\nemails: [yangli@kaiyuanshe.org]\n';
    const files = new Map([...EXAMPLE_FILES, ['data/people/li-yang.yaml', person]]);
    assert.deepEqual(errorsOf(files), ['unused person: li-yang (data/people/li-yang.yaml)']);
  });

  it('reports a tag that no group uses', () => {
    assert.deepEqual(
      errorsAfter('data/tags.yaml', 'tags:\n', 'tags:\n  - { id: research, name: { zh: 研究, en: Research } }\n'),
      ['unused tag: research (data/tags.yaml)'],
    );
  });

  it('blames nobody for what an unreadable file holds', () => {
    assert.deepEqual(errorsAfter('data/people/li-na.yaml', 'emails:', 'email:'), [
      'missing key: emails (data/people/li-na.yaml)',
      'unknown key: email (data/people/li-na.yaml)',
    ]);
    assert.deepEqual(errorsAfter('data/groups/kcc.yaml', 'class: external\n', ''), [
      'missing key: class (data/groups/kcc.yaml)',
    ]);
    assert.deepEqual(errorsAfter('data/tags.yaml', 'tags:', 'tag:'), [
      'missing key: tags (data/tags.yaml)',
      'unknown key: tag (data/tags.yaml)',
    ]);
  });
});
