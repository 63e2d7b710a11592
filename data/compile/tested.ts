// npm run data:tested             writes into dist/ the records that the tests are written for; see tested-records.ts
// npm run data:tested -- --renew  takes the records as they are now for that: then some tests need a change
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { TESTED_RECORDS, testedRecords } from './tested-records.js';
import { latestToday } from './today.js';
import { writeDataset } from './write-dataset.js';

const root = process.cwd(); // npm runs its scripts in the project's root
const { renew } = parseArgs({ options: { renew: { type: 'boolean', default: false } } }).values;
if (renew) writeFileSync(TESTED_RECORDS, `${JSON.stringify(Object.fromEntries(readRecordFiles(root)), null, 1)}\n`);

const compilation = compileRecords(testedRecords(), latestToday());
if ('errors' in compilation) throw new Error(compilation.errors.join('\n'));
writeDataset(root, compilation);
