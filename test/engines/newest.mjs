/**
 * Runs the tests that need a browser in the one that is installed here, which updates itself, instead of the pinned one
 * from npm: `npm run test:newest`. What fails here alone is news of a browser to come.
 */
import { spawnSync } from 'node:child_process';
import { findInstalledBrowser } from './installed-browser.mjs';

const CHROME_PATH = process.env.CHROME_PATH ?? findInstalledBrowser();
if (!CHROME_PATH) {
  console.error('No Chrome, Chromium or Edge is installed in its usual place; CHROME_PATH can name one.');
  process.exit(1);
}
console.log(`Testing in ${CHROME_PATH}`);
const env = { ...process.env, CHROME_PATH, ENGINES: 'chromium' };
const run = (script) =>
  spawnSync('npm', ['run', '--silent', script], { stdio: 'inherit', env, shell: process.platform === 'win32' });
process.exitCode = ['test:built', 'test:browser'].map((script) => run(script).status).some((status) => status !== 0)
  ? 1
  : 0;
