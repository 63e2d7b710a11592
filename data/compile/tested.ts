// npm run data:tested                 writes into dist/ the records that the tests are written for; see tested-records.ts
// npm run data:tested -- npm test     runs a command meanwhile, and writes the records as they are again, however it ends
// npm run data:tested -- --renew      takes the records as they are now for that: then some tests need a change
import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { compileRecords } from './compile-records.js';
import { readRecordFiles, type RecordFiles } from './record-files.js';
import { TESTED_RECORDS, testedRecords } from './tested-records.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

const root = process.cwd(); // npm runs its scripts in the project's root

function write(files: RecordFiles): void {
  const compilation = compileRecords(files, latestToday());
  if ('errors' in compilation) throw new Error(compilation.errors.join('\n'));
  writeDataset(root, compilation);
}

const [command, ...options] = process.argv.slice(2);
if (command === '--renew') writeFileSync(TESTED_RECORDS, `${JSON.stringify(Object.fromEntries(readRecordFiles(root)), null, 1)}\n`);
write(testedRecords());
if (command && command !== '--renew') {
  // A terminal's Ctrl+C reaches the command too, and ends it: what follows must still be done.
  process.on('SIGINT', () => undefined);
  const { status } = spawnSync(command, options, { stdio: 'inherit', shell: process.platform === 'win32' });
  write(readRecordFiles(root));
  process.exitCode = status ?? 1;
}
