// npm run data               checks the records and writes dist/data/ and dist/generated/dataset.js
// npm run data -- --check    only checks
import { parseArgs } from 'node:util';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { writeDataset } from './write-dataset.js';

const root = process.cwd(); // npm runs its scripts in the project's root
const { values: options } = parseArgs({ options: { check: { type: 'boolean', default: false } } });
// The latest day that has begun anywhere, so that a volunteer in Shanghai isn't refused in the morning.
const today = new Date(Date.now() + 14 * 60 * 60 * 1000).toISOString().slice(0, 10);

const compilation = compileRecords(readRecordFiles(root), today);
if ('errors' in compilation) {
  const { errors } = compilation;
  console.error([...errors, `${errors.length} ${errors.length === 1 ? 'error' : 'errors'}: nothing written`].join('\n'));
  process.exitCode = 1;
} else {
  const { groups, people, tags } = compilation.dataset;
  const outcome = options.check ? 'all checks pass' : `${writeDataset(root, compilation.dataset).length} files written`;
  console.log(`${groups.length} groups, ${people.length} people, ${tags.length} tags: ${outcome}`);
}
