import assert from 'node:assert/strict';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { chosenEngines } from './chosen-engines.mjs';
import { findFirefox } from './firefox.mjs';
import { findWebKit } from './webkit.mjs';

describe('the engines to test in', () => {
  it('are none with a name that nobody knows', async () => {
    await assert.rejects(chosenEngines({ ENGINES: 'opera' }), /opera is none of chromium, firefox, webkit/);
  });

  it('are all that are asked for, or an error', async () => {
    await assert.rejects(chosenEngines({ ENGINES: 'webkit', PATH: '' }), /no webkit on this machine/);
  });

  it('are all that are found, with a word on what is not', async () => {
    const { launchers, sentence } = await chosenEngines({ FIREFOX_PATH: process.execPath, PATH: '' });
    assert.deepEqual(
      launchers.map(({ name }) => name),
      ['Chrome', 'Firefox'],
    );
    assert.equal(sentence, 'Tested in chromium, firefox; not found here: webkit.');
  });

  it('have a Firefox from FIREFOX_PATH, else from the PATH, else none', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'kys-engines-'));
    const program = join(folder, 'firefox-esr');
    try {
      assert.equal(findFirefox({ PATH: folder }, 'linux'), undefined);
      await writeFile(program, '');
      await chmod(program, 0o755);
      assert.equal(findFirefox({ PATH: folder }, 'linux'), program);
      assert.equal(findFirefox({ PATH: folder, FIREFOX_PATH: process.execPath }, 'linux'), process.execPath);
      assert.throws(
        () => findFirefox({ FIREFOX_PATH: join(folder, 'nothing') }, 'linux'),
        /FIREFOX_PATH names no program/,
      );
    } finally {
      await rm(folder, { recursive: true });
    }
  });

  it('have no WebKit where a part of it is missing', () => {
    assert.equal(findWebKit({ PATH: '' }), undefined);
  });
});
