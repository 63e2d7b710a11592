import assert from 'node:assert/strict';
import { changeLine } from '../../src/formats/change-lines.js';
import { EXAMPLE_TODAY, EXAMPLE_WITH_TERMS } from '../compile/example-records.test-data.js';
import { changeRecords, type ChangedRecords } from './change-records.js';
import type { FormKind } from './forms.js';
import { FORMS, issueBody } from './issue.test-data.js';
import { problemTexts } from '../compile/problem.js';
import { Refusal } from './refusal.js';
import { triedForm } from '../tried.test-harness.js';

export const KCC = 'data/groups/kcc.yaml';
export const LI_NA = 'data/people/li-na.yaml';

export const change = (
  kind: FormKind,
  answers: Readonly<Record<string, string>>,
  files = EXAMPLE_WITH_TERMS,
): ChangedRecords => {
  triedForm(kind, answers);
  return changeRecords(files, issueBody(kind, answers), FORMS, EXAMPLE_TODAY);
};

export const lines = ({ changes }: ChangedRecords): readonly string[] => changes.map((each) => changeLine(each, 'zh'));

/** The lines of a file that a change brings (+) and takes away (-). */
export function fileLines({ files }: ChangedRecords, file: string, before = EXAMPLE_WITH_TERMS): readonly string[] {
  const [old, now] = [before.get(file) ?? '', files.get(file) ?? ''].map((text) => text.split('\n'));
  return [
    ...old!.filter((line) => !now!.includes(line)).map((line) => `-${line}`),
    ...now!.filter((line) => !old!.includes(line)).map((line) => `+${line}`),
  ];
}

/** Why a form is refused, in Chinese, and what the checks say. */
export function refusal(
  kind: FormKind,
  answers: Readonly<Record<string, string>>,
  files = EXAMPLE_WITH_TERMS,
): readonly string[] {
  try {
    change(kind, answers, files);
  } catch (error) {
    assert.ok(error instanceof Refusal, `${(error as Error).stack}`);
    for (const { zh, en } of error.reasons) assert.ok(/\p{Script=Han}/u.test(zh) && en.length > 0, 'both languages');
    return [...error.reasons.map(({ zh }) => zh), ...problemTexts(error.problems).map(({ en }) => en)];
  }
  return assert.fail('the form was placed');
}
