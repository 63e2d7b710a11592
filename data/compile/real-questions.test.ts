// The community's own records, asked what strangers ask (data/questions.yaml).
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Dataset } from '../../src/dataset/dataset.js';
import { TopicSearch } from '../../src/dataset/topic-search.js';
import { compileRecords } from './compile-records.js';
import { readRecords } from './read-records.js';
import { readRecordFiles } from './record-files.js';
import { allQuestions, type QuestionRecord, type QuestionsRecord } from './source-records.js';
import { latestToday } from './today.js';

const files = readRecordFiles(fileURLToPath(new URL('../../', import.meta.url)));
const compilation = compileRecords(files, latestToday());
assert.ok('dataset' in compilation, 'the records pass the checks');
const search = new TopicSearch(new Dataset(compilation.dataset));
const { questions: asked, groups } = readRecords(files).records;

/** A group that was archived answers no more. */
const isOpen = ({ group }: QuestionRecord): boolean => groups.some(({ record }) => record.id === group && record.ended === undefined);
const record: QuestionsRecord = { questions: asked!.record.questions.filter(isOpen), heldOut: asked!.record.heldOut.filter(isOpen) };

const placeOf = ({ ask, group }: QuestionRecord): number => search.find(ask).findIndex((match) => match.group.id === group);
const isChinese = ({ ask }: QuestionRecord): boolean => /\p{Script=Han}/u.test(ask);

/** Those questions to which the right group is not among the first `places`. */
const misses = (questions: readonly QuestionRecord[], places: number): string[] =>
  questions.filter((question) => !(placeOf(question) >= 0 && placeOf(question) < places)).map(({ ask }) => ask);

describe('the questions of strangers', () => {
  const questions = allQuestions(record);

  it('are 30 or more in each language, a third of them held out', () => {
    // Those of archived groups, too: who archives one need not find other questions.
    const all = allQuestions(asked!.record);
    const chinese = all.filter(isChinese).length;
    const heldOut = asked!.record.heldOut.length;
    assert.ok(chinese >= 30 && all.length - chinese >= 30, `${chinese} of ${all.length} in Chinese`);
    assert.ok(heldOut * 3 >= all.length - 2, `${heldOut} of ${all.length} held out`);
  });

  it('reach the right group among the first three, all of them', () => {
    assert.deepEqual(misses(questions, 3), []);
  });

  for (const [which, some, least] of [
    ['all', questions, 0.9],
    ['Chinese', questions.filter(isChinese), 0.9],
    ['English', questions.filter((question) => !isChinese(question)), 0.9],
    ['those held out', record.heldOut, 0.85],
  ] as const) {
    it(`reach it as the first in ${least * 100} of 100: ${which}`, () => {
      const missed = misses(some, 1);
      assert.ok(missed.length <= some.length * (1 - least), `${missed.length} of ${some.length} missed: ${missed.join('; ')}`);
    });
  }
});
