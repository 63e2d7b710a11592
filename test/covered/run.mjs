/**
 * How much of the code the tests run, `npm run coverage`: of what is tested in Node, and of what is tested in a browser.
 * Fails where less is covered than `thresholds.json` has; raise it with what you cover. The pages of the report are
 * in `coverage/`.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

const { node } = JSON.parse(readFileSync(new URL('thresholds.json', import.meta.url), 'utf8'));

/** Both reports come in any case. */
function run(command, env = {}) {
  const { status } = spawnSync(command, { stdio: 'inherit', shell: true, env: { ...process.env, ...env } });
  if (status) process.exitCode = 1;
}

run('npm run --silent data:tested');
// The rest of the library is what browsers run: Node comes by some of it alone.
const LAYERS = ['chart', 'dataset', 'formats', 'language', 'locales', 'server', 'styles'];
const globs = ['data/**/*.ts', 'scripts/**/*.{ts,mjs}', `src/{${LAYERS}}/**/*.ts`];
const files = globs.map((glob) => `--include="${glob}"`);
const limits = Object.entries(node).map(([what, percent]) => `--${what}=${percent}`);
const reports = ['text-summary', 'html'].map((name) => `--reporter=${name}`);
run(
  `npx --yes c8@11.0.0 ${[...files, ...limits, ...reports].join(' ')} --exclude="**/*.test*" --check-coverage --reports-dir=coverage/node node test/runner/node-tests.mjs`,
);
run('npx web-test-runner --coverage', { ENGINES: 'chromium' });
