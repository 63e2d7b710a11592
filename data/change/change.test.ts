import assert from 'node:assert/strict';
import { cpSync, existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folderWith, spawnTool } from '../command.test-harness.js';
import { EXAMPLE_WITH_TERMS } from '../compile/example-records.test-data.js';
import { changeCommand } from './change-command.js';
import { FORM_FOLDER } from './forms.js';
import { issueBody } from './issue.test-data.js';

const PROJECT = fileURLToPath(new URL('../../', import.meta.url));

describe('npm run data:change', () => {
  let root = '';
  beforeEach(() => {
    root = folderWith(EXAMPLE_WITH_TERMS);
    cpSync(join(PROJECT, FORM_FOLDER), join(root, FORM_FOLDER), { recursive: true });
  });
  afterEach(() => rmSync(root, { recursive: true }));

  function run(body: string | null, isOnGitHub = true) {
    writeFileSync(join(root, 'event.json'), JSON.stringify({ action: 'opened', issue: { number: 12, body } }));
    const output = join(root, 'github-output');
    const result = changeCommand(['event.json', '--out', 'out'], root, isOnGitHub ? output : '');
    return { ...result, output: existsSync(output) ? readFileSync(output, 'utf8') : '' };
  }

  const said = (name: string): string => readFileSync(join(root, 'out', name), 'utf8');
  const record = (file: string): string => readFileSync(join(root, file), 'utf8');

  it('changes the records, and says so for a pull request', () => {
    assert.deepEqual(run(issueBody('post', { post: '副组长', where: 'kcc', begins: '李娜', ends: '惠世冀' })), {
      status: 0,
      stderr: '',
      stdout: '',
      output: 'placed=true\n',
    });
    assert.match(
      record('data/groups/kcc.yaml'),
      /person: hui-shiji, .* ended: "2024" \}\n {2}- \{ person: li-na, .* began: "2024" \}/u,
    );
    assert.deepEqual(readdirSync(join(root, 'out')).sort(), ['body.md', 'title.txt']);
    assert.equal(said('title.txt'), 'data: KCC工作组 副组长\n');
    assert.match(said('body.md'), /```text\n人员：－惠世冀\nKCC工作组 副组长：＋李娜 －惠世冀（待确认）\n```/u);
    assert.match(
      said('body.md'),
      /\nKCC Working Group, deputy leader: \+Na \(Linda\) Li −Shiji Hui \(unconfirmed\)\n/u,
    );
    assert.match(said('body.md'), /\n```text\ndata\/groups\/kcc\.yaml\n```\n\nCloses #12\n/u);
  });

  it('answers what it cannot place in both languages, and changes nothing', () => {
    assert.deepEqual(run(issueBody('archive', { group: '@everyone ```\n# 大标题' })), {
      status: 0,
      stderr: '',
      stdout: '',
      output: 'placed=false\n',
    });
    for (const [file, text] of EXAMPLE_WITH_TERMS) assert.equal(record(file), text, file);
    assert.deepEqual(readdirSync(join(root, 'out')), ['comment.md']);
    assert.equal(
      run(issueBody('archive', { group: '@everyone ```` <img src=x>' })).output,
      'placed=false\nplaced=false\n',
    );
    assert.match(
      said('comment.md'),
      /`````text\n没有找到工作组“@everyone ```` <img src=x>”。\n`````/u,
      'in a fence that it cannot close',
    );
    assert.match(said('comment.md'), /There is no group/u);
  });

  it('answers an issue without a body', () => {
    assert.equal(run(null).output, 'placed=false\n');
    assert.match(said('comment.md'), /No form wrote this/u);
  });

  it('says on GitHub nothing of what people wrote, and elsewhere all', () => {
    const body = issueBody('archive', { group: 'x\u2028::add-mask::a' });
    assert.equal(run(body).stdout, '');
    assert.match(run(body, false).stdout, /add-mask/u);
  });

  it('makes a title that skips no check, closes no issue, and calls nobody', () => {
    run(issueBody('person', { person: 'li-na', 'name-zh': '[skip ci] 李 fixes #1 @all fixes GH-2 a/b#3' }));
    assert.equal(said('title.txt'), 'data: skip ci 李 fixes 1 all fixes GH 2 ab3 名称\n');
  });

  it('asks for another try only where that helps', () => {
    run(issueBody('archive', { group: '没有' }));
    assert.match(said('comment.md'), /会再试一次[^]*tried again/u);
    run(issueBody('other', { place: '首页', right: '应该是别的' }));
    assert.match(said('comment.md'), /^没有自动改动，你也不用再编辑：[^]*you need not edit anything/u);
    writeFileSync(join(root, 'data/tags.yaml'), 'tags: []\n');
    run(issueBody('archive', { group: 'kcc' }));
    assert.match(
      said('comment.md'),
      /^还没有改动，原因不在你填的内容。[^]*Once a maintainer has corrected the records/u,
    );
  });

  it('is the same in a process of its own', () => {
    const body = issueBody('archive', { group: 'nobody' });
    const { output: _, ...inProcess } = run(body, false);
    assert.deepEqual(spawnTool('change/change.ts', root, 'event.json', '--out', 'out'), inProcess);
  });

  it('runs nothing that is in an issue', () => {
    run(issueBody('text', { group: 'kcc', what: '介绍', zh: '活动 $(touch hacked)', en: 'Events; touch hacked' }));
    assert.ok(!existsSync(join(root, 'hacked')));
    assert.match(record('data/groups/kcc.yaml'), /touch hacked/u);
  });
});
