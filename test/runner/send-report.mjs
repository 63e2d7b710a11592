/** The reporter of a process with several test files: prints, and sends the sum to the runner. */
import { report } from './report.mjs';

export default (events) => report(events, (tally) => process.send?.(tally));
