import { parseArgs } from 'node:util';
import { failed, printed, type CommandResult } from '../command.js';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

/** `npm run data`, see `compile.ts`. */
export function compileCommand(args: readonly string[], root: string): CommandResult {
  const { values: options } = parseArgs({ args: [...args], options: { check: { type: 'boolean', default: false } } });
  const compilation = compileRecords(readRecordFiles(root), latestToday());
  if ('errors' in compilation) {
    const { errors } = compilation;
    return failed(
      [...errors, `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: nothing written`].join('\n'),
    );
  }
  const { groups, people, tags } = compilation.dataset;
  const outcome = options.check ? 'all checks pass' : `${writeDataset(root, compilation).length} files written`;
  return printed(`${groups.length} groups, ${people.length} people, ${tags.length} tags: ${outcome}`);
}
