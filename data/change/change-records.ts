import { changesBetween, type Change } from '../../src/dataset/changes-between.js';
import { compileRecords } from '../compile/compile-records.js';
import { readRecords } from '../compile/read-records.js';
import type { RecordFiles } from '../compile/record-files.js';
import { UneditableError } from '../import/plan/edit-yaml.js';
import type { Form, FormKind } from './forms.js';
import { Plan } from './plan.js';
import { planArchive, planGroup, planNewGroup } from './plan-group.js';
import { importIn, planImport } from './plan-import.js';
import { planPerson } from './plan-person.js';
import { planPost } from './plan-post.js';
import { planClass, planConfirmed, planFounded, planName, planTags } from './plan-facts.js';
import { planDuties, planFigures, planTeams } from './plan-lists.js';
import { planMailboxGone } from './plan-mailbox-gone.js';
import { planMembers } from './plan-members.js';
import { planTerm } from './plan-term.js';
import { planText } from './plan-text.js';
import { planVacancy } from './plan-vacancy.js';
import { readIssue, type Answers } from './read-issue.js';
import { RecordsToChange } from './records-to-change.js';
import { leave, Refusal, refuse } from './refusal.js';

/** Records that pass every check, as an issue asks for them. */
export interface ChangedRecords {
  /** Each file that differs, with its new text. */
  readonly files: ReadonlyMap<string, string>;
  /** What readers of the dataset will see; empty where only the history or a reason changed. */
  readonly changes: readonly Change[];
  /** Files of people whom nothing names any more. */
  readonly removed: readonly string[];
}

const PLANS: Readonly<Record<FormKind, (answers: Answers, known: RecordsToChange, plan: Plan) => void>> = {
  post: planPost,
  group: planGroup,
  'new-group': planNewGroup,
  archive: planArchive,
  person: planPerson,
  text: planText,
  term: planTerm,
  rename: planName,
  class: planClass,
  tags: planTags,
  founded: planFounded,
  figures: planFigures,
  teams: planTeams,
  duties: planDuties,
  members: planMembers,
  vacancy: planVacancy,
  mailbox: planMailboxGone,
  confirm: planConfirmed,
  // Read before any other, see planImport.
  import: () => undefined,
  other: () =>
    leave({
      zh: '这件事要由人来看，会有维护者回复。',
      en: 'This is for a person to look at; a maintainer will answer.',
    }),
};

function changedFilesOf(
  answers: Answers,
  known: RecordsToChange,
): { readonly changed: ReadonlyMap<string, string>; readonly removed: readonly string[] } {
  const plan = new Plan(known.files);
  PLANS[answers.kind](answers, known, plan);
  try {
    return { changed: plan.changedFiles(), removed: plan.removedFiles() };
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return leave({
      zh: '这一处不能自动改，请维护者动手。',
      en: 'This place cannot be changed automatically; a maintainer will do it.',
    });
  }
}

/**
 * The records as the body of an issue asks for them.
 *
 * @param today ISO date after which a date counts as in the future.
 * @throws Refusal where the body can't be placed, or the outcome would not pass the checks.
 */
export function changeRecords(files: RecordFiles, body: string, forms: readonly Form[], today: string): ChangedRecords {
  const imported = importIn(body, forms);
  if (imported !== undefined) return planImport(imported, files, today);
  const answers = readIssue(body, forms);
  const before = compileRecords(files, today);
  if ('errors' in before)
    throw new Refusal(
      [{ zh: '记录本身有误，要先改好：', en: 'The records themselves have errors, to be corrected first:' }],
      before.problems,
      'records',
    );
  const known = new RecordsToChange(files, readRecords(files).records, before.dataset, today);
  const { changed, removed } = changedFilesOf(answers, known);
  if (!changed.size)
    refuse({ zh: '和现在的记录一样，没有要改的。', en: 'The records already say so; there is nothing to change.' });
  const after = compileRecords(new Map([...files, ...changed].filter(([file]) => !removed.includes(file))), today);
  if ('errors' in after)
    throw new Refusal([{ zh: '这样改通不过检查：', en: 'The outcome would not pass the checks:' }], after.problems);
  return { files: changed, removed, changes: changesBetween(before.dataset, after.dataset) };
}
