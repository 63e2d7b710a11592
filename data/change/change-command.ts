import { appendFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { printed, type CommandResult } from '../command.js';
import { readRecordFiles } from '../compile/record-files.js';
import { latestToday } from '../compile/today.js';
import { changeRecords } from './change-records.js';
import { readForms } from './forms.js';
import { Refusal } from './refusal.js';
import { comment, pullRequest, titleOf } from './report.js';

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
  root: string,
  out: string,
): {
  readonly placed: boolean;
  readonly texts: ReadonlyMap<string, string>;
  readonly removed: readonly string[];
} {
  try {
    const changed = changeRecords(readRecordFiles(root), body, readForms(root), latestToday());
    const said: readonly [string, string][] = [
      [join(out, 'title.txt'), `${titleOf(changed, number)}\n`],
      [join(out, 'body.md'), pullRequest(changed, number)],
    ];
    return {
      placed: true,
      removed: changed.removed.map((file) => join(root, file)),
      texts: new Map([
        ...[...changed.files].map(([file, text]): [string, string] => [join(root, file), text]),
        ...said,
      ]),
    };
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return { placed: false, removed: [], texts: new Map([[join(out, 'comment.md'), comment(error)]]) };
  }
}

/**
 * `npm run data:change`, see `change.ts`.
 *
 * @param githubOutput the file in which a workflow of GitHub takes answers; empty elsewhere.
 */
export function changeCommand(
  args: readonly string[],
  root: string,
  githubOutput = process.env.GITHUB_OUTPUT,
): CommandResult {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { out: { type: 'string' } },
  });
  const [file] = positionals;
  if (file === undefined || values.out === undefined)
    throw new Error('npm run data:change -- <event.json> --out <folder>');
  const out = resolve(root, values.out);
  const { placed, texts, removed } = outcomeOf(readIssueFile(resolve(root, file)), root, out);
  for (const [path, text] of texts) {
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
  }
  for (const path of removed) rmSync(path);
  // The log of a job obeys what stands in it (`::add-mask::…`), so nothing that people wrote is said there.
  if (!githubOutput) return printed(readFileSync(join(out, placed ? 'body.md' : 'comment.md'), 'utf8').trimEnd());
  appendFileSync(githubOutput, `placed=${placed}\n`);
  return { status: 0, stdout: '', stderr: '' };
}
