/**
 * Everything that a change must pass, `npm test`: says how long each part took, and ends with the plain line that a
 * machine reads. Ends early where a part fails, since what comes after it needs it.
 */
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { kindsIn, kindTable } from './fault-kind.mjs';
import { add, noTests, tallyLine } from './report.mjs';

/** Scripts of package.json, in order. Those in one list need only what comes before it, and run side by side. */
const PARTS = [
  ['build'],
  ['site'], // By itself: while it runs, files lie about that others would check.
  ['types', 'lint', 'templates', 'format:check', 'bytes', 'package'],
  ['test:node'],
  ['test:built'],
  ['test:browser'],
];

const TALLY = /^(?<passed>\d+) passed, (?<failed>\d+) failed(?:, (?<skipped>\d+) skipped)?$/gm;

/** What a part says in its last line; one that fails without a word of it is one failure. */
function tallyOf(output, isOver) {
  const { groups = {} } = [...output.matchAll(TALLY)].at(-1) ?? {};
  const tally = Object.fromEntries(Object.keys(noTests()).map((outcome) => [outcome, Number(groups[outcome] ?? 0)]));
  return isOver && !tally.failed ? { ...tally, failed: 1 } : tally;
}

const kinds = [];

/** Runs a script. What it prints comes at once, or in one piece where others run beside it. */
function runPart(script, isAlone) {
  const begun = performance.now();
  return new Promise((done) => {
    const part = spawn('npm', ['run', '--silent', script], {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
    });
    let output = '';
    const keep = (text) => {
      output += text;
      if (isAlone) process.stdout.write(text);
    };
    for (const stream of [part.stdout, part.stderr]) stream.setEncoding('utf8').on('data', keep);
    part.once('close', (code) => {
      const seconds = Math.round((performance.now() - begun) / 1000);
      if (!isAlone) process.stdout.write(output);
      kinds.push(...kindsIn(output));
      console.log(`${code ? '✖' : '✔'} npm run ${script}: ${seconds} s`);
      done(tallyOf(output, code !== 0));
    });
  });
}

/** Runs scripts side by side, as many as there are processors. */
async function runParts(scripts) {
  const waiting = [...scripts];
  const tallies = [];
  const work = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift())
      tallies.push(await runPart(next, scripts.length === 1));
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  return tallies.reduce(add);
}

let total = noTests();
for (const scripts of PARTS) {
  if (!total.failed) total = add(total, await runParts(scripts));
}
if (kinds.length) console.log(`\n${kindTable(kinds)}\n`);
console.log(tallyLine(total));
if (total.failed) process.exitCode = 1;
