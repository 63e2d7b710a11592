// npm run data               checks the records and writes dist/data/ and dist/generated/dataset.js
// npm run data -- --check    only checks
import { parseArgs } from 'node:util';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

const root = process.cwd(); // npm runs its scripts in the project's root
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });

const compilation = compileRecords(readRecordFiles(root), latestToday());
if ('errors' in compilation) {
  const { errors } = compilation;
  console.error(
    [...errors, `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: nothing written`].join('\n'),
  );
  process.exitCode = 1;
} else {
  const { groups, people, tags } = compilation.dataset;
  const outcome = options.check ? 'all checks pass' : `${writeDataset(root, compilation).length} files written`;
  console.log(`${groups.length} groups, ${people.length} people, ${tags.length} tags: ${outcome}`);
}
