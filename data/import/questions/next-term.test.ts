import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { changeLine } from '../../../src/formats/change-lines.js';
import { compileRecords } from '../../compile/compile-records.js';
import { testedRecords } from '../../compile/tested-records.js';
import { diffOf } from '../made-up-imports.test-data.js';
import { importWithAnswers, type AnsweredImport } from './import-answers.js';
import { NEXT_TERM_ANSWERS, NEXT_TERM_PAGE, NEXT_TERM_TODAY } from './next-term.test-data.js';
import type { Answers } from './question.js';

const FILES = testedRecords();

const imported = (answers: Answers, files = FILES): AnsweredImport =>
  importWithAnswers(NEXT_TERM_PAGE, files, answers, NEXT_TERM_TODAY);

const openOf = ({ questions }: AnsweredImport): readonly string[] =>
  questions.filter(({ isOpen }) => isOpen).map(({ question }) => question.id);

const filesOf = ({ files }: AnsweredImport): readonly (readonly [string, string])[] =>
  [...files].sort(([a], [b]) => (a < b ? -1 : 1));

const WHOLE = imported(NEXT_TERM_ANSWERS);

describe('the page of a new term', () => {
  it('is asked about before anything of it is written into the term that is over', () => {
    const { questions } = imported({});
    assert.deepEqual(
      questions.filter(({ question }) => question.id === 'term').map(({ isOpen }) => isOpen),
      [true],
    );
  });

  it('leaves nothing open once each question is answered', () => {
    assert.deepEqual(openOf(WHOLE), []);
    assert.deepEqual([WHOLE.errors, WHOLE.refusal], [[], undefined]);
  });

  it('becomes records that pass every check, with nothing left to write by hand', () => {
    const after = compileRecords(new Map([...FILES, ...WHOLE.files]), NEXT_TERM_TODAY);
    assert.ok('dataset' in after, JSON.stringify(after));
    assert.deepEqual(after.dataset.meta.terms, ['2025', '2024']);
    assert.deepEqual(after.dataset, WHOLE.dataset);
  });

  it('changes what a reviewer expects, and nothing else', () => {
    assert.deepEqual(
      WHOLE.changes.map((change) => changeLine(change, 'en')).filter((line) => !/^(?:Sources|Wiki pages):/u.test(line)),
      [
        'Term: 2024 → 2025',
        'As of: 2024-12-31 (estimated) → 2025-03-01',
        'Groups: +Open Source Archives Group',
        'Archived: +Open Source Hardware Group',
        'People: +Yi Ceshi +Er Ceshi +San Ceshi +Si Ceshi +Wu Ceshi −Siying (Mabel) Li −Yao (Leon) Liang',
        'Tags: +Archives',
        'Executive Director, holder: +Yi Ceshi −Biaowei Zhuang',
        'Finance Group, leader: +Er Ceshi −Siying (Mabel) Li',
        'Legal Affairs Group, leader: +Mingkang (Bright) Li −Yao (Leon) Liang',
        'Member Development Group, deputy leader, Yuemin Wang, mailbox: moonmin@kaiyuanshe.org → yuemin@kaiyuanshe.org',
        'Events Group, leader: +San Ceshi −Qian (Queena) Chao',
        'Media Group, mailbox: kmedia@kaiyuanshe.org → media@kaiyuanshe.org',
        "Media Group, figures: +21034 COSCon'22 website views (2025) +402118 COSCon'22 media impressions (2025) +nearly 25000 WeChat followers −14668 COSCon'22 website views (2022) −375557 COSCon'22 media impressions (2022) −nearly 20000 WeChat followers",
        'International Cooperation Group, name: Global Bridging Group → International Cooperation Group',
        'International Cooperation Group, other names: +国际接轨组',
        'Open Source Archives Group, leader: +Si Ceshi',
        'Open Source Archives Group, deputy leader: +Wu Ceshi +Na (Linda) Li',
        'Open Source Archives Group, mailbox: +archive@kaiyuanshe.org',
        'Yuemin Wang, mailbox: +yuemin@kaiyuanshe.org',
      ],
    );
  });

  it('takes no line out of a file that it has nothing to say about, and no history', () => {
    const diff = diffOf({ files: WHOLE.files, changes: [], diagnostics: [] }, FILES);
    const removed = diff.filter((line) => line.startsWith('-'));
    assert.ok(removed.length <= 16, removed.join('\n'));
    const finance = diff.slice(diff.indexOf('data/groups/finance.yaml') + 1);
    assert.deepEqual(finance.slice(0, 4), [
      '+    ended: "2025"',
      '+  - person: ceshi-er',
      '+    email: ceshi-er@kaiyuanshe.org',
      '+    began: "2025"',
    ]);
  });

  it('keeps the term before as it was', () => {
    const [before] = WHOLE.earlier;
    assert.equal(before?.committee.offices[0]?.person, 'zhuang-biaowei');
    assert.ok(before.groups.some(({ id }) => id === 'hardware'));
    assert.ok(!before.groups.some(({ id }) => id === 'archives'));
  });

  it('writes the nickname that stands in brackets', () => {
    assert.match(
      WHOLE.files.get('data/people/ceshi-er.yaml') ?? '',
      /^# yaml-language-server[^]*aliases:\n {2}- 小二\n/u,
    );
  });

  it('changes nothing when it is imported again with the same answers', () => {
    const again = imported(NEXT_TERM_ANSWERS, new Map([...FILES, ...WHOLE.files]));
    assert.deepEqual([[...again.files.keys()], openOf(again), again.errors], [[], [], []]);
  });

  it('comes out the same in whatever order the answers are given', () => {
    const entries = Object.entries(NEXT_TERM_ANSWERS);
    fc.assert(
      fc.property(fc.shuffledSubarray(entries, { minLength: entries.length }), (shuffled) => {
        assert.deepEqual(filesOf(imported(Object.fromEntries(shuffled))), filesOf(WHOLE));
      }),
      { numRuns: 4 },
    );
  });

  it('asks the same of a person whoever else was answered, though their mailboxes are a letter apart', () => {
    const { 'person:测试四 ceshi-si@kaiyuanshe.org': _left, ...others } = NEXT_TERM_ANSWERS;
    // A group that waits for its leader may be one that is gone, so that is asked, too.
    assert.deepEqual(openOf(imported(others)), ['gone:hardware', 'person:测试四 ceshi-si@kaiyuanshe.org']);
  });

  it('is a set of records that pass the checks after any of the answers, and loses no question', () => {
    const entries = Object.entries(NEXT_TERM_ANSWERS);
    fc.assert(
      fc.property(fc.subarray(entries), (some) => {
        const outcome = imported(Object.fromEntries(some));
        assert.deepEqual([outcome.errors, outcome.refusal], [[], undefined]);
        assert.equal(openOf(outcome).length === 0, some.length === entries.length);
      }),
      { numRuns: 8 },
    );
  });
});
