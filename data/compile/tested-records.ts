import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { RecordFiles } from './record-files.js';

/** The file with the records that tests of the elements are written for. */
export const TESTED_RECORDS = fileURLToPath(new URL('tested-records.json', import.meta.url));

/**
 * The community's records as they were when the tests were written. Tests name people and count posts; with these, a
 * volunteer who changes a record breaks none of them.
 */
export const testedRecords = (): RecordFiles =>
  new Map(Object.entries(JSON.parse(readFileSync(TESTED_RECORDS, 'utf8')) as Record<string, string>));
