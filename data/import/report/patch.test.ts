import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { patchOf } from './patch.js';

/** What git makes of the files by the patch. */
function applied(files: ReadonlyMap<string, string>, changed: ReadonlyMap<string, string>): Map<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'patch-'));
  try {
    for (const [file, text] of files) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      writeFileSync(join(folder, file), text);
    }
    execFileSync('git', ['apply', '--unidiff-zero', '--whitespace=nowarn', '-'], {
      cwd: folder,
      input: patchOf(files, changed),
      env: { ...process.env, GIT_CEILING_DIRECTORIES: tmpdir() },
    });
    return new Map([...changed.keys()].map((file) => [file, readFileSync(join(folder, file), 'utf8')]));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

describe('a patch', () => {
  it('makes git write what the import would, new files and files without a last line break among them', () => {
    const line = fc.constantFrom('a', 'b', 'c: 组', '', '  - d', '# e');
    const text = fc
      .tuple(fc.array(line, { minLength: 1, maxLength: 24 }), fc.boolean())
      .map(([lines, isEnded]) => `${lines.join('\n')}${isEnded ? '\n' : 'z'}`);
    fc.assert(
      fc.property(text, text, text, (before, after, added) => {
        fc.pre(before !== after && after !== '\n');
        const changed = new Map([
          ['data/one.yaml', after],
          ['data/groups/new.yaml', `x\n${added}`],
        ]);
        assert.deepEqual(applied(new Map([['data/one.yaml', before]]), changed), changed);
      }),
      { numRuns: 25 },
    );
  });

  it('is empty where nothing changes', () => {
    assert.equal(patchOf(new Map([['data/one.yaml', 'a\n']]), new Map()), '');
  });
});
