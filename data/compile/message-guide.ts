/** What the checks and the import say, as a page of the site: each message, and what to do about it. */
import type { Language } from '../../src/dataset/records.js';
import type { DiagnosticWords } from '../import/diagnostics/diagnostic-words.js';
import { DIAGNOSTICS } from '../import/diagnostics/diagnostic-messages.js';
import { PROBLEMS, type ProblemWords } from './problem-messages.js';

/** Where the guide of each language stands, from the project's root. */
export const GUIDES: Readonly<Record<Language, string>> = {
  zh: 'demo/contributing/data-messages.md',
  en: 'demo/en/contributing/data-messages.md',
};

interface GuideWords {
  readonly title: string;
  readonly intro: string;
  readonly checks: string;
  readonly language: string;
  readonly head: readonly [string, string];
  readonly open: string;
  readonly read: string;
  readonly opens: string;
  readonly reads: string;
}

const WORDS: Readonly<Record<Language, GuideWords>> = {
  zh: {
    title: '检查和导入说了什么',
    intro: '每一句是什么意思，怎么办。“…”处是文件里或页面上的原话。',
    checks: '检查',
    language:
      '`npm run data` 用 `--lang zh` 或 `--lang en` 说话；不写就照系统的语言，看不出来就两种都说。GitHub 上的回复两种都有，各是一整段。',
    head: ['它说', '怎么办'],
    open: '导入：要人看一看',
    opens: '这些没有写进记录，或只写了确定的部分。',
    read: '导入：这样读的',
    reads: '这些只是告诉你页面的写法怎样读，不用做什么。',
  },
  en: {
    title: 'What the checks and the import say',
    intro: 'What each message means, and what to do. An … stands for the words of the file or of the page.',
    checks: 'The checks',
    language:
      '`npm run data` speaks the language of `--lang zh` or `--lang en`; without it, that of your system, or both where that is neither. Answers on GitHub come in both, each whole.',
    head: ['It says', 'What to do'],
    open: 'The import: for a person to look at',
    opens: 'These were not written to the records, or only in part.',
    read: 'The import: read like this',
    reads: 'These only tell how something of the page was read; there is nothing to do.',
  },
};

/** A sentence with an ellipsis in each of its places, safe in a cell of Markdown and in a template of Vue. */
function sample(
  words: Readonly<Record<Language, (...about: readonly string[]) => string>>,
  language: Language,
): string {
  const places = Array.from({ length: Math.max(words.zh.length, words.en.length) }, () => '…');
  return words[language](...places)
    .replace(/\s+/gu, ' ')
    .replaceAll('|', '\\|')
    .replaceAll('<', '&lt;')
    .replaceAll('{{', '&#123;&#123;');
}

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('*', '\\*').replaceAll('~~', '\\~\\~');

function checksIn(language: Language): readonly string[] {
  const rows = Object.values<ProblemWords>(PROBLEMS).map(
    (words) => `| ${cell(sample(words, language))} | ${cell(words.todo[language])} |`,
  );
  const { head } = WORDS[language];
  return [`| ${head.join(' | ')} |`, '| --- | --- |', ...new Set(rows)];
}

const diagnosticsIn = (language: Language, isOpen: boolean): readonly string[] =>
  Object.values<DiagnosticWords>(DIAGNOSTICS)
    .filter(({ open }) => open === isOpen)
    .map((words) => `- ${cell(sample(words, language)).replaceAll('\\|', '|')}`);

export function messageGuide(language: Language): string {
  const words = WORDS[language];
  return [
    `---\ntitle: ${words.title}\norder: 22\n---`,
    `# ${words.title}`,
    words.intro,
    `## ${words.checks}`,
    words.language,
    checksIn(language).join('\n'),
    `## ${words.open}`,
    words.opens,
    diagnosticsIn(language, true).join('\n'),
    `## ${words.read}`,
    words.reads,
    `${diagnosticsIn(language, false).join('\n')}\n`,
  ].join('\n\n');
}
