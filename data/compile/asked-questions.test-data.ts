/** Records asked what strangers ask of them (data/questions.yaml). */
import assert from 'node:assert/strict';
import { Dataset } from '../../src/dataset/dataset.js';
import { createTopicSearch } from '../../src/dataset/topic-search.js';
import { compileRecords } from './compile-records.js';
import { readRecords } from './read-records.js';
import type { RecordFiles } from './record-files.js';
import { allQuestions, type QuestionRecord } from './source-records.js';
import { latestToday } from './today.js';

export interface AskedQuestions {
  readonly questions: readonly QuestionRecord[];
  readonly heldOut: readonly QuestionRecord[];
  /** Those questions to which the right group is not among the first `places`. */
  readonly misses: (questions: readonly QuestionRecord[], places: number) => readonly string[];
}

export const isChinese = ({ ask }: QuestionRecord): boolean => /\p{Script=Han}/u.test(ask);

/**
 * The questions by which records are measured: a group that was archived answers no more, and the only question of a
 * group, which came with it by the form, says nothing of the ranking yet.
 */
export function askRecords(files: RecordFiles): AskedQuestions {
  const compilation = compileRecords(files, latestToday());
  assert.ok('dataset' in compilation, 'the records pass the checks');
  const search = createTopicSearch(new Dataset(compilation.dataset));
  const { questions: asked, groups } = readRecords(files).records;
  const all = allQuestions(asked!.record);
  const measured = new Set(
    groups
      .filter(({ record }) => record.ended === undefined && all.filter(({ group }) => group === record.id).length > 1)
      .map(({ record }) => record.id),
  );
  const placeOf = ({ ask, group }: QuestionRecord): number =>
    search.find(ask).findIndex((match) => match.group.id === group);
  const isWithin = (question: QuestionRecord, places: number): boolean =>
    placeOf(question) >= 0 && placeOf(question) < places;
  return {
    questions: all.filter(({ group }) => measured.has(group)),
    heldOut: asked!.record.heldOut.filter(({ group }) => measured.has(group)),
    misses: (questions, places) => questions.filter((question) => !isWithin(question, places)).map(({ ask }) => ask),
  };
}
