/**
 * Finds what looks other than it was accepted: takes a picture of every element in every variant and state, and holds its
 * fingerprint against that in `golden/`. Of those that differ, the revision that was accepted is built once, in a
 * temporary folder, and takes the pictures of before.
 *
 *   npm run pictures:check                             all of them
 *   npm run pictures:check -- --only "org chart dark"  those alone whose names have each of these words
 *   --out <folder>                                     where pictures that differ are written; a new folder when left out
 *
 * Builds nothing here: run `npm run build` before.
 */
import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { testedBuild } from '../bench/tested-build.mjs';
import { buildRevision } from './build-revision.mjs';
import { allCases } from './cases.mjs';
import { compare } from './comparison.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { Golden, goldenFolder } from './golden.mjs';
import { isPicturedBy, jobsFor, photograph, problemOf } from './photograph.mjs';
import { Report } from './report.mjs';
import { nameOf } from './settings.mjs';

const root = fileURLToPath(new URL('../..', import.meta.url));

const { values: options } = parseArgs({
  options: { only: { type: 'string', default: '' }, out: { type: 'string' } },
});

/** @returns {Promise<import('./photograph.mjs').Job[]>} for the pictures that are not as accepted */
async function findChanged(folder, golden, jobs, report) {
  const changed = new Map(jobs.map(({ setting }) => [setting, []]));
  await photograph([folder], jobs, async (each, setting, [taken]) => {
    const [{ element }, name, accepted] = [each, nameOf(each, setting), golden.get(each, setting)];
    if (!taken.png) await report.add({ element, name, pixels: 0, problem: problemOf(taken) });
    else if (!accepted)
      await report.add({ element, name, pixels: 0, problem: 'not accepted yet', pictures: { after: taken.png } });
    else if (accepted === fingerprintOf(taken.png)) await report.add({ element, name, pixels: 0 });
    else changed.get(setting).push(each);
  });
  return [...changed].map(([setting, cases]) => ({ setting, cases })).filter(({ cases }) => cases.length);
}

/** Both as drawn on this machine: where another browser draws all else, what counts is whether there is a difference. */
async function compareWithAccepted(folder, jobs, report) {
  const log = execFileSync('git', ['log', '-1', '--format=%H', '--', goldenFolder], { cwd: root });
  // What was accepted, and not committed yet, is on top of the last commit.
  const before = testedBuild(`${await buildRevision(log.toString().trim() || 'HEAD')}/`);
  let alike = 0;
  try {
    await photograph([before.root, folder], jobs, async (each, setting, [old, now]) => {
      const result = compare(each.element, nameOf(each, setting), old, now);
      if (!result.pixels && !result.problem && !result.isNew) alike += 1;
      await report.add(result);
    });
  } finally {
    before.done();
  }
  if (alike)
    console.log(
      `${alike} pictures are not those of ${goldenFolder}, and yet as the revision draws them that was accepted: ` +
        'the cases have changed (accept them), or this machine draws otherwise.',
    );
}

const tested = testedBuild(root);
try {
  const golden = await Golden.read();
  const jobs = jobsFor(await allCases(), options.only);
  const report = new Report(options.out);
  for (const picture of golden.notAmong(isPicturedBy(jobs, options.only)))
    await report.add({
      element: picture.element,
      name: nameOf(picture, picture.setting),
      pixels: 0,
      problem: 'accepted, and of no case any more',
    });
  const changed = await findChanged(tested.root, golden, jobs, report);
  if (changed.length) await compareWithAccepted(tested.root, changed, report);
  if (await report.end()) {
    process.exitCode = 1;
    console.log('If that is how it is meant to look: npm run pictures:accept');
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  tested.done();
}
