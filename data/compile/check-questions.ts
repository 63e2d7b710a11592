/** The questions measure the ranking of every group, and each of them once. */
import { allReferrersRead } from './known-ids.js';
import { problem, type Problem } from './problem.js';
import { allQuestions, type Records } from './source-records.js';

/** A question that stands twice would be tuned by and held out, or count double. */
export function checkQuestionsOnce({ questions }: Records): readonly Problem[] {
  if (!questions) return [];
  const asked = allQuestions(questions.record).map(({ ask }) => ask.toLowerCase());
  return asked
    .filter((ask, index) => asked.indexOf(ask) !== index)
    .map((ask) => problem(questions.file, 'questionTwice', ask));
}

/** A group that was archived need not be found. */
export function checkGroupsAsked(records: Records): readonly Problem[] {
  const { questions, groups } = records;
  if (!questions || !allReferrersRead(records)) return [];
  const asked = new Set(allQuestions(questions.record).map(({ group }) => group));
  return groups
    .filter(({ record }) => record.ended === undefined && !asked.has(record.id))
    .map(({ record }) => problem(questions.file, 'questionMissing', record.id));
}
