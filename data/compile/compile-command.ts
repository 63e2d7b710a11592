import { parseArgs } from 'node:util';
import type { Language } from '../../src/locales/languages.js';
import { failed, printed, type CommandResult } from '../command.js';
import { readerLanguages, type Environment } from '../reader-languages.js';
import { compileRecords } from './compile-records.js';
import { advice, problemTexts, type Problem } from './problem.js';
import { readRecordFiles } from './record-files.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

interface CommandWords {
  readonly counted: (groups: number, people: number, tags: number) => string;
  readonly passed: string;
  readonly written: (files: number) => string;
  readonly todo: string;
  readonly failed: (errors: number) => string;
}

const WORDS: Readonly<Record<Language, CommandWords>> = {
  zh: {
    counted: (groups, people, tags) => `${groups} 个组，${people} 个人，${tags} 个标签：`,
    passed: '检查全部通过',
    written: (files) => `写了 ${files} 个文件`,
    todo: '怎么办：',
    failed: (errors) => `${errors} 处错误，什么都没有写`,
  },
  en: {
    counted: (groups, people, tags) => `${groups} groups, ${people} people, ${tags} tags: `,
    passed: 'all checks pass',
    written: (files) => `${files} files written`,
    todo: 'What to do:',
    failed: (errors) => `${errors} ${errors === 1 ? 'error' : 'errors'}: nothing written`,
  },
};

function failureIn(problems: readonly Problem[], language: Language): string {
  const { todo, failed: counted } = WORDS[language];
  const lines = problemTexts(problems).map((text) => text[language]);
  return [...lines, todo, ...advice(problems, language).map((each) => `  ${each}`), counted(lines.length)].join('\n');
}

/** `npm run data`, see `compile.ts`. */
export function compileCommand(args: readonly string[], root: string, environment: Environment = {}): CommandResult {
  const { values: options } = parseArgs({
    args: [...args],
    options: { check: { type: 'boolean', default: false }, lang: { type: 'string' } },
  });
  const languages = readerLanguages(options.lang, environment);
  const compilation = compileRecords(readRecordFiles(root), latestToday());
  if ('problems' in compilation)
    return failed(languages.map((language) => failureIn(compilation.problems, language)).join('\n\n'));
  const { groups, people, tags } = compilation.dataset;
  const files = options.check ? undefined : writeDataset(root, compilation).length;
  return printed(
    languages
      .map((language) => {
        const { counted, passed, written } = WORDS[language];
        const outcome = files === undefined ? passed : written(files);
        return `${counted(groups.length, people.length, tags.length)}${outcome}`;
      })
      .join('\n'),
  );
}
