import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { elementFolders } from './element-folders.mjs';

const ELEMENTS = new URL('../../src/elements/', import.meta.url);
const SHARED = ['base', 'controllers', 'events', 'templates'];

describe('the folders of the elements', () => {
  it('are all that there are, besides those of what elements share', () => {
    assert.deepEqual(readdirSync(ELEMENTS).sort(), [...elementFolders, ...SHARED].sort());
  });

  for (const name of elementFolders) {
    it(`${name} has the file named like its tag define it, and no other file`, () => {
      const folder = new URL(`${name}/`, ELEMENTS);
      const defining = readdirSync(folder, { recursive: true }).filter(
        (file) =>
          /(?<!\.test)\.ts$/u.test(file) && /\bdefineElement\(/u.test(readFileSync(new URL(file, folder), 'utf8')),
      );
      assert.deepEqual(defining, [`kys-${name}.ts`]);
      assert.ok(readFileSync(new URL(defining[0], folder), 'utf8').includes(`defineElement('kys-${name}', `));
    });
  }
});
