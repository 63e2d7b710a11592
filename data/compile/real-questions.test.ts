// The community's own records, asked what strangers ask (data/questions.yaml). How many questions there are is held
// against the records that tests are written for: the form for a group adds one, and an archived group takes its own away.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { changeRecords } from '../change/change-records.js';
import { FORMS, issueBody } from '../change/issue.test-data.js';
import { askRecords, isChinese, type AskedQuestions } from './asked-questions.test-data.js';
import { readRecordFiles, type RecordFiles } from './record-files.js';
import { testedRecords } from './tested-records.js';
import { latestToday } from './today.js';

/** Of how many questions the right group must come first, at least. */
const LEAST = { all: 0.95, Chinese: 0.95, English: 0.95, 'those held out': 0.95 } as const;

/** Likewise, where a volunteer has changed the records by a form, and nobody has looked at the questions yet. */
const LEAST_AFTER_A_CHANGE = { all: 0.9, Chinese: 0.9, English: 0.9, 'those held out': 0.85 } as const;

function assertFirst(
  { questions, heldOut, misses }: AskedQuestions,
  which: keyof typeof LEAST,
  least: Readonly<Record<keyof typeof LEAST, number>> = LEAST,
): void {
  const some = {
    all: questions,
    Chinese: questions.filter(isChinese),
    English: questions.filter((each) => !isChinese(each)),
    'those held out': heldOut,
  }[which];
  const missed = misses(some, 1);
  assert.ok(
    missed.length <= some.length * (1 - least[which]),
    `${missed.length} of ${some.length} missed, ${which}: ${missed.join('; ')}`,
  );
}

const RATES = Object.keys(LEAST) as (keyof typeof LEAST)[];

function assertMeasure(files: RecordFiles): void {
  const asked = askRecords(files);
  assert.deepEqual(asked.misses(asked.questions, 3), []);
  for (const which of RATES) assertFirst(asked, which, LEAST_AFTER_A_CHANGE);
}

const changed = (
  files: RecordFiles,
  kind: 'archive' | 'new-group',
  answers: Readonly<Record<string, string>>,
): RecordFiles => new Map([...files, ...changeRecords(files, issueBody(kind, answers), FORMS, latestToday()).files]);

const newGroup = (files: RecordFiles, id: string, question: string): RecordFiles =>
  changed(files, 'new-group', {
    'name-zh': `新${id}组`,
    'name-en': `Group ${id}`,
    id,
    class: '内部事务',
    tags: '运营',
    founded: '2024-05-01',
    mailbox: `${id}@kaiyuanshe.org`,
    'summary-zh': '新的组。',
    'summary-en': 'A new group.',
    topics: '甲甲 | First thing\n乙乙 | Second thing\n丙丙 | Third thing',
    question,
    leader: '庄表伟',
  });

describe('the questions of strangers', () => {
  const real = askRecords(readRecordFiles(fileURLToPath(new URL('../../', import.meta.url))));

  it('reach the right group among the first three, all of them', () => {
    assert.deepEqual(real.misses(real.questions, 3), []);
  });

  for (const which of RATES)
    it(`reach it as the first in ${LEAST[which] * 100} of 100: ${which}`, () => assertFirst(real, which));
});

describe('the questions that the ranking was made by', () => {
  const tested = testedRecords();

  it('are 30 or more in each language, a third of them held out', () => {
    const { questions, heldOut } = askRecords(tested);
    const chinese = questions.filter(isChinese).length;
    assert.ok(chinese >= 30 && questions.length - chinese >= 30, `${chinese} of ${questions.length} in Chinese`);
    assert.ok(heldOut.length * 3 >= questions.length - 2, `${heldOut.length} of ${questions.length} held out`);
  });

  it('are passed as well when any one group is archived by the form', () => {
    const contact = 'data/groups/community-partnership.yaml'; // The checks keep it.
    for (const file of tested.keys()) {
      const [, group] = /^data\/groups\/(.+)\.yaml$/u.exec(file) ?? [];
      if (group !== undefined && file !== contact) assertMeasure(changed(tested, 'archive', { group }));
    }
  });

  it('are passed as well when groups come by the form, each with a question that nobody has tuned', () => {
    assertMeasure(newGroup(newGroup(newGroup(tested, 'one', '养猫'), 'two', '下棋'), 'three', '钓鱼'));
  });
});
