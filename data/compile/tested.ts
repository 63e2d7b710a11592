// npm run data:tested                 writes to dist/tested/ the records that the tests are written for; see tested-records.ts
// npm run data:tested -- --renew      takes the records as they are now for that: then some tests need a change
//
// The condition "tested" leads `#generated/dataset.js` there (see `imports` of package.json), so that what `npm run build`
// has written stays as it is, however a run of tests ends.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { TESTED_RECORDS, testedRecords } from './tested-records.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

const root = process.cwd(); // npm runs its scripts in the project's root
const { values: options } = parseArgs({ options: { renew: { type: 'boolean', default: false } } });

if (options.renew)
  writeFileSync(TESTED_RECORDS, `${JSON.stringify(Object.fromEntries(readRecordFiles(root)), null, 1)}\n`);
const compilation = compileRecords(testedRecords(), latestToday());
if ('errors' in compilation) throw new Error(compilation.errors.join('\n'));
writeDataset(root, compilation, 'dist/tested');
