import assert from 'node:assert/strict';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { folderWith, spawnTool } from '../command.test-harness.js';
import { diffCommand } from './diff-command.js';
import { EXAMPLE_FILES, EXAMPLE_WITH_TERMS, publicationOf } from './example-records.test-data.js';
import { datasetJson } from './write-dataset.js';

describe('npm run data:diff', () => {
  let root = '';
  before(() => (root = folderWith(EXAMPLE_WITH_TERMS)));
  after(() => rmSync(root, { recursive: true }));

  const run = (...args: readonly string[]) => diffCommand(args, root);

  it('prints what changed from one term to another, in Chinese or English', () => {
    assert.match(
      run('2023', '2024').stdout,
      /^任期：2023 → 2024\n(.+\n)*已归档：＋翻译组\n执行长 担任者：＋庄表伟 －惠世冀\n$/u,
    );
    assert.match(
      run('2023', '2024', '--lang', 'en').stdout,
      /^Term: 2023 → 2024\n(.+\n)*Archived: \+Translation Group\nExecutive Director, holder: \+Biaowei Zhuang −Shiji Hui\n$/u,
    );
  });

  it('prints it in one line for the change log', () => {
    assert.deepEqual(run('2023', '2024', '--summary', '--lang', 'en'), {
      status: 0,
      stdout: 'Archived +1, holder +1 −1, 3 other changes.\n',
      stderr: '',
    });
  });

  it('compares two files, also one that knows no archive', () => {
    const { archived: _, ...old } = publicationOf(EXAMPLE_FILES).dataset;
    writeFileSync(join(root, 'old.json'), JSON.stringify(old));
    writeFileSync(join(root, 'new.json'), datasetJson(publicationOf(EXAMPLE_WITH_TERMS).dataset));
    assert.equal(
      run('old.json', 'new.json').stdout,
      '工作组：＋翻译组\n已归档：＋翻译组\n人员：＋辛庆\n翻译组 组长：＋辛庆\n翻译组 邮箱：＋translation@kaiyuanshe.org\n',
    );
    assert.equal(run('new.json', 'new.json').stdout, '没有变化。\n');
  });

  it('says what it could not read, and exits with 1', () => {
    assert.deepEqual(run('2019', '2024'), {
      status: 1,
      stdout: '',
      stderr: 'unknown term: 2019. Known: 2024, 2023, 2022\n',
    });
    assert.equal(run('2024').status, 1);
    assert.match(run('2024', '2023', '--lang', 'fr').stderr, /^npm run data:diff -- /u);
  });

  it('is the same in a process of its own', () => {
    assert.deepEqual(spawnTool('compile/diff.ts', root, '2023', '2024'), run('2023', '2024'));
  });
});
