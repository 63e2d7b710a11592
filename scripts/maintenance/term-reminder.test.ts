import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { EXAMPLE_FILES } from '../../data/compile/example-records.test-data.js';
import { termReminder, titleOfReminder } from './term-reminder.js';

describe('the reminder of a term', () => {
  it('comes from the first of December on, also years later', () => {
    for (const today of ['2024-01-01', '2024-11-30']) assert.equal(termReminder('2024', today, []), undefined, today);
    for (const today of ['2024-12-01', '2024-12-31', '2025-01-01', '2026-07-01'])
      assert.equal(termReminder('2024', today, [])?.title, titleOfReminder('2024'), today);
  });

  it('comes once for each term, whether or not it was closed', () => {
    const titles = [titleOfReminder('2024'), 'Another'];
    assert.equal(termReminder('2024', '2025-03-01', titles), undefined);
    assert.equal(termReminder('2025', '2025-12-02', titles)?.title, titleOfReminder('2025'));
  });

  it('says in both languages what to write for the next term', () => {
    const { body } = termReminder('2024', '2024-12-01', [])!;
    assert.equal(body.match(/ended: "2025"/gu)?.length, 4);
    assert.match(body, /elements\/import /u);
    assert.match(body, /elements\/en\/import /u);
    assert.equal(body.match(/npm run data:diff -- 2024 2025/gu)?.length, 2);
  });
});

describe('npm run term:reminder', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'kys-term-'));
    for (const [file, text] of EXAMPLE_FILES) {
      mkdirSync(dirname(join(root, file)), { recursive: true });
      writeFileSync(join(root, file), text);
    }
  });
  after(() => rmSync(root, { recursive: true }));

  const run = (...args: string[]): string => {
    const command = [
      '--import',
      import.meta.resolve('tsx'),
      fileURLToPath(new URL('term.ts', import.meta.url)),
      '--out',
      'out',
      ...args,
    ];
    return spawnSync(process.execPath, command, {
      cwd: root,
      encoding: 'utf8',
      env: { ...process.env, GITHUB_OUTPUT: join(root, 'outputs') },
    }).stdout;
  };

  it('writes an issue where one is due, and says so to the workflow', () => {
    assert.equal(run('--today', '2024-11-30'), 'nothing due\n');
    assert.equal(existsSync(join(root, 'out')), false);
    assert.match(run('--today', '2024-12-01'), /^due: 2024 届之后/u);
    assert.equal(readFileSync(join(root, 'out/title.txt'), 'utf8'), `${titleOfReminder('2024')}\n`);
    const withIssueBy = (author: object): string => {
      writeFileSync(join(root, 'issues.json'), JSON.stringify([{ number: 1, title: titleOfReminder('2024'), author }]));
      return run('--today', '2024-12-01', '--issues', 'issues.json');
    };
    assert.match(
      withIssueBy({ is_bot: false, login: 'somebody' }),
      /^due: /u,
      'anybody may open an issue of that title',
    );
    assert.equal(withIssueBy({ is_bot: true, login: 'app/github-actions' }), 'nothing due\n');
    assert.equal(readFileSync(join(root, 'outputs'), 'utf8'), 'due=false\ndue=true\ndue=true\ndue=false\n');
  });
});
