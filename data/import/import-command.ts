import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/locales/languages.js';
import { failed, printed, type CommandResult } from '../command.js';
import { isInCalendar } from '../compile/check-dates.js';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { importPage } from './import-page.js';
import { isOpen } from './diagnostics/diagnostic.js';
import { reportLines } from './report/report.js';

const USAGE = `npm run data:import -- page.md [--dry-run] [--lang ${LANGUAGES.join('|')}] [--term 2025 --as-of 2025-03-01] [--correction]`;

function argumentsOf(args: readonly string[]) {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      'dry-run': { type: 'boolean', default: false },
      lang: { type: 'string', default: SOURCE_LANGUAGE },
      term: { type: 'string' },
      'as-of': { type: 'string' },
      correction: { type: 'boolean', default: false },
    },
  });
  const [page, ...more] = positionals;
  const { term, 'as-of': asOf } = values;
  const lang = LANGUAGES.find((language) => language === values.lang);
  const isDay = asOf === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(asOf) && isInCalendar(asOf));
  const isTerm = term === undefined || /^\d{4}$/u.test(term);
  if (page === undefined || more.length > 0 || !lang || !isDay || !isTerm) throw new Error(USAGE);
  return { page, lang, isDryRun: values['dry-run'], options: { term, asOf, isCorrection: values.correction } } as const;
}

function textOf(page: string, root: string): string {
  try {
    return readFileSync(resolve(root, page), 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `missing file: ${page}` : message);
  }
}

function run(args: readonly string[], root: string): CommandResult {
  const { page, lang, isDryRun, options } = argumentsOf(args);
  const outcome = importPage(textOf(page, root), readRecordFiles(root), options, latestToday());
  const lines = reportLines(outcome, lang, isDryRun).join('\n');
  if ('refused' in outcome) return failed(lines);
  if (!isDryRun) for (const [file, text] of outcome.files) writeFileSync(join(root, file), text);
  return printed(lines, outcome.diagnostics.some(isOpen) ? 2 : 0);
}

/** `npm run data:import`, see `import.ts`. */
export function importCommand(args: readonly string[], root: string): CommandResult {
  try {
    return run(args, root);
  } catch (error) {
    return failed((error as Error).message);
  }
}
