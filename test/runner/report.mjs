/**
 * A reporter for `node:test`: a line for each suite, all that failed in full, and in the end the plain line that a
 * machine reads. A file that breaks before its tests is one failure.
 */
import { inspect } from 'node:util';

/** What `node:test` itself adds up, with its own way of counting. */
const SUM = /^(tests|suites|pass|fail|cancelled|skipped|todo|duration_ms) \d/;

/** The line that ends a run. */
export const tallyLine = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;

export const noTests = () => ({ passed: 0, failed: 0, skipped: 0 });

export const add = (one, other) =>
  Object.fromEntries(Object.keys(one).map((outcome) => [outcome, one[outcome] + other[outcome]]));

/** Whether a failure says something of its own: not only that something inside of it has failed. */
const isCause = ({ details: { error } }) => !['subtestsFailed', 'cancelledByParent'].includes(error?.failureType);

const reason = ({ details: { error } }) => {
  const cause = error?.cause ?? error;
  return typeof cause === 'string' ? cause : inspect(cause, { depth: 8 });
};

/**
 * @param {AsyncIterable<{ type: string, data: any }>} events
 * @param {(tally: { passed: number, failed: number, skipped: number }) => void} end is told the sum
 */
export async function* report(events, end) {
  let total = noTests();
  let ofSuite = noTests();
  const path = [];
  for await (const { type, data } of events) {
    if (type === 'test:start') path.splice(data.nesting, Infinity, data.name);
    if (type === 'test:stderr' || type === 'test:stdout') yield data.message;
    if (type === 'test:diagnostic' && !SUM.test(data.message)) yield `  ${data.message}\n`;
    if (type !== 'test:pass' && type !== 'test:fail') continue;
    const isSuite = data.details.type === 'suite';
    const names = [...path.slice(0, data.nesting), data.name];
    const isFailure = type === 'test:fail' && isCause(data);
    // What breaks a suite outside of its tests, such as its `before`, is a failure of its own.
    const outcome =
      data.skip !== undefined || data.todo !== undefined ? 'skipped' : type === 'test:pass' ? 'passed' : 'failed';
    if (!isSuite || isFailure) ofSuite[outcome] += 1;
    if (isFailure) yield `\n✖ ${names.join(' › ')}\n${reason(data).replaceAll(/^/gm, '    ')}\n\n`;
    if (data.nesting) continue;
    const seconds = (data.details.duration_ms / 1000).toFixed(1);
    yield `${type === 'test:pass' ? '✔' : '✖'} ${data.name}: ${tallyLine(ofSuite)} (${seconds} s)\n`;
    total = add(total, ofSuite);
    ofSuite = noTests();
  }
  end(total);
}
