/** What is said of a change on GitHub. */
import type { Language } from '../../src/dataset/records.js';
import { changeLine } from '../../src/formats/change-lines.js';
import type { ChangedRecords } from './change-records.js';
import type { Refusal } from './refusal.js';

/** GitHub shortens titles that are longer. */
const LONGEST_TITLE = 70;

/** Lines just as they are: what people wrote calls nobody by `@`, and draws neither pictures nor links. */
function asCode(lines: readonly string[]): string {
  const longest = Math.max(0, ...(lines.join('\n').match(/`+/gu) ?? []).map(({ length }) => length));
  const fence = '`'.repeat(Math.max(3, longest + 1));
  return [`${fence}text`, ...lines, fence].join('\n');
}

const HISTORY: Readonly<Record<Language, string>> = {
  zh: '页面上看到的不变：改的是历史或缘由。',
  en: 'Pages show the same: what changes is the history, or a reason.',
};

const linesIn = (changes: ChangedRecords['changes'], language: Language): readonly string[] =>
  changes.length ? changes.map((change) => changeLine(change, language)) : [HISTORY[language]];

/** The title of the pull request: the first change of a group or person, which tells more than that of a list. */
export function titleOf({ changes }: ChangedRecords, issue: number): string {
  const change = changes.find(({ subject }) => subject.kind !== 'dataset') ?? changes[0];
  const title = change ? changeLine(change, 'zh') : `#${issue}`;
  return `data: ${[...title].length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE - 1).join('')}…` : title}`;
}

/** The text of the pull request. */
export const pullRequest = ({ changes, files }: ChangedRecords, issue: number): string =>
  [
    `#${issue} 里填的改动，检查已经通过：`,
    asCode(linesIn(changes, 'zh')),
    `What #${issue} asks for; the checks pass:`,
    asCode(linesIn(changes, 'en')),
    asCode([...files.keys()].sort()),
    `Closes #${issue}`,
    '',
  ].join('\n\n');

/** What the issue is answered where nothing is written. */
export function comment({ reasons, errors }: Refusal): string {
  const inLanguage = (language: Language): string => asCode([...reasons.map((reason) => reason[language]), ...errors]);
  return [
    '还没有改动。编辑上面填的内容，会再试一次：',
    inLanguage('zh'),
    'Nothing is changed yet. Edit what you filled in above, and it is tried again:',
    inLanguage('en'),
    '',
  ].join('\n\n');
}
