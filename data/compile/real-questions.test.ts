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

const files = readRecordFiles(fileURLToPath(new URL('../../', import.meta.url)));
const compilation = compileRecords(files, new Date().toISOString().slice(0, 10));
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
    const chinese = questions.filter(isChinese).length;
    assert.ok(chinese >= 30 && questions.length - chinese >= 30, `${chinese} of ${questions.length} in Chinese`);
    assert.ok(record.heldOut.length * 3 >= questions.length - 2, `${record.heldOut.length} of ${questions.length} held out`);
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
