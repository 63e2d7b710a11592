// npm run data:import -- page.md            reads the wiki's page, changes the records, and says what it did
//   --dry-run                               writes nothing
//   --lang en                               in English
//   --term 2025 --as-of 2025-03-01          the page is of a new term, and of that day
//   --correction                            the records were wrong: exchanges people without a history
// Exit code: 0 fine; 1 an error, nothing written; 2 something is left for a person, the rest is done.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { isInCalendar } from '../compile/check-dates.js';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { importPage } from './import-page.js';
import { isOpen } from './report/diagnostic.js';
import { reportLines } from './report/report.js';

const USAGE =
  'npm run data:import -- page.md [--dry-run] [--lang zh|en] [--term 2025 --as-of 2025-03-01] [--correction]';

function argumentsOf(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: 'zh' },
      term: { type: 'string' },
      'as-of': { type: 'string' },
      correction: { type: 'boolean', default: false },
    },
  });
  const [page, ...more] = positionals;
  const { lang, term, 'as-of': asOf } = values;
  const isDay = asOf === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(asOf) && isInCalendar(asOf));
  const isTerm = term === undefined || /^\d{4}$/u.test(term);
  if (page === undefined || more.length > 0 || (lang !== 'zh' && lang !== 'en') || !isDay || !isTerm)
    throw new Error(USAGE);
  return { page, lang, isDryRun: values['dry-run'], options: { term, asOf, isCorrection: values.correction } } as const;
}

/** @returns The exit code. */
function run(args: readonly string[]): number {
  const root = process.cwd(); // npm runs its scripts in the project's root
  const { page, lang, isDryRun, options } = argumentsOf(args);
  const outcome = importPage(readFileSync(page, 'utf8'), readRecordFiles(root), options, latestToday());
  const lines = reportLines(outcome, lang, isDryRun).join('\n');
  if ('refused' in outcome) {
    console.error(lines);
    return 1;
  }
  if (!isDryRun) for (const [file, text] of outcome.files) writeFileSync(join(root, file), text);
  console.log(lines);
  return outcome.diagnostics.some(isOpen) ? 2 : 0;
}

try {
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
