// What a volunteer may do with the community's own records, whatever these are by then, passes all that reads them. Types
// read none; the tests of elements and formats read others, see tested-records.ts.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { parseDocument, type Document } from 'yaml';
import type { PublishedDataset } from '../../src/dataset/records.js';
import type { GroupRecord, OrganizationRecord } from './source-records.js';
import { compileCommand } from './compile-command.js';
import { latestToday } from './today.js';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READ_BY_TESTS = ['data', 'src', '.github', 'package.json', 'tsconfig.json'];

/** The tests that read the records as they are. */
const TESTS = [
  'data/compile/real-records.test.ts',
  'data/compile/real-questions.test.ts',
  'data/import/import-page.property.test.ts',
];

const PERSON = `# yaml-language-server: $schema=../schema/person.schema.json
id: somebody-new
name: { zh: 张三, en: San Zhang }
emails: [somebody-new@`;

/** A copy of the project in which records can be changed. */
class Copy {
  readonly root = mkdtempSync(join(tmpdir(), 'kys-changed-'));

  constructor() {
    for (const path of READ_BY_TESTS) cpSync(join(ROOT, path), join(this.root, path), { recursive: true });
    symlinkSync(join(ROOT, 'node_modules'), join(this.root, 'node_modules'), 'junction');
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  write(path: string, text: string): void {
    writeFileSync(join(this.root, path), text);
  }

  edit(path: string, change: (document: Document) => void): void {
    const document = parseDocument(this.read(path));
    change(document);
    this.write(path, document.toString({ lineWidth: 0 }));
  }

  record<Kind>(path: string): Kind {
    return parseDocument(this.read(path)).toJS() as Kind;
  }

  run(...command: readonly string[]) {
    // Node's runner tells those below it to speak to it alone.
    const { NODE_TEST_CONTEXT: _, ...env } = process.env;
    const { status, stdout, stderr } = spawnSync(
      process.execPath,
      ['--import', import.meta.resolve('tsx'), ...command],
      { cwd: this.root, encoding: 'utf8', env },
    );
    return { status, said: `${stdout}${stderr}` };
  }
}

const fileOf = (group: string): string => `data/groups/${group}.yaml`;

/** A new term begins; in it a group is archived, somebody new becomes deputy of another, and leader of a third. */
function change(copy: Copy) {
  const {
    term,
    asOf,
    sources,
    earlierTerms = [],
    contact,
    groups,
    mailDomain,
  } = copy.record<OrganizationRecord>('data/organization.yaml');
  const began = `${Number(term) + 1}`;
  // One with a class is named in more places than one without.
  const open = groups
    .map((id) => copy.record<GroupRecord>(fileOf(id)))
    .filter(({ id, ended, class: kind }) => id !== contact && ended === undefined && kind !== null);
  const [archived, helped, led] = open.reverse().map(({ id }) => id) as [string, string, string];
  const post = { person: 'somebody-new', email: `somebody-new@${mailDomain}`, began };
  copy.edit('data/organization.yaml', (document) => {
    document.set('term', began);
    document.set('asOf', document.createNode({ date: latestToday() }));
    document.set('earlierTerms', document.createNode([{ term, asOf, sources }, ...earlierTerms]));
  });
  copy.write('data/people/somebody-new.yaml', `${PERSON}${mailDomain}]\n`);
  copy.edit(fileOf(archived), (document) => document.set('ended', began));
  copy.edit(fileOf(helped), (document) =>
    document.set('deputies', document.createNode([...(copy.record<GroupRecord>(fileOf(helped)).deputies ?? []), post])),
  );
  copy.edit(fileOf(led), (document) => {
    const until = copy
      .record<GroupRecord>(fileOf(led))
      .leaders.map((leader) => (leader.ended === undefined ? { ...leader, ended: began } : leader));
    document.set('leaders', document.createNode([...until, post]));
  });
  return { began, archived, helped, led };
}

describe('records that a volunteer has changed', () => {
  let copy: Copy;
  let changed: ReturnType<typeof change>;
  before(() => {
    copy = new Copy();
    changed = change(copy);
  });
  after(() => rmSync(copy.root, { recursive: true }));

  it('pass the checks, and are published as changed', () => {
    const { status, stderr } = compileCommand([], copy.root);
    assert.equal(status, 0, stderr);
    const { meta, groups, archived } = JSON.parse(copy.read('dist/data/kys.json')) as PublishedDataset;
    const holds = (role: 'leaders' | 'deputies'): readonly string[] =>
      groups.filter((group) => group[role].some(({ person }) => person === 'somebody-new')).map(({ id }) => id);
    assert.equal(meta.term, changed.began);
    assert.ok(archived.some(({ id, ended }) => id === changed.archived && ended === changed.began));
    assert.deepEqual([holds('leaders'), holds('deputies')], [[changed.led], [changed.helped]]);
  });

  for (const file of TESTS) {
    it(`pass ${file}`, () => {
      const { status, said } = copy.run('--test', '--test-reporter=tap', file);
      assert.equal(status, 0, said);
      assert.match(said, /^# pass [1-9]/mu);
    });
  }
});
