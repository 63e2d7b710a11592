import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_FILES, EXAMPLE_WITH_TERMS, exampleWith } from '../../data/compile/example-records.test-data.js';
import { readRecords } from '../../data/compile/read-records.js';
import { stepFor, type CheckedPage } from './link-report.js';
import { isDue, reviewOf, reviewReport, REVIEW_TITLE } from './review-report.js';

const DEAD: CheckedPage = { url: 'https://example.org/dead', files: ['data/pages.yaml'], state: 'dead', why: '404' };
const ALIVE: CheckedPage = { ...DEAD, url: 'https://example.org/alive', state: 'alive', why: '200' };

const reviewWith = (confirmed: string | undefined, today = '2025-06-30') =>
  reviewOf(
    readRecords(
      confirmed === undefined
        ? EXAMPLE_FILES
        : exampleWith('data/groups/kcc.yaml', 'class:', `confirmed: ${confirmed}\nclass:`),
    ).records,
    [DEAD, ALIVE],
    today,
  );

const isListed = (confirmed: string | undefined, today?: string): boolean =>
  reviewWith(confirmed, today).unconfirmed.some(({ file }) => file === 'data/groups/kcc.yaml');

describe('the monthly look at the records', () => {
  it('lists what nobody confirmed for a year', () => {
    assert.deepEqual(
      [undefined, '2024-06-30', '2024-07-01', '2025-06-30'].map((day) => isListed(day)),
      [true, true, false, false],
    );
    assert.equal(isListed('2024-07-01', '2025-07-01'), true);
  });

  it('lists no archived group', () => {
    const { unconfirmed } = reviewOf(readRecords(EXAMPLE_WITH_TERMS).records, [], '2030-01-01');
    assert.ok(!unconfirmed.some(({ file }) => file.includes('translation')));
  });

  it('lists dead links and doubts, whole in each language', () => {
    const report = reviewReport(reviewWith('2025-06-01'));
    const [chinese, english] = report.split('\n---\n');
    for (const part of [chinese!, english!]) assert.match(part, /https:\/\/example\.org\/dead/u);
    assert.doesNotMatch(report, /example\.org\/alive/u);
    assert.match(chinese!, /待确认的任职[^]*惠世冀/u);
    assert.match(english!, /Roles to be confirmed[^]*Hui/u);
    assert.doesNotMatch(english!, /\p{Script=Han}/u);
  });

  it('is one issue, which is closed once there is nothing to look at', () => {
    const nothing = { unconfirmed: [], dead: [], doubts: [] };
    assert.deepEqual([isDue(nothing), isDue({ ...nothing, dead: [DEAD] })], [false, true]);
    const open = [{ number: 7, title: REVIEW_TITLE }];
    assert.deepEqual(
      [
        stepFor(REVIEW_TITLE, true, []),
        stepFor(REVIEW_TITLE, true, open),
        stepFor(REVIEW_TITLE, false, open),
        stepFor(REVIEW_TITLE, false, []),
      ],
      [{ action: 'create' }, { action: 'edit', issue: 7 }, { action: 'close', issue: 7 }, { action: 'none' }],
    );
  });
});
