/**
 * Accepts how the elements look now: writes the fingerprint of each picture into `golden/`, for `npm run pictures:check`.
 *
 *   npm run pictures:accept                             all of them
 *   npm run pictures:accept -- --only "org chart dark"  those alone whose names have each of these words
 *
 * Builds nothing here: run `npm run build` before.
 */
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { testedBuild } from '../bench/tested-build.mjs';
import { allCases } from './cases.mjs';
import { fingerprintOf } from './fingerprint.mjs';
import { Golden } from './golden.mjs';
import { isPicturedBy, jobsFor, photograph, problemOf } from './photograph.mjs';
import { nameOf } from './settings.mjs';

const { values: options } = parseArgs({ options: { only: { type: 'string', default: '' } } });

/** Those of no case any more go, as far as they are asked for. */
function forget(golden, jobs) {
  const gone = golden.notAmong(isPicturedBy(jobs, options.only));
  for (const picture of gone) golden.delete(picture);
  return gone.length;
}

async function acceptAll(folder) {
  const golden = await Golden.read();
  const jobs = jobsFor(await allCases(), options.only);
  const problems = [];
  const count = { same: 0, changed: 0, new: 0 };
  await photograph([folder], jobs, (each, setting, [taken]) => {
    if (!taken.png) return problems.push(`${nameOf(each, setting)}: ${problemOf(taken)}`);
    const before = golden.get(each, setting);
    const now = fingerprintOf(taken.png);
    golden.set(each, setting, now);
    return (count[before === now ? 'same' : before ? 'changed' : 'new'] += 1);
  });
  const gone = forget(golden, jobs);
  await golden.write();
  console.log(`${count.changed} changed, ${count.new} new, ${gone} gone, ${count.same} as before`);
  if (problems.length) throw new Error(`not accepted:\n${problems.join('\n')}`);
}

const tested = testedBuild(fileURLToPath(new URL('../..', import.meta.url)));
try {
  await acceptAll(tested.root);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  tested.done();
}
