/**
 * Runs the tests of built files, which share one browser: `npm run test:built`, or
 * `npm run test:built -- test/hosts/loader.test.mjs` for some files alone.
 */
import { availableParallelism } from 'node:os';
import { run } from 'node:test';
import { launchTestBrowser } from '../hosts/test-browser.mjs';
import { filesIn } from './files-in.mjs';
import { report, tallyLine } from './report.mjs';

const named = process.argv.slice(2);
const files = named.length ? named : filesIn('test', /\.test\.mjs$/);
const browser = await launchTestBrowser();
try {
  process.env.KYS_TEST_BROWSER = browser.wsEndpoint();
  const events = run({ files, concurrency: Math.max(2, availableParallelism()) });
  const end = (tally) => {
    process.exitCode = tally.failed ? 1 : 0;
    process.stdout.write(`${tallyLine(tally)}\n`);
  };
  for await (const text of report(events, end)) process.stdout.write(text);
} finally {
  await browser.close();
}
