import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, describe, it } from 'node:test';
import { PNG } from 'pngjs';
import { fingerprintOf } from './fingerprint.mjs';
import { Golden } from './golden.mjs';

const folder = await mkdtemp(join(tmpdir(), 'kys-golden-'));
after(() => rm(folder, { recursive: true }));

const setting = (width) => ({ language: 'zh-CN', scheme: 'light', width });
const [panel, code] = ['panel', 'QR code'].map((name) => ({ element: 'contact', name }));
const chart = { element: 'org-chart', name: 'auto' };

describe('golden fingerprints', () => {
  it('are written sorted, a file for each element, a line for each picture', async () => {
    const golden = await Golden.read(folder);
    golden.set(panel, setting(768), 'c');
    golden.set(panel, setting(320), 'b');
    golden.set(code, setting(320), 'a');
    golden.set(chart, setting('paper'), 'd');
    await golden.write(folder);
    assert.deepEqual((await readdir(folder)).sort(), ['contact.json', 'org-chart.json']);
    assert.equal(
      await readFile(join(folder, 'contact.json'), 'utf8'),
      `{
  "QR code": {
    "zh light 320": "a"
  },
  "panel": {
    "zh light 320": "b",
    "zh light 768": "c"
  }
}
`,
    );
  });

  it('are read as they were written', async () => {
    const golden = await Golden.read(folder);
    assert.equal(golden.get(panel, setting(768)), 'c');
    assert.equal(golden.get(chart, setting('paper')), 'd');
    assert.equal(golden.get(chart, setting(320)), undefined);
  });

  it('name those of no case any more, and lose them', async () => {
    const golden = await Golden.read(folder);
    const gone = golden.notAmong((name) => name.startsWith('contact: panel'));
    assert.deepEqual(gone, [
      { ...code, setting: 'zh light 320' },
      { ...chart, setting: 'zh light paper' },
    ]);
    for (const picture of gone) golden.delete(picture);
    await golden.write(folder);
    assert.deepEqual(await readdir(folder), ['contact.json']);
    const left = JSON.parse(await readFile(join(folder, 'contact.json'), 'utf8'));
    assert.deepEqual(Object.keys(left), ['panel']);
  });

  it('are none where nothing was accepted', async () => {
    const golden = await Golden.read(join(folder, 'nowhere'));
    assert.equal(golden.get(panel, setting(320)), undefined);
  });
});

describe('the fingerprint of a picture', () => {
  /** A PNG file of one color. */
  function plain({ width = 4, height = 3, gray = 200, level = 9 } = {}) {
    const picture = new PNG({ width, height });
    picture.data.fill(gray);
    return PNG.sync.write(picture, { deflateLevel: level });
  }

  it('is the same for the same pixels, however well they are compressed', () => {
    const [small, large] = [plain(), plain({ level: 0 })];
    assert.ok(!small.equals(large));
    assert.equal(fingerprintOf(small), fingerprintOf(large));
    assert.match(fingerprintOf(small), /^[\da-f]{12}$/);
  });

  it('is another for a single step of color, and for another shape', () => {
    const others = [{ gray: 201 }, { width: 3, height: 4 }, { height: 4 }].map(plain);
    assert.equal(new Set([plain(), ...others].map(fingerprintOf)).size, 4);
  });
});
