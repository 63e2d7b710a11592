import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsAfter, errorsOf, exampleWith } from './example-records.test-data.js';

const LI_NA = 'data/people/li-na.yaml';
const KCC = 'data/groups/kcc.yaml';
const COMMERCIALIZATION = 'data/groups/commercialization.yaml';

describe('mailboxes', () => {
  it('reports a mailbox of two people, compared without case', () => {
    assert.deepEqual(errorsAfter(LI_NA, '[linda@', '[HuiShiji@kaiyuanshe.org, linda@'), [
      `mailbox twice: HuiShiji@kaiyuanshe.org of hui-shiji and li-na (${LI_NA})`,
    ]);
  });

  it('reports a mailbox that one person has twice', () => {
    assert.deepEqual(errorsAfter(LI_NA, '[linda@', '[Linda@kaiyuanshe.org, linda@'), [
      `mailbox twice: linda@kaiyuanshe.org of li-na and li-na (${LI_NA})`,
    ]);
  });

  it('reports a mailbox of two groups, compared without case', () => {
    const files = exampleWith(COMMERCIALIZATION, /email: business.*\nemailWaiver.*\n/u, 'email: kcc@kaiyuanshe.org\n');
    assert.deepEqual(errorsOf(files), [
      `mailbox twice: KCC@kaiyuanshe.org of commercialization and kcc (${KCC})`,
      `name of two groups: kcc of commercialization and kcc (${KCC})`,
    ]);
  });

  it('reports a group that uses the mailbox of a person', () => {
    assert.deepEqual(errorsAfter(KCC, 'KCC@', 'ZBW@'), [
      `mailbox twice: ZBW@kaiyuanshe.org of zhuang-biaowei and kcc (${KCC})`,
    ]);
  });

  it('reports a post without a mailbox, unless it has ended', () => {
    assert.deepEqual(errorsAfter(COMMERCIALIZATION, ', email: linda@kaiyuanshe.org', ''), [
      `missing mailbox of li-na (${COMMERCIALIZATION})`,
    ]);
  });

  it("reports a post with a mailbox that the person's file doesn't hold", () => {
    assert.deepEqual(errorsAfter(COMMERCIALIZATION, 'linda@', 'lina@'), [
      `not a mailbox of li-na: lina@kaiyuanshe.org (${COMMERCIALIZATION})`,
    ]);
  });

  it("reports an office with a mailbox that the person's file doesn't hold", () => {
    assert.deepEqual(errorsAfter('data/committee.yaml', 'zbw@', 'ceo@'), [
      'not a mailbox of zhuang-biaowei: ceo@kaiyuanshe.org (data/committee.yaml)',
    ]);
  });

  it('accepts a mailbox that a post writes in another case', () => {
    assert.deepEqual(errorsAfter(COMMERCIALIZATION, 'linda@', 'Linda@'), []);
  });

  it("reports a group's mailbox elsewhere without a waiver", () => {
    assert.deepEqual(errorsAfter(COMMERCIALIZATION, /emailWaiver.*\n/u, ''), [
      `missing waiver: business@kaiyuanshe.com is outside kaiyuanshe.org (${COMMERCIALIZATION})`,
    ]);
  });

  it("reports a group's waiver where none is needed", () => {
    assert.deepEqual(errorsAfter(COMMERCIALIZATION, 'kaiyuanshe.com', 'kaiyuanshe.org'), [
      `needless waiver: business@kaiyuanshe.org is inside kaiyuanshe.org (${COMMERCIALIZATION})`,
    ]);
  });

  it("reports a person's mailbox elsewhere without a waiver", () => {
    assert.deepEqual(errorsAfter(LI_NA, 'kaiyuanshe.org]', 'kaiyuanshe.org, linda@example.org]'), [
      `missing waiver: linda@example.org is outside kaiyuanshe.org (${LI_NA})`,
    ]);
  });

  it('is not taken in by a domain that only ends alike', () => {
    assert.deepEqual(errorsAfter(LI_NA, 'kaiyuanshe.org]', 'kaiyuanshe.org, linda@notkaiyuanshe.org]'), [
      `missing waiver: linda@notkaiyuanshe.org is outside kaiyuanshe.org (${LI_NA})`,
    ]);
  });

  it("accepts a person's mailbox elsewhere with its waiver", () => {
    const waived = 'kaiyuanshe.org, { address: linda@example.org, waiver: A mailbox at work }]';
    assert.deepEqual(errorsAfter(LI_NA, 'kaiyuanshe.org]', waived), []);
  });

  it("reports a person's waiver where none is needed", () => {
    const needless = 'kaiyuanshe.org, { address: lina@kaiyuanshe.org, waiver: No reason at all }]';
    assert.deepEqual(errorsAfter(LI_NA, 'kaiyuanshe.org]', needless), [
      `needless waiver: lina@kaiyuanshe.org is inside kaiyuanshe.org (${LI_NA})`,
    ]);
  });
});
