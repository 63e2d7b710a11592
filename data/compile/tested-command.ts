import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import type { CommandResult } from '../command.js';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { TESTED_RECORDS, testedRecords } from './tested-records.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

/** `npm run data:tested`, see `tested.ts`. */
export function testedCommand(args: readonly string[], root: string): CommandResult {
  const { values: options } = parseArgs({ args: [...args], options: { renew: { type: 'boolean', default: false } } });
  if (options.renew)
    writeFileSync(TESTED_RECORDS, `${JSON.stringify(Object.fromEntries(readRecordFiles(root)), null, 1)}\n`);
  const compilation = compileRecords(testedRecords(), latestToday());
  if ('errors' in compilation) throw new Error(compilation.errors.join('\n'));
  writeDataset(root, compilation, 'dist/tested');
  return { status: 0, stdout: '', stderr: '' };
}
