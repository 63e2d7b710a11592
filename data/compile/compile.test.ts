import assert from 'node:assert/strict';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { folderWith, spawnTool, writeFiles } from '../command.test-harness.js';
import { compileCommand } from './compile-command.js';
import { EXAMPLE_FILES, exampleWith } from './example-records.test-data.js';
import type { RecordFiles } from './record-files.js';

describe('npm run data', () => {
  let root = '';
  beforeEach(() => (root = folderWith(new Map())));
  afterEach(() => rmSync(root, { recursive: true }));

  function run(files: RecordFiles, ...options: string[]) {
    writeFiles(root, files);
    return compileCommand(options, root);
  }

  it('writes what is published and says so in one line', () => {
    assert.deepEqual(run(EXAMPLE_FILES), {
      status: 0,
      stdout: '2 个组，3 个人，2 个标签：写了 56 个文件\n2 groups, 3 people, 2 tags: 56 files written\n',
      stderr: '',
    });
    assert.equal(
      (JSON.parse(readFileSync(join(root, 'dist/data/kys.json'), 'utf8')) as { meta: { version: number } }).meta
        .version,
      1,
    );
    assert.equal(
      readFileSync(join(root, 'dist/data/v1/kys.json'), 'utf8'),
      readFileSync(join(root, 'dist/data/kys.json'), 'utf8'),
    );
    assert.match(
      readFileSync(join(root, 'dist/generated/dataset.js'), 'utf8'),
      /^\/\/ Made by `npm run data`.*\n\nexport const meta = /u,
    );
  });

  it('writes nothing with --check', () => {
    assert.deepEqual(run(EXAMPLE_FILES, '--check', '--lang', 'en'), {
      status: 0,
      stdout: '2 groups, 3 people, 2 tags: all checks pass\n',
      stderr: '',
    });
    assert.equal(existsSync(join(root, 'dist')), false);
  });

  it('lists the errors with their count, exits with 1 and writes nothing', () => {
    const files = exampleWith('data/pages.yaml', 'group: kcc', 'group: media');
    const english =
      'missing group: media (data/pages.yaml)\nWhat to do:\n  Correct the id, or add the file to data/groups/.\n1 error: nothing written\n';
    const chinese =
      '没有这个组：media (data/pages.yaml)\n怎么办：\n  改正 id，或在 data/groups/ 新建文件。\n1 处错误，什么都没有写\n';
    assert.deepEqual(run(files, '--lang', 'en'), { status: 1, stdout: '', stderr: english });
    assert.deepEqual(run(files, '--lang', 'zh'), { status: 1, stdout: '', stderr: chinese });
    for (const [environment, stderr] of [
      [{ LANG: 'zh_CN.UTF-8' }, chinese],
      [{ LC_ALL: 'en_US.UTF-8', LANG: 'zh_CN.UTF-8' }, english],
      [{ LANG: 'C.UTF-8' }, `${chinese}\n${english}`],
      [{}, `${chinese}\n${english}`],
    ] as const)
      assert.equal(compileCommand([], root, environment).stderr, stderr, JSON.stringify(environment));
    assert.equal(existsSync(join(root, 'dist')), false);
  });

  it('is the same in a process of its own', () => {
    const inProcess = run(exampleWith('data/pages.yaml', 'group: kcc', 'group: media'), '--lang', 'en');
    assert.deepEqual(spawnTool('compile/compile.ts', root, '--lang', 'en'), inProcess);
  });
});
