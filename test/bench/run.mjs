/**
 * Runs all benchmarks, or those named: `npm run bench`, `npm run bench -- cards`,
 * `npm run bench -- charts --sizes 40,1000`. Options go to the one that is named last.
 */
import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const known = ['bytes', 'cards', 'charts', 'visit'];
const given = process.argv.slice(2);
const firstOption = given.findIndex((each) => each.startsWith('-'));
const named = firstOption < 0 ? given : given.slice(0, firstOption);
const options = given.slice(named.length);

const unknown = named.filter((name) => !known.includes(name));
if (unknown.length || (options.length && !named.length)) {
  console.error(`Usage: npm run bench -- [${known.join(' | ')}] [options of that one]`);
  process.exit(1);
}
for (const name of named.length ? named : known) {
  console.log(`\n# ${name}\n`);
  const code = await run(name, name === named.at(-1) ? options : []);
  if (code) process.exitCode = 1;
}

/** In a process of its own: what one leaves behind must not slow the next. */
function run(name, args) {
  const script = fileURLToPath(new URL(`${name}.mjs`, import.meta.url));
  return new Promise((resolve, reject) => {
    spawn(process.execPath, [script, ...args], { stdio: 'inherit' })
      .on('error', reject)
      .on('exit', resolve);
  });
}
