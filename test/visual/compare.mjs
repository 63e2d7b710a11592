/**
 * Proves that a change has changed nothing that people see: takes a picture of every element in every variant and state,
 * as built before and as built now, in both languages, light and dark, in three widths, and compares them px by px.
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
import { access, mkdir, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { printTable } from '../bench/table.mjs';
import { buildRevision } from './build-revision.mjs';
import { allCases } from './cases.mjs';
import { asked, compare, nameOf, settings } from './comparison.mjs';
import { differencesIn, tableOf, writeReport } from './report.mjs';
import { Studio } from './studio.mjs';

/** More are on the page of the report. */
const LINES = 20;

const { values: options } = parseArgs({
  options: {
    base: { type: 'string', default: 'HEAD' },
    before: { type: 'string' },
    after: { type: 'string', default: fileURLToPath(new URL('../..', import.meta.url)) },
    only: { type: 'string', default: '' },
    out: { type: 'string' },
  },
});

async function openStudio(folder) {
  await access(join(folder, 'dist', 'kys.js')).catch(() => {
    throw new Error(`${folder} is not built: run npm run build there`);
  });
  return Studio.open(resolve(folder));
}

async function compareAll(before, after) {
  const cases = await allCases();
  const results = [];
  for (const setting of settings) {
    const chosen = asked(cases, setting, options.only);
    if (!chosen.length) continue;
    const taken = await Promise.all([before, after].map((studio) => studio.take(setting, chosen)));
    for (const [index, each] of chosen.entries())
      results.push(compare(each.element, nameOf(each, setting), taken[0][index], taken[1][index]));
    console.log(`${Object.values(setting).join(' ')}: ${chosen.length} pictures`);
  }
  return results;
}

async function tell(results) {
  const { head, rows } = tableOf(results);
  printTable(head, rows);
  const lines = differencesIn(results);
  if (!lines.length) return;
  process.exitCode = 1;
  const folder = options.out ?? (await mkdtemp(join(tmpdir(), 'kys-differences-')));
  await mkdir(folder, { recursive: true });
  const page = await writeReport(folder, results);
  const more = lines.length > LINES ? [`… and ${lines.length - LINES} more`] : [];
  console.log([...lines.slice(0, LINES), ...more, page].join('\n'));
}

const studios = [];
try {
  for (const folder of [options.before ?? (await buildRevision(options.base)), options.after])
    studios.push(await openStudio(folder));
  const results = await compareAll(...studios);
  if (!results.length) throw new Error(`no picture has each word of "${options.only}" in its name`);
  await tell(results);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await Promise.all(studios.map((studio) => studio.close()));
}
