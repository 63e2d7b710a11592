// npm run data:change -- event.json --out out    a filled-in issue form → changed records
//
// event.json is GitHub's event of an issue ({ issue: { number, body } }), or the issue itself. Records are changed
// in place, and out/ gets title.txt and body.md for a pull request; or, where the form can't be placed, nothing is
// changed, and out/ gets comment.md. The issue is read from a file and never from a command line: nothing in it is run.
import { appendFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { changeRecords } from './change-records.js';
import { readForms } from './forms.js';
import { Refusal } from './refusal.js';
import { comment, pullRequest, titleOf } from './report.js';

const root = process.cwd(); // npm runs its scripts in the project's root

interface Issue {
  readonly number: number;
  readonly body: string;
}

function readIssueFile(file: string): Issue {
  const json = JSON.parse(readFileSync(file, 'utf8')) as { issue?: Partial<Issue> } & Partial<Issue>;
  const { number, body } = json.issue ?? json;
  if (!Number.isInteger(number) || number! <= 0) throw new Error(`no issue in ${file}`);
  return { number: number!, body: typeof body === 'string' ? body : '' };
}

/** Texts to write by path, and whether the form could be placed. */
function outcomeOf(
  { number, body }: Issue,
  out: string,
): { readonly placed: boolean; readonly texts: ReadonlyMap<string, string> } {
  try {
    const changed = changeRecords(readRecordFiles(root), body, readForms(root), latestToday());
    const said: readonly [string, string][] = [
      [join(out, 'title.txt'), `${titleOf(changed, number)}\n`],
      [join(out, 'body.md'), pullRequest(changed, number)],
    ];
    return {
      placed: true,
      texts: new Map([
        ...[...changed.files].map(([file, text]): [string, string] => [join(root, file), text]),
        ...said,
      ]),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { placed: false, texts: new Map([[join(out, 'comment.md'), comment(error)]]) };
  }
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const [file] = positionals;
if (file === undefined || values.out === undefined)
  throw new Error('npm run data:change -- <event.json> --out <folder>');
const { placed, texts } = outcomeOf(readIssueFile(file), values.out);
for (const [path, text] of texts) {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}
// The log of a job obeys what stands in it (`::add-mask::…`), so nothing that people wrote is said there.
if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, `placed=${placed}\n`);
else console.log(readFileSync(join(values.out, placed ? 'body.md' : 'comment.md'), 'utf8').trimEnd());
