/** A page of the wiki → the record files that it changes. Pure: reads and writes no file. */
import { changesBetween } from '../../src/dataset/changes-between.js';
import { compileRecords } from '../compile/compile-records.js';
import { formatProblem } from '../compile/problem.js';
import { publish } from '../compile/publish.js';
import { readRecords } from '../compile/read-records.js';
import type { RecordFiles } from '../compile/record-files.js';
import { idOfFile } from '../compile/record-kinds.js';
import type { Records } from '../compile/source-records.js';
import { editYaml, UneditableError, type Edit } from './plan/edit-yaml.js';
import { matchGroups } from './match/match-groups.js';
import { indexPeople } from './match/match-people.js';
import { nestsTooDeep } from './read/nesting.js';
import { diagnostic, isOpen, type Diagnostic } from './diagnostics/diagnostic.js';
import type { Import, ImportOutcome, Refusal } from './report/import-outcome.js';
import { planClasses } from './plan/plan-classes.js';
import { planEndings } from './plan/plan-endings.js';
import { planGroup } from './plan/plan-group.js';
import { planMailboxes } from './plan/plan-mailboxes.js';
import { planOffices } from './plan/plan-offices.js';
import { planPages } from './plan/plan-pages.js';
import { planPosts } from './plan/plan-posts.js';
import { planGone, planTerm } from './plan/plan-term.js';
import { notesOfPeople, withPeople } from './plan/new-people.js';
import { filesToHold, wasUnused, type Held } from './plan/withheld.js';
import { problemsInWords } from './plan/problems-in-words.js';
import { Plan, type ImportOptions } from './plan/plan.js';
import type { ReadPerson } from './read/read-people.js';
import { readPage, type ReadPage } from './read/read-page.js';
import { mayBeOfNewTerm, refusedForContent } from './match/recognize-page.js';

/** Longest page that is read, in characters; the community's own has 17,000. */
export const LONGEST_PAGE = 300_000;

/** @returns Why nothing can be planned from what was read, if so. */
function planAll(page: string, read: ReadPage, plan: Plan): Refusal | undefined {
  const index = indexPeople(plan.records, plan.options.isCorrection !== true, plan.options.answered);
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
    const holds = plan.held.get(entry.file);
    if (holds) {
      plan.note(section.line, 'groupWaits', entry.record.name, problemsInWords(holds));
      continue;
    }
    planGroup(match, index, plan);
    planPosts(entry, section, index, plan);
  }
  planEndings(read.endings, matched, plan);
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
  const { asOf, today } = options;
  if (asOf !== undefined && today !== undefined && asOf > today) return { refused: 'day-in-future' };
  if (asOf !== undefined && asOf.slice(0, 4) < term) return { refused: 'day-before-term' };
  return isNewTerm && asOf === undefined ? { refused: 'new-term-without-day' } : undefined;
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
  /** People of whom there is no record. */
  readonly newcomers: readonly ReadPerson[];
}

/** Reads a page and edits the records by it; what comes of that may not pass the checks. */
export function editByPage(
  page: string,
  files: RecordFiles,
  options: ImportOptions,
  held: Held = new Map(),
): EditedRecords | Refusal {
  const { records, problems } = readRecords(files);
  if (problems.length > 0)
    return { refused: 'records', errors: problems.map((each) => formatProblem(each)), problems, diagnostics: [] };
  const plan = new Plan(records, options, held);
  const refusal = refusalOf(page, plan);
  if (refusal) return refusal;
  const read = readForm(page, plan);
  if (!read) return { refused: 'not-the-form' };
  const unlike = planAll(page, read, plan);
  if (unlike) return unlike;
  const diagnostics = (): readonly Diagnostic[] => inOrder([...read.diagnostics, ...plan.diagnostics]);
  try {
    const after = withoutUnusedTags(edited(files, plan.edits), plan);
    return { files: after, read, diagnostics: diagnostics(), records, newcomers: plan.newcomers };
  } catch (error) {
    if (!(error instanceof UneditableError)) throw error;
    return { refused: 'file', errors: [error.message], problems: [], diagnostics: diagnostics() };
  }
}

/** The records with a file for each new person who can be written without a question. */
function withNewPeople(page: string, files: RecordFiles, options: ImportOptions): RecordFiles {
  const outcome = options.writesPeople === true ? editByPage(page, files, options) : undefined;
  return outcome && 'newcomers' in outcome ? withPeople(outcome.newcomers, files) : files;
}

/** A group that would not pass the checks waits, and the others go on. */
function importChecked(page: string, files: RecordFiles, options: ImportOptions, today: string): ImportOutcome {
  const dated = { ...options, today };
  let drafted = withNewPeople(page, files, dated);
  let held: Held = new Map();
  for (;;) {
    const outcome = editByPage(page, drafted, dated, held);
    if ('refused' in outcome) return outcome;
    const diagnostics = inOrder([...outcome.diagnostics, ...notesOfPeople(files, drafted)]);
    const changed = new Map([...outcome.files].filter(([file, text]) => text !== files.get(file)));
    if (changed.size === 0) return { files: changed, changes: [], diagnostics };
    const compilation = compileRecords(outcome.files, today);
    if ('dataset' in compilation) {
      const before = publish(readRecords(files).records);
      return { files: changed, changes: changesBetween(before, compilation.dataset), diagnostics };
    }
    const { errors } = compilation;
    // A person's file that somebody wrote ahead of the page does no harm to what the page changes.
    const early = compilation.problems.filter(
      ({ kind, file }) => kind === 'personUnused' && wasUnused(file, files, today),
    );
    const problems = compilation.problems.filter((each) => !early.includes(each));
    if (problems.length === 0) {
      const after = publish(readRecords(outcome.files).records);
      const idle = early.map(({ file }) => diagnostic(0, 'personIdle', idOfFile(file), file));
      return {
        files: changed,
        changes: changesBetween(publish(readRecords(files).records), after),
        diagnostics: inOrder([...diagnostics, ...idle]),
      };
    }
    // Whoever was written for a post that was left as it is, is written no more.
    const idle = problems
      .filter(({ kind, file }) => kind === 'personUnused' && !files.has(file))
      .map(({ file }) => file);
    const more = filesToHold(problems, files, outcome.files);
    if (idle.length === 0 && more.size === 0) return { refused: 'outcome', errors, problems, diagnostics };
    drafted = new Map([...drafted].filter(([file]) => !idle.includes(file)));
    if (idle.length === 0) held = new Map([...held, ...more]);
  }
}

/** The term of the records, where it may be over and nobody has said which one the page is about. */
function termToAsk(
  { files: changed, diagnostics }: Import,
  files: RecordFiles,
  { term, asOf, isCorrection }: ImportOptions,
  today: string,
): string | undefined {
  const isSaid = term !== undefined || isCorrection === true;
  if (isSaid || (changed.size === 0 && !diagnostics.some(isOpen))) return undefined;
  const present = readRecords(files).records.organization?.record.term ?? '';
  return mayBeOfNewTerm(present, asOf ?? today, diagnostics) ? present : undefined;
}

/**
 * Reads a page and says which files it changes: those that pass all checks.
 * @param files Texts of the record files, by path from the project's root.
 * @param today ISO date after which a date counts as in the future.
 */
export function importPage(page: string, files: RecordFiles, options: ImportOptions, today: string): ImportOutcome {
  const outcome = importChecked(page, files, options, today);
  if ('refused' in outcome) return outcome;
  const termAsked = termToAsk(outcome, files, options, today);
  return termAsked === undefined ? outcome : { ...outcome, termAsked };
}
