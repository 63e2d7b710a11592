/**
 * Runs what is tested in Node in few processes, since each takes longer to start than most files take to run:
 * `npm run test:node`, or `npm run test:node -- src/dataset/search.test.ts` for some files alone.
 */
import { fork } from 'node:child_process';
import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesIn, isForNode } from './files-in.mjs';
import { add, noTests, tallyLine } from './report.mjs';

const FOLDERS = ['src', 'scripts', 'data', 'demo'];
const OPTIONS = ['--import=tsx', '--conditions=tested', '--test-reporter=./test/runner/send-report.mjs'];

/** Deals files out, the largest first, each to the process that has least to read so far. */
function dealOut(files, count) {
  const hands = Array.from({ length: Math.min(count, files.length) }, () => ({ bytes: 0, files: [] }));
  const bySize = files.map((file) => [statSync(file).size, file]).sort(([one], [other]) => other - one);
  for (const [size, file] of bySize) {
    const least = hands.reduce((one, other) => (other.bytes < one.bytes ? other : one));
    least.bytes += size;
    least.files.push(file);
  }
  return hands.map((hand) => hand.files);
}

/** Runs files in one process. Where it ends without a sum, that is one failure. */
function runTogether(files) {
  const addresses = files.map((file) => pathToFileURL(resolve(file)).href);
  return new Promise((done) => {
    const child = fork('test/runner/import-files.mjs', addresses, { execArgv: OPTIONS });
    let tally;
    child.once('message', (sum) => (tally = sum));
    child.once('exit', (code) => {
      const isBroken = !tally || (code && !tally.failed);
      if (isBroken) console.error(`✖ a process ended with ${code} while it ran ${files.join(' ')}`);
      done(add(tally ?? noTests(), { passed: 0, failed: isBroken ? 1 : 0, skipped: 0 }));
    });
  });
}

const named = process.argv.slice(2);
const files = named.length
  ? named
  : FOLDERS.flatMap((folder) => filesIn(folder, /\.test\.(ts|mjs)$/).filter(isForNode));
// More processes than processors: some have more to do than their files are large.
const tallies = await Promise.all(dealOut(files, 2 * availableParallelism()).map(runTogether));
const total = tallies.reduce(add);
console.log(tallyLine(total));
if (total.failed) process.exitCode = 1;
