/** A page of the wiki with what a person answered on the import page: read again here, by the same program. */
import type { Text } from '../../src/dataset/records.js';
import { inEachLanguage } from '../../src/locales/languages.js';
import type { RecordFiles } from '../compile/record-files.js';
import { importWithAnswers } from '../import/questions/import-answers.js';
import { readAnswers } from '../import/questions/read-answers.js';
import { reportLines } from '../import/report/report.js';
import type { ChangedRecords } from './change-records.js';
import type { Form } from './forms.js';
import { Refusal, refuse } from './refusal.js';

const labelOf = (forms: readonly Form[]): string | undefined =>
  forms.find(({ kind }) => kind === 'import')?.fields.find(({ id }) => id === 'import')?.label;

/**
 * What stands in the form's one field. It is no Markdown, and longer than all other forms together, so it is read apart.
 *
 * @returns `undefined` for the body of any other form.
 */
export function importIn(body: string, forms: readonly Form[]): string | undefined {
  const label = labelOf(forms);
  const text = body.replaceAll('\r\n', '\n').trim();
  if (label === undefined || !text.startsWith(`### ${label}\n`)) return undefined;
  return text
    .slice(`### ${label}\n`.length)
    .trim()
    .replace(/^```json\n/u, '')
    .replace(/\n```$/u, '')
    .trim();
}

const OPEN: Text = {
  zh: '还有问题没有回答，请回到导入页答完，再复制过来：',
  en: 'Some questions are open. Answer them on the import page, and copy the outcome again:',
};

/** @throws Refusal where the text is not whole, something is open, or the outcome would not pass the checks. */
export function planImport(text: string, files: RecordFiles, today: string): ChangedRecords {
  const written = readAnswers(text);
  if (written?.page === undefined)
    return refuse({
      zh: '这里没有完整的页面和答案，请从导入页重新复制。',
      en: "This doesn't hold the whole page with its answers: copy it from the import page again.",
    });
  const {
    refusal,
    questions,
    errors,
    files: changed,
    changes,
  } = importWithAnswers(written.page, files, written.answers, today);
  if (refusal) return refuse(inEachLanguage((language) => reportLines(refusal, language, true).join('\n')));
  const open = questions.filter(({ isOpen }) => isOpen).map(({ question }) => question.sentence);
  if (open.length > 0) throw new Refusal([OPEN, ...open]);
  if (errors.length > 0)
    throw new Refusal([{ zh: '这样改通不过检查：', en: 'The outcome would not pass the checks:' }, ...errors]);
  if (changed.size === 0)
    refuse({ zh: '和现在的记录一样，没有要改的。', en: 'The records already say so; there is nothing to change.' });
  return { files: changed, changes, removed: [] };
}
