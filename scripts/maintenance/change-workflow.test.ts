// The steps of change.yml, run as GitHub runs them, with a stand-in for its command.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const WORKFLOW = fileURLToPath(new URL('../../.github/workflows/change.yml', import.meta.url));

interface Step {
  readonly run?: string;
  readonly if?: string;
}

describe('change.yml, run with a stand-in for gh', () => {
  let folder = '';
  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'kys-workflow-'));
    mkdirSync(join(folder, 'bin'));
    // Writes down what it is asked, and says which number, state, and reviews the pull request has.
    writeFileSync(
      join(folder, 'bin/gh'),
      `#!/bin/sh
echo "$*" >> "$RUNNER_TEMP/asked"
case "$*" in
  "pr view"*"--json number"*) echo 34 ;;
  "pr view"*) echo "$STATE" ;;
  *"/pulls/34/reviews --jq"*) printf '%s' "$REVIEWS" ;;
esac
`,
      { mode: 0o755 },
    );
  });
  after(() => rmSync(folder, { recursive: true }));

  const { jobs } = parse(readFileSync(WORKFLOW, 'utf8')) as {
    jobs: Readonly<Record<string, { steps: readonly Step[] }>>;
  };
  const steps = Object.values(jobs).flatMap((job) => job.steps);

  /** What is asked of GitHub by a step, as GitHub runs it. */
  function asked(run: string, state: string, reviews = ''): readonly string[] {
    writeFileSync(join(folder, 'asked'), '');
    const env = {
      ...process.env,
      PATH: `${join(folder, 'bin')}:${process.env.PATH}`,
      RUNNER_TEMP: folder,
      ISSUE: '12',
      STATE: state,
      REVIEWS: reviews,
      GITHUB_REPOSITORY: 'a/b',
    };
    const { status, stderr } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', run], {
      cwd: folder,
      encoding: 'utf8',
      env,
    });
    assert.equal(status, 0, stderr);
    return readFileSync(join(folder, 'asked'), 'utf8').trim().split('\n');
  }

  it('closes what was proposed before, where the issue can be placed no more', () => {
    const { run } = steps.find(({ if: condition }) => condition === "needs.read.outputs.placed != 'true'")!;
    const answers = asked(run!, 'OPEN');
    assert.match(answers[0]!, /^issue comment 12 /u);
    assert.match(answers.at(-1)!, /^pr close change\/issue-12 --comment /u);
    for (const state of ['CLOSED', 'MERGED', ''])
      assert.ok(!asked(run!, state).some((line) => line.startsWith('pr close')), state);
  });

  const again = steps.find(({ run }) => run?.includes('dismissals'))!;

  it('asks for the review again after what was approved has changed, of everybody who gave one', () => {
    const [view, listed, ...rest] = asked(again.run!, 'OPEN', '7 one\n8 two\n');
    assert.match(view!, /^pr view change\/issue-12 /u);
    assert.match(listed!, /^api --paginate repos\/a\/b\/pulls\/34\/reviews /u);
    assert.deepEqual(
      rest.map((line) => line.replace(/ -f message=.*/u, '')),
      [
        ['7', 'one'],
        ['8', 'two'],
      ].flatMap(([id, reviewer]) => [
        `api --silent --method PUT repos/a/b/pulls/34/reviews/${id}/dismissals -f event=DISMISS`,
        `api --silent --method POST repos/a/b/pulls/34/requested_reviewers -f reviewers[]=${reviewer}`,
      ]),
    );
  });

  it('asks nobody again where nobody has reviewed, or nothing has changed', () => {
    assert.equal(asked(again.run!, 'OPEN').length, 2);
    assert.equal(again.if, "needs.read.outputs.placed == 'true' && steps.propose.outputs.same != 'true'");
  });

  it('takes up only what GitHub lets one dismiss', () => {
    const [, query] = /--jq '([^']+)'/u.exec(again.run!)!;
    const states = [...query!.matchAll(/\.state == "(\w+)"/gu)].map(([, state]) => state);
    assert.deepEqual(states, ['APPROVED', 'CHANGES_REQUESTED']);
  });

  it('takes over records, and nothing else of a patch', () => {
    const apply = steps.flatMap(({ run }) => run?.split('\n') ?? []).find((line) => line.includes('git apply'))!;
    const git = (...args: string[]): string => spawnSync('git', args, { cwd: folder, encoding: 'utf8' }).stdout;
    const files = [
      'data/groups/a.yaml',
      'data/people/b.yaml',
      'data/committee.yaml',
      'data/introductions.yaml',
      'data/organization.yaml',
      'data/questions.yaml',
    ];
    const others = [
      'data/compile/checks.ts',
      'data/compile/checks.yaml',
      'data/schema/group.schema.json',
      '.github/workflows/checks.yml',
      'data/groups/a.ts',
      'package.json',
    ];
    git('init', '--quiet');
    const patch = [...files, ...others]
      .map(
        (file) =>
          `diff --git a/${file} b/${file}\nnew file mode 100644\n--- /dev/null\n+++ b/${file}\n@@ -0,0 +1 @@\n+new\n`,
      )
      .join('');
    writeFileSync(join(folder, 'change.patch'), patch);
    asked(`out=.\n${apply.trim()}`, '');
    assert.deepEqual(
      git('diff', '--cached', '--name-only', '--no-renames', '4b825dc642cb6eb9a060e54bf8d69288fbee4904')
        .trim()
        .split('\n')
        .sort(),
      [...files].sort(),
    );
  });
});
