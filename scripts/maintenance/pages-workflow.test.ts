// What pages.yml does with git, tried on a repository of its own.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { parse } from 'yaml';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

const workflow = parse(readFileSync(new URL('../../.github/workflows/pages.yml', import.meta.url), 'utf8')) as {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>;
};
const { run } = workflow.jobs['publish']!.steps.find(({ run: command }) => command?.includes('gh-pages'))!;

describe('pages.yml', () => {
  let folder = '';
  before(() => (folder = mkdtempSync(join(tmpdir(), 'kys-pages-'))));
  after(() => rmSync(folder, { recursive: true }));

  const git = (cwd: string, ...args: string[]): string =>
    execFileSync('git', ['-c', 'user.name=A', '-c', 'user.email=a@example.org', ...args], { cwd, encoding: 'utf8' });

  /** Runs the step in a clone, with these files as the built site. */
  function publish(files: Readonly<Record<string, string>>): readonly string[] {
    const here = mkdtempSync(join(folder, 'run-'));
    git(folder, 'clone', '--quiet', 'origin.git', join(here, 'clone'));
    mkdirSync(join(here, 'site/dist'), { recursive: true });
    for (const [name, text] of Object.entries(files)) writeFileSync(join(here, 'site', name), text);
    execFileSync('bash', ['-e', '-o', 'pipefail', '-c', run!], {
      cwd: join(here, 'clone'),
      env: { ...process.env, RUNNER_TEMP: here, GITHUB_SHA: '1234567' },
      stdio: 'ignore',
    });
    return git(folder, '-C', 'origin.git', 'ls-tree', '-r', '--name-only', 'gh-pages').trim().split('\n');
  }

  it('puts the built folder, and nothing else, in the place of what was served before', () => {
    git(folder, 'init', '--quiet', '--bare', '--initial-branch=main', 'origin.git');
    git(folder, 'clone', '--quiet', 'origin.git', 'first');
    writeFileSync(join(folder, 'first/.gitignore'), 'dist/\n');
    git(join(folder, 'first'), 'add', '.');
    git(join(folder, 'first'), 'commit', '--quiet', '--message', 'What is no page');
    git(join(folder, 'first'), 'push', '--quiet', 'origin', 'HEAD:main');

    assert.deepEqual(publish({ 'index.html': 'one', 'old.html': 'one', 'dist/kys.js': 'ignored elsewhere' }), [
      '.nojekyll',
      'dist/kys.js',
      'index.html',
      'old.html',
    ]);
    assert.deepEqual(publish({ 'index.html': 'two' }), ['.nojekyll', 'index.html']);
    assert.equal(git(folder, '-C', 'origin.git', 'rev-list', '--count', 'gh-pages').trim(), '1');
  });
});
