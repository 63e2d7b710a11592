/** What is said of a change on GitHub. */
import type { Text } from '../../src/dataset/records.js';
import { changeLine, changePlace } from '../../src/formats/change-lines.js';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/locales/languages.js';
import { advice, problemTexts } from '../compile/problem.js';
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

/**
 * What would do something in the message of a commit or in a title: `[skip ci]`, `fixes #1`, `fixes GH-1`, an address of
 * an issue, `@somebody`.
 */
const harmless = (text: string): string =>
  text
    .replace(/[[\]#@/<>`*]/gu, '')
    .replace(/\bGH-(?=\d)/giu, 'GH ')
    .replace(/\s+/gu, ' ')
    .trim();

/**
 * The title of the pull request and of its commit: where the first change of a group or person is, which tells more than
 * that of a list. What is written there stands in the text, as code.
 */
export function titleOf({ changes }: ChangedRecords, issue: number): string {
  const change = changes.find(({ subject }) => subject.kind !== 'dataset') ?? changes[0];
  const title = change ? harmless(changePlace(change, SOURCE_LANGUAGE)) : `#${issue}`;
  return `data: ${[...title].length > LONGEST_TITLE ? `${[...title].slice(0, LONGEST_TITLE - 1).join('')}…` : title}`;
}

/** What the pull request does. */
const ASKED: Readonly<Record<Language, (issue: number) => string>> = {
  zh: (issue) => `#${issue} 里填的改动，检查已经通过：`,
  en: (issue) => `What #${issue} asks for; the checks pass:`,
};

/** The text of the pull request. */
export const pullRequest = ({ changes, files }: ChangedRecords, issue: number): string =>
  [
    ...LANGUAGES.flatMap((language) => [ASKED[language](issue), asCode(linesIn(changes, language))]),
    asCode([...files.keys()].sort()),
    `Closes #${issue}`,
    '',
  ].join('\n\n');

/** What whoever filled in the form can do now. */
const NEXT: Readonly<Record<Refusal['next'], Text>> = {
  edit: {
    zh: '还没有改动。编辑上面填的内容，会再试一次：',
    en: 'Nothing is changed yet. Edit what you filled in above, and it is tried again:',
  },
  wait: {
    zh: '没有自动改动，你也不用再编辑：',
    en: 'Nothing is changed automatically, and you need not edit anything:',
  },
  records: {
    zh: '还没有改动，原因不在你填的内容。等维护者改好记录，编辑一下上面的任何一处，会再试一次：',
    en: 'Nothing is changed yet, for no fault of what you filled in. Once a maintainer has corrected the records, edit anything above, and it is tried again:',
  },
};

/** What the issue is answered where nothing is written. */
export function comment({ reasons, problems, next }: Refusal): string {
  const answers = LANGUAGES.flatMap((language) => [
    NEXT[next][language],
    asCode([
      ...reasons.map((reason) => reason[language]),
      ...problemTexts(problems).map((text) => text[language]),
      ...advice(problems, language).map((each) => `→ ${each}`),
    ]),
  ]);
  return [...answers, ''].join('\n\n');
}
