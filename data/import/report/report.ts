/** The outcome of an import as lines for a person to read. */
import { append } from '../../../src/dataset/grouped.js';
import type { Language } from '../../../src/dataset/records.js';
import { changeLine } from '../../../src/formats/change-lines.js';
import { advice, problemTexts } from '../../compile/problem.js';
import type { Import, ImportOutcome, Refusal } from './import-outcome.js';
import { isOpen, type Diagnostic } from '../diagnostics/diagnostic.js';
import { DIAGNOSTICS } from '../diagnostics/diagnostic-messages.js';
import type { DiagnosticWords } from '../diagnostics/diagnostic-words.js';

interface ReportWords {
  readonly read: string;
  readonly open: string;
  readonly changes: string;
  readonly noChanges: string;
  readonly lines: (lines: readonly number[]) => string;
  readonly written: (files: readonly string[], isDryRun: boolean) => string;
  readonly termAsked: (term: string, next: string) => readonly string[];
  readonly refused: Readonly<Record<Refusal['refused'], string>>;
}

const WORDS: Readonly<Record<Language, ReportWords>> = {
  zh: {
    read: '这样读的：',
    open: '要人看一看：',
    changes: '改动：',
    noChanges: '没有改动。',
    lines: (lines) => `第 ${lines.join('、')} 行：`,
    written: (files, isDryRun) =>
      isDryRun ? `只是预览，没有写入。会改 ${files.length} 个文件：` : `写入 ${files.length} 个文件：`,
    termAsked: (term, next) => [
      `新的一届？记录里最新的是 ${term} 届，页面和它不同，所以什么都没有写。写明是哪一届，再导入一次：`,
      `  新的一届，和页面的日期：--term ${next} --as-of ${next}-03-01`,
      `  还是 ${term} 届，中间有变动：--term ${term}`,
      `  还是 ${term} 届，记录原来就错了：--correction`,
    ],
    refused: {
      'too-long': '页面太长，没有读。',
      'too-deep': '有一行把列表或引用套了太多层，没有读。',
      'not-the-form': '这不像执行委员会的页面：没有读到一个组或职务。',
      'not-the-page': '这不像执行委员会的页面：读到的组和职务里，没有一个邮箱是记录里的。什么都没有写。',
      'new-term-in-part': '记录里的组，页面上不到一半。新的一届要用整个页面来导入，所以什么都没有写。',
      'new-term-without-day': '新的一届要写明页面是哪天的：--as-of 2025-03-01',
      'earlier-term': '这一届早于记录里的最新一届，不能导入。',
      'day-before-term': '页面的日期早于这一届，什么都没有写：核对 --term 和 --as-of。',
      'day-in-future': '页面的日期还没到，什么都没有写：核对 --as-of。',
      records: '记录有误，请先改好：',
      outcome: '这样改通不过检查，所以什么都没有写：',
      file: '有一处不能只改它自己，所以什么都没有写：',
    },
  },
  en: {
    read: 'Read like this:',
    open: 'For a person to look at:',
    changes: 'Changes:',
    noChanges: 'No changes.',
    lines: (lines) => `${lines.length > 1 ? 'lines' : 'line'} ${lines.join(', ')}: `,
    written: (files, isDryRun) =>
      `${isDryRun ? 'A preview, nothing written. Would change ' : 'Wrote '}${files.length} ${files.length === 1 ? 'file' : 'files'}${files.length > 0 ? ':' : ''}`,
    termAsked: (term, next) => [
      `A new term? The newest of the records is ${term}, and the page differs from it, so nothing was written. Say which, and import again:`,
      `  a new term, and the day of the page: --term ${next} --as-of ${next}-03-01`,
      `  still ${term}, something changed during it: --term ${term}`,
      `  still ${term}, the records were wrong: --correction`,
    ],
    refused: {
      'too-long': 'The page is too long and was not read.',
      'too-deep': 'A line puts too many lists or quotations into one another, so the page was not read.',
      'not-the-form': "This doesn't look like the committee's page: neither a group nor an office was found.",
      'not-the-page':
        "This doesn't look like the committee's page: not one mailbox of its groups and offices is in the records. Nothing was written.",
      'new-term-in-part':
        'Fewer than half of the groups in the records are on the page. A new term needs the whole page, so nothing was written.',
      'new-term-without-day': 'A new term needs the day of the page: --as-of 2025-03-01',
      'earlier-term': 'That term is before the newest of the records and cannot be imported.',
      'day-before-term': 'The day of the page is before the term, so nothing was written: check --term and --as-of.',
      'day-in-future': 'The day of the page is yet to come, so nothing was written: check --as-of.',
      records: 'The records have errors; correct these first:',
      outcome: 'The outcome would not pass the checks, so nothing was written:',
      file: 'Something cannot be changed by itself, so nothing was written:',
    },
  },
};

/** One line for each thing met, with all the lines of the page on which it stands. */
function diagnosticLines(diagnostics: readonly Diagnostic[], language: Language): readonly string[] {
  const lines = new Map<string, number[]>();
  for (const { kind, about, line } of diagnostics) {
    const words: DiagnosticWords = DIAGNOSTICS[kind];
    const text = words[language](...about.map((each) => (typeof each === 'string' ? each : each[language])));
    append(lines, text, line);
  }
  return [...lines].map(([text, found]) => {
    const places = [...new Set(found)].filter((line) => line > 0);
    return `  ${places.length > 0 ? WORDS[language].lines(places) : ''}${text}`;
  });
}

const chapter = (title: string, lines: readonly string[]): readonly string[] =>
  lines.length > 0 ? [title, ...lines] : [];

function diagnosticChapters(diagnostics: readonly Diagnostic[], language: Language): readonly string[] {
  const { read, open } = WORDS[language];
  return [
    ...chapter(
      read,
      diagnosticLines(
        diagnostics.filter((each) => !isOpen(each)),
        language,
      ),
    ),
    ...chapter(open, diagnosticLines(diagnostics.filter(isOpen), language)),
  ];
}

/** Each change as a line; of a name that changed in Chinese only, too. */
function changeChapter({ changes, files }: Import, language: Language): readonly string[] {
  const { changes: title, noChanges } = WORDS[language];
  return files.size === 0
    ? [noChanges]
    : chapter(
        title,
        changes.map((change) => `  ${changeLine(change, language)}`),
      );
}

/** What the checks say, in the reader's language, and what to do about it. */
function errorLines(
  { errors, problems }: Extract<Refusal, { errors: unknown }>,
  language: Language,
): readonly string[] {
  const lines = problems.length > 0 ? problemTexts(problems).map((text) => text[language]) : errors;
  return [...lines, ...advice(problems, language).map((each) => `→ ${each}`)].map((line) => `  ${line}`);
}

/** @param isDryRun Whether the files were left as they are. */
export function reportLines(outcome: ImportOutcome, language: Language, isDryRun: boolean): readonly string[] {
  const words = WORDS[language];
  if ('refused' in outcome) {
    const refusal = words.refused[outcome.refused];
    return 'errors' in outcome
      ? [...diagnosticChapters(outcome.diagnostics, language), refusal, ...errorLines(outcome, language)]
      : [refusal];
  }
  const files = [...outcome.files.keys()];
  const { termAsked: term } = outcome;
  const written = files.length > 0 ? [words.written(files, isDryRun), ...files.map((file) => `  ${file}`)] : [];
  return [
    ...diagnosticChapters(outcome.diagnostics, language),
    ...changeChapter(outcome, language),
    ...(term === undefined ? written : words.termAsked(term, `${Number(term) + 1}`)),
  ];
}
