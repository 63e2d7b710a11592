import assert from 'node:assert/strict';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { folderWith, spawnTool } from '../command.test-harness.js';
import { latestToday } from '../compile/today.js';
import { importCommand } from './import-command.js';
import { pageWith } from './made-up-imports.test-data.js';
import type { Environment } from '../reader-languages.js';
import { MADE_UP_FILES, MADE_UP_PAGE } from './made-up-records.test-data.js';

const KITES = 'data/groups/kites.yaml';
const USAGE =
  'npm run data:import -- page.md [--dry-run] [--write-people] [--lang zh|en] [--term 2025 --as-of 2025-03-01] [--correction]\nnpm run data:import -- page.md --answers answers.json [--dry-run] [--lang zh|en]\n';

describe('npm run data:import', () => {
  let root = '';
  beforeEach(() => (root = folderWith(MADE_UP_FILES)));
  afterEach(() => rmSync(root, { recursive: true }));

  function runAsked(page: string, ...options: readonly string[]) {
    writeFileSync(join(root, 'page.md'), page);
    return runWith('page.md', ...options);
  }

  /** Of the present term, unless the options say another. */
  const run = (page: string, ...options: readonly string[]) =>
    runAsked(page, ...(options.includes('--term') ? options : ['--term', '2024', ...options]));

  const runWith = (...args: readonly string[]) => importCommand(args, root);

  const changedFiles = (): readonly string[] =>
    [...MADE_UP_FILES].filter(([file, text]) => readFileSync(join(root, file), 'utf8') !== text).map(([file]) => file);

  const NEW_DEPUTY = pageWith(['、周五：zhou-wu@example.org', '、吴六：wu-liu@example.org']);

  it('says how it read the page, what it changed, and where, and exits with 0', () => {
    const { status, stdout, stderr } = run(NEW_DEPUTY);
    assert.equal(
      stdout,
      `这样读的：
  第 3 行：星号没有配成粗体，略过：微信公众号发布链接
  第 7 行：哪一类里都没有象棋组，仍是未归类
  第 36 行：有问号，记为待确认：李四
  第 42、58、74 行：星号没有配成粗体，略过：工作组公共邮箱
改动：
  人员：－周五
  风筝组 副组长：＋吴六 －周五
写入 1 个文件：
  ${KITES}
`,
    );
    assert.deepEqual([status, stderr, changedFiles()], [0, '', [KITES]]);
  });

  it('writes nothing with --dry-run, and speaks English with --lang en', () => {
    const { status, stdout } = run(NEW_DEPUTY, '--dry-run', '--lang', 'en');
    assert.ok(
      stdout.endsWith(
        `Changes:\n  People: −Wu Zhou\n  Kites Group, deputy leader: +Liu Wu −Wu Zhou\nA preview, nothing written. Would change 1 file:\n  ${KITES}\n`,
      ),
      stdout,
    );
    assert.deepEqual([status, changedFiles()], [0, []]);
  });

  it('writes nothing for the page behind the records', () => {
    const { status, stdout } = run(MADE_UP_PAGE);
    assert.ok(stdout.endsWith('\n没有改动。\n'), stdout);
    assert.deepEqual([status, changedFiles()], [0, []]);
  });

  it('exits with 2 where something is left for a person, and writes the rest', () => {
    const { status, stdout } = run(NEW_DEPUTY.replace('#泥', '#泥 #火'));
    assert.ok(stdout.includes('要人看一看：\n  第 46 行：新的标签“火”'), stdout);
    assert.deepEqual([status, changedFiles()], [2, [KITES]]);
  });

  it('exits with 1 and writes nothing where a check would fail, in one language, and says what to do', () => {
    const tags = `${MADE_UP_FILES.get('data/tags.yaml')}  - { id: far, name: { zh: 远, en: Far } }\n`;
    for (const [lang, end] of [
      [
        'en',
        'The outcome would not pass the checks, so nothing was written:\n  unused tag: far (data/tags.yaml)\n  → Take it out of tags.yaml, or give it to a group.\n',
      ],
      [
        'zh',
        '这样改通不过检查，所以什么都没有写：\n  没有组用这个标签：far (data/tags.yaml)\n  → 从 tags.yaml 去掉，或给哪个组用上。\n',
      ],
    ] as const) {
      writeFileSync(join(root, 'data/tags.yaml'), tags);
      const { status, stdout, stderr } = run(NEW_DEPUTY, '--lang', lang);
      assert.ok(stderr.endsWith(end), stderr);
      assert.deepEqual([status, stdout, changedFiles()], [1, '', ['data/tags.yaml']]);
    }
  });

  it('obeys the options that npm keeps where no -- stands before them', () => {
    writeFileSync(join(root, 'page.md'), NEW_DEPUTY);
    const kept = (environment: Environment, ...args: readonly string[]) => importCommand(args, root, environment);
    const preview = kept({ npm_config_dry_run: 'true', npm_config_term: '2024' }, 'page.md');
    assert.ok(preview.stdout.includes('只是预览，没有写入'), preview.stdout);
    assert.deepEqual([preview.status, changedFiles()], [0, []]);
    const ofTerm = kept(
      { npm_config_term: '2025', npm_config_as_of: '2025-03-01', npm_config_dry_run: '1' },
      'page.md',
    );
    assert.deepEqual([ofTerm.status, changedFiles()], [1, []], 'a value that only npm could have taken is no page');
    // As npm 11 hands on `npm run data:import page.md --term 2025 --as-of 2025-03-01`.
    const halved = kept({ npm_config_term: 'true', npm_config_as_of: 'true' }, 'page.md', '2025', '2025-03-01');
    assert.deepEqual([halved, changedFiles()], [{ status: 1, stdout: '', stderr: USAGE }, []]);
    // As npm 10 does.
    const whole = kept({ npm_config_term: '2025', npm_config_as_of: '2025-03-01' }, 'page.md');
    assert.ok(whole.stdout.includes('任期：2024 → 2025'), whole.stdout);
    assert.deepEqual([whole.status, changedFiles()], [0, ['data/organization.yaml', KITES]]);
  });

  it('asks about a term that is over, in the reader’s language, and writes nothing until told', () => {
    for (const [lang, question] of [
      [
        'zh',
        /新的一届？记录里最新的是 2024 届.*什么都没有写.*\n.*--term 2025 --as-of 2025-03-01\n.*--term 2024\n.*--correction\n$/u,
      ],
      [
        'en',
        /A new term\? .* 2024, .* nothing was written\..*\n.*--term 2025 --as-of 2025-03-01\n.*--term 2024\n.*--correction\n$/u,
      ],
    ] as const)
      for (const options of [[], ['--dry-run'], ['--write-people'], ['--as-of', '2025-03-01']]) {
        const { status, stdout } = runAsked(NEW_DEPUTY, '--lang', lang, ...options);
        assert.match(stdout, question);
        assert.doesNotMatch(stdout, /写入|Wrote|Would change/u);
        assert.deepEqual([status, changedFiles()], [2, []]);
      }
    const corrected = runAsked(pageWith(['2020/05/04', '2020/05/05']), '--correction');
    assert.deepEqual([corrected.status, changedFiles()], [0, ['data/groups/pottery.yaml']]);
  });

  it('asks about no term where the page says what the records say, or is of a day in their term', () => {
    assert.equal(runAsked(MADE_UP_PAGE).status, 0);
    const { status } = runAsked(NEW_DEPUTY, '--as-of', '2024-12-31');
    assert.deepEqual([status, changedFiles()], [0, ['data/organization.yaml', KITES]]);
  });

  it('asks about a term that goes on where the page names another source', () => {
    const organization = 'data/organization.yaml';
    const present = latestToday().slice(0, 4);
    const records = MADE_UP_FILES.get(organization)!
      .replace('"2024"', `"${present}"`)
      .replace('2024-12-31', `${present}-01-01`);
    writeFileSync(join(root, organization), records);
    assert.equal(runAsked(NEW_DEPUTY, '--dry-run').status, 0);
    const { status, stdout } = runAsked(NEW_DEPUTY.replace('example.org/2024', 'example.org/next'));
    assert.match(stdout, new RegExp(`新的一届？记录里最新的是 ${present} 届`, 'u'));
    assert.equal(status, 2);
    assert.equal(readFileSync(join(root, KITES), 'utf8'), MADE_UP_FILES.get(KITES));
  });

  it('writes a file for each new person with --write-people', () => {
    const { status, stdout } = run(NEW_DEPUTY.replace('吴六：wu-liu', '王七：wang-qi'), '--write-people');
    assert.ok(stdout.includes('写入 2 个文件'), stdout);
    assert.ok(readFileSync(join(root, 'data/people/wang-qi.yaml'), 'utf8').includes('en: Qi Wang'));
    assert.deepEqual([status, changedFiles()], [2, [KITES]]);
  });

  it('exits with 1 for a page of another kind, no page, and options that it does not know', () => {
    assert.deepEqual(run('# 会议记录\n'), {
      status: 1,
      stdout: '',
      stderr: '这不像执行委员会的页面：没有读到一个组或职务。\n',
    });
    assert.equal(runWith('nowhere.md').stderr, 'missing file: nowhere.md\n');
    for (const args of [
      [],
      ['a.md', 'b.md'],
      ['a.md', '--lang', 'fr'],
      ['a.md', '--term', '25'],
      ['a.md', '--as-of', '2025-02-30'],
    ])
      assert.deepEqual(runWith(...args), { status: 1, stdout: '', stderr: USAGE });
    assert.deepEqual(run(MADE_UP_PAGE, '--term', '2025').stderr, '新的一届要写明页面是哪天的：--as-of 2025-03-01\n');
  });

  it('is the same in a process of its own', () => {
    const inProcess = run(NEW_DEPUTY.replace('#泥', '#泥 #火'), '--dry-run');
    assert.equal(inProcess.status, 2);
    assert.deepEqual(spawnTool('import/import.ts', root, 'page.md', '--term', '2024', '--dry-run'), inProcess);
  });

  it('begins a new term', () => {
    const { status, stdout } = run(NEW_DEPUTY, '--term', '2025', '--as-of', '2025-03-01');
    assert.ok(stdout.includes('任期：2024 → 2025'), stdout);
    assert.ok(stdout.includes('organization.yaml 里 asOf 上面的备注说的可能还是上一届，请核对'), stdout);
    assert.deepEqual([status, changedFiles()], [0, ['data/organization.yaml', KITES]]);
  });
});
