/** A page of the wiki → the record files that it changes. Pure: reads and writes no file. */
import { changesBetween } from '../../src/dataset/changes-between.js';
import { compileRecords } from '../compile/compile-records.js';
import { formatProblem } from '../compile/problem.js';
import { publish } from '../compile/publish.js';
import { readRecords } from '../compile/read-records.js';
import type { RecordFiles } from '../compile/record-files.js';
import type { Records } from '../compile/source-records.js';
import { editYaml, UneditableError, type Edit } from './plan/edit-yaml.js';
import { matchGroups } from './match/match-groups.js';
import { indexPeople } from './match/match-people.js';
import { nestsTooDeep } from './read/nesting.js';
import type { Diagnostic } from './diagnostics/diagnostic.js';
import type { ImportOutcome, Refusal } from './report/import-outcome.js';
import { planClasses } from './plan/plan-classes.js';
import { planGroup } from './plan/plan-group.js';
import { planMailboxes } from './plan/plan-mailboxes.js';
import { planOffices } from './plan/plan-offices.js';
import { planPages } from './plan/plan-pages.js';
import { planPosts } from './plan/plan-posts.js';
import { planGone, planTerm } from './plan/plan-term.js';
import { Plan, type ImportOptions } from './plan/plan.js';
import { readPage, type ReadPage } from './read/read-page.js';
import { refusedForContent } from './match/recognize-page.js';

/** Longest page that is read, in characters; the community's own has 17,000. */
export const LONGEST_PAGE = 300_000;

/** @returns Why nothing can be planned from what was read, if so. */
function planAll(page: string, read: ReadPage, plan: Plan): Refusal | undefined {
  const index = indexPeople(plan.records);
  const { matched, gone, found } = matchGroups(read.groups, plan);
  const refused = refusedForContent(read, found, index, plan);
  if (refused) return { refused };
  planTerm(read.source, plan);
  planOffices(read, index, plan);
  for (const match of matched) {
    const { read: section, entry } = match;
    if (section.unusable) {
      plan.note(section.line, section.unusable, entry.record.name);
      continue;
    }
    planGroup(match, index, plan);
    planPosts(entry, section, index, plan);
  }
  planClasses(read, plan);
  planPages(read.directory, plan);
  planMailboxes(plan);
  planGone(gone, page, read, plan);
  return undefined;
}

function edited(files: RecordFiles, edits: ReadonlyMap<string, readonly Edit[]>): RecordFiles {
  const changed = [...edits].map(([file, list]) => [file, editYaml(files.get(file) ?? '', list)] as const);
  return new Map([...files, ...changed]);
}

const usedTags = ({ groups }: Records): ReadonlySet<string> => new Set(groups.flatMap(({ record }) => record.tags));

/** A tag that the last group gave up goes too: the checks want none that nobody uses. */
function withoutUnusedTags(files: RecordFiles, plan: Plan): RecordFiles {
  const { tags } = plan.records;
  const [before, after] = [usedTags(plan.records), usedTags(readRecords(files).records)];
  const unused =
    tags?.record.tags.flatMap(({ id, name }, place) => (before.has(id) && !after.has(id) ? [{ place, name }] : [])) ??
    [];
  if (!tags || unused.length === 0) return files;
  for (const { name } of unused) plan.note(0, 'tagUnused', name);
  return edited(
    files,
    new Map([[tags.file, unused.reverse().map(({ place }): Edit => ({ remove: ['tags', place] }))]]),
  );
}

function refusalOf(page: string, { isNewTerm, present, term, options }: Plan): Refusal | undefined {
  if (page.length > LONGEST_PAGE) return { refused: 'too-long' };
  if (nestsTooDeep(page)) return { refused: 'too-deep' };
  if (term < present) return { refused: 'earlier-term' };
  return isNewTerm && options.asOf === undefined ? { refused: 'new-term-without-day' } : undefined;
}

/** The page as it was read; nothing where it is no page of the form, or nests so deep that no reader can follow. */
function readForm(page: string, { records }: Plan): ReadPage | undefined {
  const offices = records.committee?.record.offices.map(({ name }) => name.zh) ?? [];
  const classes = records.classes?.record.classes.map(({ name }) => name.zh) ?? [];
  try {
    const read = readPage(page, { offices, classes });
    return read.groups.length > 0 || read.offices.length > 0 ? read : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
}

const inOrder = (diagnostics: readonly Diagnostic[]): readonly Diagnostic[] =>
  [...diagnostics].sort((a, b) => a.line - b.line);

/** What a page makes of the records before anybody checked that. */
export interface EditedRecords {
  /** All files, as they would be. */
  readonly files: RecordFiles;
  readonly read: ReadPage;
  /** In the order of the page. */
  readonly diagnostics: readonly Diagnostic[];
  /** The records before. */
  readonly records: Records;
}

/** Reads a page and edits the records by it; what comes of that may not pass the checks. */
export function editByPage(page: string, files: RecordFiles, options: ImportOptions): EditedRecords | Refusal {
  const { records, problems } = readRecords(files);
  if (problems.length > 0) return { refused: 'records', errors: problems.map(formatProblem), diagnostics: [] };
  const plan = new Plan(records, options);
  const refusal = refusalOf(page, plan);
  if (refusal) return refusal;
  const read = readForm(page, plan);
  if (!read) return { refused: 'not-the-form' };
  const unlike = planAll(page, read, plan);
  if (unlike) return unlike;
  const diagnostics = (): readonly Diagnostic[] => inOrder([...read.diagnostics, ...plan.diagnostics]);
  try {
    const after = withoutUnusedTags(edited(files, plan.edits), plan);
    return { files: after, read, diagnostics: diagnostics(), records };
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return { refused: 'file', errors: [error.message], diagnostics: diagnostics() };
  }
}

/**
 * Reads a page and says which files it changes: those that pass all checks, or none.
 * @param files Texts of the record files, by path from the project's root.
 * @param today ISO date after which a date counts as in the future.
 */
export function importPage(page: string, files: RecordFiles, options: ImportOptions, today: string): ImportOutcome {
  const outcome = editByPage(page, files, options);
  if ('refused' in outcome) return outcome;
  const { diagnostics, records } = outcome;
  const changed = new Map([...outcome.files].filter(([file, text]) => text !== files.get(file)));
  if (changed.size === 0) return { files: changed, changes: [], diagnostics };
  const compilation = compileRecords(outcome.files, today);
  if ('errors' in compilation) return { refused: 'outcome', errors: compilation.errors, diagnostics };
  return { files: changed, changes: changesBetween(publish(records), compilation.dataset), diagnostics };
}
