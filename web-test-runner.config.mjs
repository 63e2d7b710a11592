import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chosenEngines } from './test/engines/chosen-engines.mjs';
import { setClockInTerm } from './test/runner/clock-in-term.mjs';
import { filesIn, isForNode } from './test/runner/files-in.mjs';

const { browser: threshold } = JSON.parse(readFileSync('test/covered/thresholds.json', 'utf8'));
const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/**
 * Ends the run with the plain line that a machine reads. A file that broke before its tests
 * could be counted is one failure.
 */
function tallyReporter() {
  const count = (suite, tally) => {
    for (const test of suite?.tests ?? []) tally[test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed'] += 1;
    for (const inner of suite?.suites ?? []) count(inner, tally);
    return tally;
  };
  return {
    stop({ sessions }) {
      const total = { passed: 0, failed: 0, skipped: 0 };
      for (const session of sessions) {
        const before = total.failed;
        count(session.testResults, total);
        if (!session.passed && total.failed === before) total.failed += 1;
      }
      const skipped = total.skipped ? `, ${total.skipped} skipped` : '';
      // The runner draws its last progress after it has stopped its reporters.
      process.once('exit', () =>
        console.log(`${engines.sentence}\n${total.passed} passed, ${total.failed} failed${skipped}`),
      );
    },
  };
}

/**
 * A `console.error` that a test didn't expect (by standing in for it) fails that test: thrown
 * apart from the caller, it reaches Mocha as any uncaught error does.
 */
const failOnConsoleError = `
  const { error } = console;
  console.error = (...words) => {
    error(...words);
    reportError(new Error('console.error: ' + words.map(String).join(' ')));
  };`;

/** Adds `executeServerCommand('emulate-forced-colors', 'active' | 'none')`, which `emulateMedia` lacks here. */
const forcedColors = {
  name: 'forced-colors',
  async executeCommand({ command, payload, session }) {
    if (command !== 'emulate-forced-colors') return undefined;
    await session.browser.getPage(session.id).emulateForcedColors(payload);
    return true;
  },
};

/** Adds `executeServerCommand('print')`, which prints the page into nothing. */
const print = {
  name: 'print',
  async executeCommand({ command, session }) {
    if (command !== 'print') return undefined;
    const page = session.browser.getPage(session.id);
    await page.emulateMediaType();
    await page.pdf();
    return true;
  },
};

/**
 * Adds `executeServerCommand('kept-text', { name, text })`: the text kept under that name in `texts/` beside the test.
 * With `--update-snapshots` the new one is kept.
 */
const keptText = {
  name: 'kept-text',
  async executeCommand({ command, payload, session }) {
    if (command !== 'kept-text') return undefined;
    const file = join(dirname(session.testFile), 'texts', `${payload.name}.txt`);
    if (process.argv.includes('--update-snapshots')) writeFileSync(file, payload.text);
    return readFileSync(file, 'utf8');
  },
};

const engines = await chosenEngines();

// For a file run by itself, too: the records that tests are written for, which the condition "tested" leads to.
execFileSync(process.execPath, ['--import', 'tsx', 'data/compile/tested.ts'], { stdio: 'inherit' });

export default {
  files: filesIn('src', /\.test\.ts$/).filter((file) => !isForNode(file)),
  browsers: engines.launchers,
  concurrency: 2,
  // Two engines at once take as long, and frames come so late that tests of many run out of time.
  concurrentBrowsers: 1,
  // WebKit may need several tries.
  browserStartTimeout: 60_000,
  // The second is what the runner itself would set: Lit says more then.
  nodeResolve: { exportConditions: ['tested', 'development'] },
  plugins: [
    esbuildPlugin({
      ts: true,
      tsconfig: 'tsconfig.json',
      target: 'es2022',
      define: { KYS_VERSION: JSON.stringify(version) },
    }),
    forcedColors,
    print,
    keptText,
  ],
  // Limits against hanging alone: a busy machine is no failure.
  testFramework: { config: { timeout: 120_000 } },
  testsFinishTimeout: 1_200_000,
  // No `lang` here: a test of language sets its own.
  testRunnerHtml: (testFramework) => `<!doctype html>
<html>
  <head><meta charset="utf-8"><script>${failOnConsoleError};(${setClockInTerm})()</script></head>
  <body><script type="module" src="${testFramework}"></script></body>
</html>`,
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), tallyReporter()],
  // With `--coverage` alone: `npm run coverage`.
  coverageConfig: {
    include: ['src/**/*.ts'],
    exclude: ['src/**/*.test*.ts'],
    threshold,
    reporters: ['text-summary', 'html'],
    reportDir: 'coverage/browser',
  },
};
