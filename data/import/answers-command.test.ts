import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { folderWith } from '../command.test-harness.js';
import { importCommand } from './import-command.js';
import { pageWith } from './made-up-imports.test-data.js';
import { MADE_UP_FILES } from './made-up-records.test-data.js';

const PAGE = pageWith(['吴六：wu-liu@example.org', '测试一：ceshi-yi@example.org']);
const ANSWERS = {
  term: { choice: 'new', term: '2025', 'as-of': '2025-03-01' },
  'person:测试一 ceshi-yi@example.org': { choice: 'new', en: 'Yi Ceshi', id: 'ceshi-yi' },
};

describe('npm run data:import -- page.md --answers answers.json', () => {
  let root = '';
  beforeEach(() => {
    root = folderWith(MADE_UP_FILES);
    writeFileSync(join(root, 'page.md'), PAGE);
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const run = (...more: readonly string[]) => importCommand(['page.md', '--answers', 'answers.json', ...more], root);
  const answer = (answers: unknown): void => writeFileSync(join(root, 'answers.json'), JSON.stringify(answers));
  const record = (file: string): string => readFileSync(join(root, file), 'utf8');

  it('asks what it can’t decide, with answers to copy, and writes nothing until then', () => {
    const { status, stdout } = run('--lang', 'en');
    assert.equal(status, 2);
    assert.match(stdout, /Which term is the page about\?\n {4}"term": \{"choice":"new","term":"<Which term>"/u);
    assert.match(stdout, /line \d+: Who is 测试一 .*\n {4}> 测试一：ceshi-yi@example\.org\n/u);
    for (const [file, text] of MADE_UP_FILES) assert.equal(record(file), text, file);
  });

  it('writes everything once nothing is open, and nothing the second time', () => {
    answer(ANSWERS);
    const { status, stdout, stderr } = run('--lang', 'zh');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /陶艺组 组长：＋测试一 －吴六/u);
    assert.match(record('data/people/ceshi-yi.yaml'), /en: Yi Ceshi/u);
    assert.match(record('data/groups/pottery.yaml'), /ended: "2025".*\n.*ceshi-yi.*began: "2025"/u);
    assert.match(run('--lang', 'zh').stdout, /没有改动。/u);
  });

  it('takes the file that the page of the site gives, and only previews where asked to', () => {
    answer({ page: PAGE, answers: ANSWERS });
    assert.equal(run('--dry-run').status, 0);
    assert.equal(record('data/organization.yaml'), MADE_UP_FILES.get('data/organization.yaml'));
  });

  it('refuses a file that holds no answers, in the reader’s language', () => {
    for (const text of ['[]', '{"term":1}', '{"term":{"term":"2025"}}', 'no'])
      for (const [language, refusal] of [
        ['zh', /没有答案/u],
        ['en', /no answers in/u],
      ] as const) {
        writeFileSync(join(root, 'answers.json'), text);
        const { status, stderr } = run('--lang', language);
        assert.equal(status, 1);
        assert.match(stderr, refusal);
      }
  });
});
