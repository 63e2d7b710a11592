import { correction, generate } from 'lean-qr/nano';

/** A QR code as one path of SVG: a module is 1 wide and high, and the code begins at 0, 0. */
export interface QrCode {
  /** Modules in a row, without the quiet zone. */
  readonly size: number;
  readonly path: string;
}

/**
 * What version 13 holds in bytes at level M. That has 69 modules, which with the quiet zone are 3 CSS px each in 231 px:
 * as much as a panel on a page of 320 px has.
 */
const MOST_OCTETS = 331;

/** A dark stretch of a row. */
const stretch = (x: number, y: number, length: number): string => `M${x} ${y}h${length}v1h-${length}z`;

/**
 * The code of the first text that is short enough to be read from a small screen.
 *
 * @param texts in ASCII, such as addresses.
 * @returns `undefined` where each is too long.
 */
export function qrCode(texts: readonly string[]): QrCode | undefined {
  const text = texts.find(({ length }) => length <= MOST_OCTETS);
  if (text === undefined) return undefined;
  const code = generate(text, { minCorrectionLevel: correction.M });
  const { size } = code;
  let path = '';
  for (let y = 0; y < size; y += 1) {
    for (let x = 0, start = 0; x <= size; x += 1) {
      if (code.get(x, y)) continue;
      if (x > start) path += stretch(start, y, x - start);
      start = x + 1;
    }
  }
  return { size, path };
}
