import assert from 'node:assert/strict';
import { readFile, rm } from 'node:fs/promises';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { PNG } from 'pngjs';
import { cut, differenceBetween, differenceOf } from './pixels.mjs';

/** A picture of noise: no px is like its neighbor. */
function noise(width, height) {
  const picture = new PNG({ width, height });
  for (let at = 0; at < picture.data.length; at += 1) picture.data[at] = at % 4 === 3 ? 255 : (at * 7919) % 251;
  return picture;
}

describe('the comparison of pictures', () => {
  it('finds no difference between a picture and its like', async () => {
    assert.equal(await differenceOf(noise(20, 10), noise(20, 10), 'alike'), '');
  });

  it('finds a single px that differs by a single step, and shows where', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(19), fc.nat(9), fc.nat(2), async (x, y, channel) => {
        const other = noise(20, 10);
        other.data[(y * 20 + x) * 4 + channel] += 1;
        const [, file] = /^differs in 1 px: (.+)$/.exec(await differenceOf(noise(20, 10), other, 'one px')) ?? [];
        const shown = PNG.sync.read(await readFile(file));
        const at = (y * 20 + x) * 4;
        assert.deepEqual([...shown.data.subarray(at, at + 3)], [255, 0, 0]);
        await Promise.all([rm(file), rm(file.replace('-difference', ''))]);
      }),
      { numRuns: 20 },
    );
  });

  it('says so where sizes differ', async () => {
    assert.equal(await differenceOf(noise(20, 10), noise(20, 12), 'sizes'), 'is 20 × 10 px, not 20 × 12');
  });

  it('counts what only the larger picture has', () => {
    const { pixels, picture } = differenceBetween(noise(20, 10), noise(20, 12));
    assert.deepEqual([pixels, picture.width, picture.height], [40, 20, 12]);
    assert.equal(differenceBetween(noise(20, 10), noise(20, 10)), undefined);
  });

  it('cuts out a part px by px', () => {
    const part = cut(noise(20, 10), { left: 3, top: 2, width: 5, height: 4 });
    const whole = noise(20, 10);
    for (let y = 0; y < 4; y += 1) {
      for (let x = 0; x < 5; x += 1) {
        const from = ((y + 2) * 20 + x + 3) * 4;
        assert.deepEqual(
          [...part.data.subarray((y * 5 + x) * 4, (y * 5 + x) * 4 + 4)],
          [...whole.data.subarray(from, from + 4)],
        );
      }
    }
  });
});
