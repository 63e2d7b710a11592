import { readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { LANGUAGES, SOURCE_LANGUAGE } from '../../src/locales/languages.js';
import { failed, printed, type CommandResult } from '../command.js';
import { isInCalendar } from '../compile/check-dates.js';
import type { Environment } from '../reader-languages.js';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { importWithAnswersCommand } from './answers-command.js';
import { importPage } from './import-page.js';
import { isOpen } from './diagnostics/diagnostic.js';
import { reportLines } from './report/report.js';

const USAGE = `npm run data:import -- page.md [--dry-run] [--write-people] [--lang ${LANGUAGES.join('|')}] [--term 2025 --as-of 2025-03-01] [--correction]
npm run data:import -- page.md --answers answers.json [--dry-run] [--lang ${LANGUAGES.join('|')}]`;

const OPTIONS = {
  'dry-run': { type: 'boolean', default: false },
  lang: { type: 'string', default: SOURCE_LANGUAGE },
  term: { type: 'string' },
  'as-of': { type: 'string' },
  correction: { type: 'boolean', default: false },
  'write-people': { type: 'boolean', default: false },
  answers: { type: 'string' },
} as const;

/** Without `--` before them, npm keeps the options to itself and hands them on in the environment only. */
function keptByNpm(environment: Environment): readonly string[] {
  return Object.entries(OPTIONS).flatMap(([name, { type }]) => {
    const value = environment[`npm_config_${name.replaceAll('-', '_')}`];
    if (value === undefined || value === '' || value === 'false') return [];
    // npm takes the page for the value where the option stood before it.
    return type === 'boolean' ? [`--${name}`, ...(value === 'true' ? [] : [value])] : [`--${name}=${value}`];
  });
}

function argumentsOf(args: readonly string[], environment: Environment) {
  const { values, positionals } = parseArgs({
    args: [...keptByNpm(environment), ...args],
    allowPositionals: true,
    options: OPTIONS,
  });
  const [page, ...more] = positionals;
  const { term, 'as-of': asOf } = values;
  const lang = LANGUAGES.find((language) => language === values.lang);
  const isDay = asOf === undefined || (/^\d{4}-\d{2}-\d{2}$/u.test(asOf) && isInCalendar(asOf));
  const isTerm = term === undefined || /^\d{4}$/u.test(term);
  if (page === undefined || more.length > 0 || !lang || !isDay || !isTerm) throw new Error(USAGE);
  const isOfAnswers = term ?? asOf ?? (values.correction || values['write-people'] || undefined);
  if (values.answers !== undefined && isOfAnswers !== undefined) throw new Error(USAGE);
  return {
    page,
    answers: values.answers,
    lang,
    isDryRun: values['dry-run'],
    options: { term, asOf, isCorrection: values.correction, writesPeople: values['write-people'] },
  } as const;
}

function textOf(page: string, root: string): string {
  try {
    return readFileSync(resolve(root, page), 'utf8');
  } catch (error) {
    const { code, message } = error as NodeJS.ErrnoException;
    throw new Error(code === 'ENOENT' ? `missing file: ${page}` : message);
  }
}

function run(args: readonly string[], root: string, environment: Environment): CommandResult {
  const { page, answers, lang, isDryRun, options } = argumentsOf(args, environment);
  if (answers !== undefined) return importWithAnswersCommand(textOf(page, root), answers, root, lang, isDryRun);
  const outcome = importPage(textOf(page, root), readRecordFiles(root), options, latestToday());
  const lines = reportLines(outcome, lang, isDryRun).join('\n');
  if ('refused' in outcome) return failed(lines);
  const isAsked = outcome.termAsked !== undefined;
  if (!isDryRun && !isAsked) for (const [file, text] of outcome.files) writeFileSync(join(root, file), text);
  return printed(lines, isAsked || outcome.diagnostics.some(isOpen) ? 2 : 0);
}

/**
 * `npm run data:import`, see `import.ts`.
 *
 * @param environment where npm leaves the options that it keeps to itself.
 */
export function importCommand(args: readonly string[], root: string, environment: Environment = {}): CommandResult {
  try {
    return run(args, root, environment);
  } catch (error) {
    return failed((error as Error).message);
  }
}
