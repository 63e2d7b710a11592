/**
 * Proves that a change has changed nothing that people see: takes a picture of every element in every variant and state,
 * as built before and as built now, in both languages, light and dark, in three widths and printed, and compares them px
 * by px.
 *
 *   npm run pictures:compare                        this folder as it is built, with the last commit
 *   npm run pictures:compare -- --base main         with another revision, which is built once, in a temporary folder
 *   npm run pictures:compare -- --before <folder>   with another folder as it is built there
 *
 *   --after <folder>          in place of this one
 *   --only "chart dark 320"   those pictures alone whose names have each of these words
 *   --out <folder>            where the pictures that differ are written; a new folder when left out
 *
 * Builds nothing here: run `npm run build` before.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { buildRevision } from './build-revision.mjs';
import { allCases } from './cases.mjs';
import { compare } from './comparison.mjs';
import { jobsFor, photograph } from './photograph.mjs';
import { Report } from './report.mjs';
import { nameOf } from './settings.mjs';

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'HEAD' },
    before: { type: 'string' },
    after: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});

try {
  const jobs = jobsFor(await allCases(), options.only);
  const report = new Report(options.out);
  const before = options.before ?? (await buildRevision(options.base));
  await photograph([before, options.after], jobs, (each, setting, [old, now]) =>
    report.add(compare(each.element, nameOf(each, setting), old, now)),
  );
  if (await report.end()) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
