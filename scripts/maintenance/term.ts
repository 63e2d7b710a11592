// npm run term:reminder -- --out out [--issues issues.json]    an issue when the newest term ends
//
// out/ gets title.txt and body.md where one is due; issues.json lists all issues so far, of which only
// those that a workflow opened count ([{ number, title, author }]).
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecords } from '../../data/compile/read-records.js';
import { readRecordFiles } from '../../data/compile/record-files.js';
import { readOwnIssues } from './own-issues.js';
import { termReminder } from './term-reminder.js';

const { out, issues, today } = parseArgs({
  options: { out: { type: 'string' }, issues: { type: 'string' }, today: { type: 'string' } },
}).values;
const { organization } = readRecords(readRecordFiles(process.cwd())).records;
if (out === undefined || !organization)
  throw new Error('npm run term:reminder -- --out <folder> [--issues <file>] [--today <date>]');

const titles = readOwnIssues(issues).map(({ title }) => title);
const reminder = termReminder(organization.record.term, today ?? new Date().toISOString().slice(0, 10), titles);
if (reminder) {
  mkdirSync(out, { recursive: true });
  writeFileSync(join(out, 'title.txt'), `${reminder.title}\n`);
  writeFileSync(join(out, 'body.md'), reminder.body);
}
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `due=${reminder !== undefined}\n`);
console.log(reminder ? `due: ${reminder.title}` : 'nothing due');
