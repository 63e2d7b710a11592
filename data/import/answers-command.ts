import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import type { Language } from '../../src/dataset/records.js';
import { failed, printed, type CommandResult } from '../command.js';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { isOpen as isOpenDiagnostic } from './diagnostics/diagnostic.js';
import { importWithAnswers } from './questions/import-answers.js';
import { openQuestionLines } from './questions/question-lines.js';
import { readAnswers } from './questions/read-answers.js';
import type { Answers } from './questions/question.js';
import { reportLines } from './report/report.js';

const UNREADABLE: Readonly<Record<Language, (file: string) => string>> = {
  zh: (file) => `${file} 里没有答案：要写成 {"问题": {"choice": "…"}}`,
  en: (file) => `no answers in ${file}: write {"question": {"choice": "…"}}`,
};

const CHECKS: Readonly<Record<Language, string>> = {
  zh: '这样改通不过检查，所以什么都没有写：',
  en: 'The outcome would not pass the checks, so nothing was written:',
};

/** A file that isn't there yet has no answers. */
function answersIn(file: string, root: string, language: Language): Answers {
  const path = resolve(root, file);
  if (!existsSync(path)) return {};
  const read = readAnswers(readFileSync(path, 'utf8'));
  if (!read) throw new Error(UNREADABLE[language](file));
  return read.answers;
}

/**
 * `npm run data:import -- page.md --answers answers.json`: asks what the import can't decide, as the page of the site does,
 * and writes everything once nothing is open.
 */
export function importWithAnswersCommand(
  page: string,
  answersFile: string,
  root: string,
  language: Language,
  isDryRun: boolean,
): CommandResult {
  const answers = answersIn(answersFile, root, language);
  const { questions, files, changes, errors, refusal, diagnostics } = importWithAnswers(
    page,
    readRecordFiles(root),
    answers,
    latestToday(),
  );
  if (refusal) return failed(reportLines(refusal, language, true).join('\n'));
  const open = openQuestionLines(questions, language);
  if (questions.some(({ isOpen }) => isOpen)) return printed(open.join('\n'), 2);
  if (errors.length > 0) return failed([CHECKS[language], ...errors.map((error) => `  ${error[language]}`)].join('\n'));
  if (!isDryRun)
    for (const [file, text] of files) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }

  return printed(
    [
      ...open,
      ...reportLines(
        { files, changes, diagnostics: diagnostics.filter((each) => !isOpenDiagnostic(each)) },
        language,
        isDryRun,
      ),
    ].join('\n'),
  );
}
