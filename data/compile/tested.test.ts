import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { spawnTool } from '../command.test-harness.js';
import { testedCommand } from './tested-command.js';

/** What `npm run build` leaves there, and nobody else may touch. */
const OF_TODAY = [
  'dist/generated/dataset.js',
  'dist/generated/terms.js',
  'dist/data/kys.json',
  'dist/data/v1/kys.json',
];

describe('npm run data:tested', () => {
  let root = '';
  const at = (file: string): string => join(root, file);
  const read = (file: string): string => readFileSync(at(file), 'utf8');

  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'kys-tested-'));
    for (const file of OF_TODAY) {
      mkdirSync(at(`${file}/..`), { recursive: true });
      writeFileSync(at(file), 'of today');
    }
  });
  afterEach(() => rmSync(root, { recursive: true }));

  const NOTHING_SAID = { status: 0, stdout: '', stderr: '' };
  const run = (): void => assert.deepEqual(testedCommand([], root), NOTHING_SAID);

  it('writes the records of 2024 beside those of today, and leaves these alone', () => {
    run();
    assert.deepEqual(
      OF_TODAY.map(read),
      OF_TODAY.map(() => 'of today'),
    );
    assert.equal((JSON.parse(read('dist/tested/data/kys.json')) as { meta: { term: string } }).meta.term, '2024');
    assert.match(read('dist/tested/generated/dataset.js'), /^export const groups = /mu);
    assert.match(read('dist/tested/generated/terms.js'), /^export /mu);
  });

  it('leaves what is there already as it is, so that a run of tests beside this one never reads half a file', () => {
    run();
    const file = at('dist/tested/generated/dataset.js');
    const { mtimeMs, ino } = statSync(file);
    run();
    assert.deepEqual([statSync(file).mtimeMs, statSync(file).ino], [mtimeMs, ino]);
  });

  it('is the same in a process of its own', () => {
    assert.deepEqual(spawnTool('compile/tested.ts', root), NOTHING_SAID);
    assert.match(read('dist/tested/generated/dataset.js'), /^export const groups = /mu);
  });

  it('is what tests read in place of the records of today', () => {
    for (const name of ['dataset', 'terms', 'characters'])
      assert.match(
        import.meta.resolve(`#generated/${name}.js`),
        new RegExp(`/dist/tested/generated/${name}\\.js$`, 'u'),
      );
    assert.match(import.meta.resolve('#generated/messages/card.js'), /\/dist\/generated\/messages\/card\.js$/u);
  });
});
