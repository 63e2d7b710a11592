// npm run links -- --out out [--issues issues.json]    checks every link of the records
//
// out/ gets title.txt and body.md of an issue; issues.json lists the open issues, of which only
// those that a workflow opened count ([{ number, title, author }]). On GitHub,
// what is to be done stands in the outputs `action` (create, edit, close, none) and `issue`.
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecordFiles } from '../../data/compile/record-files.js';
import { checkLinks } from './check-link.js';
import { linkReport, LINKS_TITLE, nextStep } from './link-report.js';
import { linkedPages } from './linked-pages.js';
import { readOwnIssues } from './own-issues.js';

const { out, issues } = parseArgs({ options: { out: { type: 'string' }, issues: { type: 'string' } } }).values;
if (out === undefined) throw new Error('npm run links -- --out <folder> [--issues <file>]');

const pages = await checkLinks(linkedPages(readRecordFiles(process.cwd())));
const step = nextStep(pages, readOwnIssues(issues));
mkdirSync(out, { recursive: true });
writeFileSync(join(out, 'title.txt'), `${LINKS_TITLE}\n`);
writeFileSync(join(out, 'body.md'), linkReport(pages));
if (process.env.GITHUB_OUTPUT)
  appendFileSync(process.env.GITHUB_OUTPUT, `action=${step.action}\nissue=${'issue' in step ? step.issue : ''}\n`);
for (const { state, url, why } of pages.filter((page) => page.state !== 'alive'))
  console.log(`${state}: ${url} (${why})`);
console.log(`${pages.length} links, ${pages.filter(({ state }) => state === 'dead').length} dead: ${step.action}`);
