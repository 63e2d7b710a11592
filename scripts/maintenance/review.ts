// npm run records:review -- --out out [--issues issues.json]    what of the records a person should look at
//
// out/ gets title.txt and body.md of an issue; issues.json lists the open issues, of which only
// those that a workflow opened count ([{ number, title, author }]). On GitHub,
// what is to be done stands in the outputs `action` (create, edit, close, none) and `issue`.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../../data/compile/read-records.js';
import { readRecordFiles } from '../../data/compile/record-files.js';
import { checkLinks } from './check-link.js';
import { stepFor } from './link-report.js';
import { linkedPages } from './linked-pages.js';
import { readOwnIssues } from './own-issues.js';
import { isDue, REVIEW_TITLE, reviewOf, reviewReport } from './review-report.js';

const { out, issues, today } = parseArgs({
  options: { out: { type: 'string' }, issues: { type: 'string' }, today: { type: 'string' } },
}).values;
if (out === undefined) throw new Error('npm run records:review -- --out <folder> [--issues <file>] [--today <date>]');

const files = readRecordFiles(process.cwd());
const pages = await checkLinks(linkedPages(files));
const review = reviewOf(readRecords(files).records, pages, today ?? new Date().toISOString().slice(0, 10));
const step = stepFor(REVIEW_TITLE, isDue(review), readOwnIssues(issues));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'title.txt'), `${REVIEW_TITLE}\n`);
writeFileSync(join(out, 'body.md'), reviewReport(review));
if (process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `action=${step.action}\nissue=${'issue' in step ? step.issue : ''}\n`);
const { unconfirmed, dead, doubts } = review;
console.log(`${unconfirmed.length} unconfirmed, ${dead.length} dead links, ${doubts.length} doubts: ${step.action}`);
