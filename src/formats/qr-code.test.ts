import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import jsQR from 'jsqr';
import { qrCode, type QrCode } from './qr-code.js';

/** The path as pixels, drawn by what SVG says of it, dark on light, with a quiet zone of 4 modules. */
function pixels({ size, path }: QrCode, module: number): [Uint8ClampedArray, number] {
  const side = (size + 8) * module;
  const image = new Uint8ClampedArray(side * side * 4).fill(255);
  const drawn = path.replace(/M(\d+) (\d+)h(\d+)v1h-(\d+)z/g, (_, ...numbers: string[]) => {
    const [x, y, length, back] = numbers.map(Number) as [number, number, number, number];
    assert.equal(back, length);
    assert.ok(length > 0 && x + length <= size && y < size, `${x} ${y} ${length}`);
    for (let row = (y + 4) * module; row < (y + 5) * module; row += 1) {
      for (let column = (x + 4) * module; column < (x + 4 + length) * module; column += 1)
        image.fill(0, (row * side + column) * 4, (row * side + column) * 4 + 3);
    }
    return '';
  });
  assert.equal(drawn, '');
  return [image, side];
}

function read(code: QrCode | undefined): string | undefined {
  assert.ok(code);
  const [image, side] = pixels(code, 4);
  return jsQR(image, side, side)?.data;
}

const ascii = (lengths: { minLength: number; maxLength: number }): fc.Arbitrary<string> =>
  fc.string({ unit: fc.integer({ min: 0x20, max: 0x7e }).map((code) => String.fromCharCode(code)), ...lengths });

describe('qrCode', () => {
  it('is read as the text that it was made of', () => {
    fc.assert(
      fc.property(ascii({ minLength: 1, maxLength: 331 }), (text) => {
        assert.equal(read(qrCode([text])), text);
      }),
      { numRuns: 150 },
    );
  });

  it('is read as the mail address, with the subject in Chinese', () => {
    const link = `mailto:kmedia@kaiyuanshe.org?subject=${encodeURIComponent('校园活动：开源进高校 & more')}&body=${encodeURIComponent('你好！\r\n')}`;
    assert.equal(read(qrCode([link])), link);
  });

  it('has 69 modules at most, the finder in three corners, and nothing outside', () => {
    fc.assert(
      fc.property(ascii({ minLength: 1, maxLength: 331 }), (text) => {
        const { size, path } = qrCode([text])!;
        assert.ok(size >= 21 && size <= 69 && size % 4 === 1, `${size}`);
        for (const corner of ['M0 0h7v', `M${size - 7} 0h7v`, `M0 ${size - 1}h7v`])
          assert.ok(path.includes(corner), corner);
      }),
    );
  });

  it('takes the first text that is short enough, however long the others', () => {
    const long = fc.integer({ min: 332, max: 5000 }).map((length) => 'x'.repeat(length));
    fc.assert(
      fc.property(
        fc.array(long, { maxLength: 3 }),
        ascii({ minLength: 1, maxLength: 331 }),
        ascii({ minLength: 1, maxLength: 331 }),
        (longs, first, other) => {
          assert.deepEqual(qrCode([...longs, first, other]), qrCode([first]));
        },
      ),
      { numRuns: 30 },
    );
  });

  it('is none where all are too long', () => {
    assert.equal(qrCode(['x'.repeat(332)]), undefined);
    assert.equal(qrCode([]), undefined);
  });
});
