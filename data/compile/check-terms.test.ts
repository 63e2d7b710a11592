import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_WITH_TERMS, errorsAfter, errorsOf, exampleWith } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';
const TRANSLATION = 'data/groups/translation.yaml';
const COMMITTEE = 'data/committee.yaml';
const ORGANIZATION = 'data/organization.yaml';

const errorsWith = (file: string, before: string | RegExp, after: string): readonly string[] =>
  errorsAfter(file, before, after, EXAMPLE_WITH_TERMS);

describe('terms', () => {
  it('find no error in records with a history', () => {
    assert.deepEqual(errorsOf(EXAMPLE_WITH_TERMS), []);
  });

  it('reports a leader who came while another had not left, in the newest term that had both', () => {
    assert.deepEqual(errorsWith(KCC, ', ended: "2023"', ''), [`one leader expected, found 2: kcc (${KCC})`]);
    assert.deepEqual(errorsWith(KCC, 'ended: "2023"', 'ended: "2024"'), [
      `one leader expected, found 2: kcc, in 2023 (${KCC})`,
    ]);
  });

  it('reports a leader who left before another came', () => {
    assert.deepEqual(errorsWith(KCC, 'began: "2023"', 'began: "2024"'), [
      `one leader expected, found 0: kcc, in 2023 (${KCC})`,
    ]);
  });

  it('reports a person in two posts of a group at once, and lets one follow the other', () => {
    const deputy = (ended: string): string =>
      `deputies:\n  - { person: zhuang-biaowei, email: zbw@kaiyuanshe.org, ended: "${ended}" }\n`;
    assert.deepEqual(errorsWith(KCC, 'deputies:\n', deputy('2023')), []);
    assert.deepEqual(errorsWith(KCC, 'deputies:\n', deputy('2024')), [
      `two posts in one group: zhuang-biaowei, in 2023 (${KCC})`,
    ]);
  });

  it('reports an office with two holders at once', () => {
    const two = `one holder expected, found 2: executive-director`;
    assert.deepEqual(errorsWith(COMMITTEE, '    began: "2024"\n', ''), [`${two}, in 2023 (${COMMITTEE})`]);
  });

  it('reports a role that ended before it began', () => {
    const role = 'deputies:\n  - { person: li-na, email: linda@kaiyuanshe.org, began: "2024", ended: "2023" }\n';
    assert.deepEqual(errorsWith(KCC, 'deputies:\n', role), [
      `ended before it began: 2023, 2024 at deputies[0].ended (${KCC})`,
    ]);
  });

  it('reports a term of which there are no records, an earlier one as well as one to come', () => {
    assert.deepEqual(errorsWith(KCC, 'began: "2023"', 'began: "2019"'), [
      `one leader expected, found 2: kcc, in 2022 (${KCC})`,
      `unknown term: 2019 at leaders[0].began (${KCC})`,
    ]);
    assert.deepEqual(errorsWith(TRANSLATION, 'ended: "2024"', 'ended: "2025"'), [
      `unknown term: 2025 at ended (${TRANSLATION})`,
    ]);
    assert.deepEqual(errorsWith(COMMITTEE, 'ended: "2024"', 'ended: "2025"'), [
      `one holder expected, found 2: executive-director (${COMMITTEE})`,
      `unknown term: 2025 at offices[0].former[0].ended (${COMMITTEE})`,
    ]);
  });

  it('reports terms out of order and twice', () => {
    assert.deepEqual(errorsWith(ORGANIZATION, 'term: "2022"', 'term: "2023"'), [
      `newest term first: 2023 (${ORGANIZATION})`,
    ]);
    assert.ok(
      errorsWith(ORGANIZATION, 'term: "2022"', 'term: "2025"').includes(`newest term first: 2025 (${ORGANIZATION})`),
    );
  });

  it('reports a term in the wrong form', () => {
    assert.deepEqual(errorsWith(KCC, 'began: "2023"', 'began: "2023-2024"'), [
      `not a valid year in quotes ("2024"): 2023-2024 at leaders[0].began (${KCC})`,
    ]);
    assert.deepEqual(errorsWith(KCC, 'began: "2023"', 'began: 2023'), [
      `year in quotes ("2024") expected, found a number at leaders[0].began (${KCC})`,
    ]);
  });

  it('reports a post outside the time of its group', () => {
    const post = 'leaders:\n  - { person: li-na, email: linda@kaiyuanshe.org, began: "2022", ended: "2022" }\n';
    assert.deepEqual(errorsWith('data/groups/commercialization.yaml', 'leaders:\n', post), [
      'post outside the time of commercialization: li-na (data/groups/commercialization.yaml)',
    ]);
    const after = exampleWith(TRANSLATION, 'ended: "2024"', 'ended: "2023"', EXAMPLE_WITH_TERMS);
    const late = 'deputies:\n  - { person: li-na, email: linda@kaiyuanshe.org, began: "2024" }\nleaders:\n';
    assert.deepEqual(errorsAfter(TRANSLATION, 'leaders:\n', late, after), [
      `post outside the time of translation: li-na (${TRANSLATION})`,
    ]);
  });

  it('reports a group to ask that was archived, or that there was not yet', () => {
    assert.deepEqual(errorsWith(ORGANIZATION, 'contact: kcc', 'contact: translation'), [
      `contact not a group of 2024: translation (${ORGANIZATION})`,
    ]);
    assert.deepEqual(errorsWith(ORGANIZATION, 'contact: kcc', 'contact: commercialization'), [
      `contact not a group of 2022: commercialization (${ORGANIZATION})`,
    ]);
    const then = exampleWith(ORGANIZATION, 'contact: kcc', 'contact: commercialization', EXAMPLE_WITH_TERMS);
    assert.deepEqual(errorsAfter(ORGANIZATION, 'term: "2022"', 'term: "2022"\n    contact: kcc', then), []);
  });

  it('reports an archived group that is not listed', () => {
    assert.deepEqual(errorsWith(ORGANIZATION, ' translation,', ''), [
      `group not listed: translation (${ORGANIZATION})`,
    ]);
  });

  it('asks for the file and the mailbox of those who held an office before', () => {
    assert.deepEqual(errorsWith(COMMITTEE, 'person: hui-shiji', 'person: wang-wei'), [
      `missing person: wang-wei (${COMMITTEE})`,
    ]);
    assert.deepEqual(errorsWith(COMMITTEE, 'email: huishiji@kaiyuanshe.org', 'email: zbw@kaiyuanshe.org'), [
      `not a mailbox of hui-shiji: zbw@kaiyuanshe.org (${COMMITTEE})`,
    ]);
  });

  it('reports the date of an earlier term that is in no calendar', () => {
    assert.deepEqual(errorsWith(ORGANIZATION, 'date: 2022-12-31', 'date: 2022-12-32'), [
      `not in the calendar: 2022-12-32 at earlierTerms[1].asOf.date (${ORGANIZATION})`,
    ]);
  });

  it('lets terms have a source in common, and reports one that stands twice in a term', () => {
    const url = 'https://example.org/2023';
    assert.deepEqual(errorsWith(ORGANIZATION, 'https://example.org/2022', url), []);
    const twice = `sources:\n      - label: { zh: 又一个, en: Another }\n        url: ${url}\n      - label: { zh: 旧来源, en: Old source }`;
    assert.deepEqual(errorsWith(ORGANIZATION, 'sources:\n      - label: { zh: 旧来源, en: Old source }', twice), [
      `link twice: ${url} (${ORGANIZATION})`,
    ]);
  });
});
