import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import pixelmatch from 'pixelmatch';
import { PNG } from 'pngjs';

/**
 * A rectangle out of a picture.
 *
 * @param {PNG} picture
 * @param {{ left: number, top: number, width: number, height: number }} rectangle whole px, inside the picture
 * @returns {PNG}
 */
export function cut(picture, { left, top, width, height }) {
  const part = new PNG({ width, height });
  PNG.bitblt(picture, part, left, top, width, height, 0, 0);
  return part;
}

/**
 * Compares two pictures, px by px and to the last bit.
 *
 * @param {PNG} one
 * @param {PNG} other
 * @param {string} name of what they show; where they differ, a picture of the difference is put under it
 * @returns {Promise<string>} in what they differ; empty where they don't
 */
export async function differenceOf(one, other, name) {
  const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return `is ${sizes[0]} px, not ${sizes[1]}`;
  if (one.data.equals(other.data)) return '';
  const { width, height } = one;
  const difference = new PNG({ width, height });
  const pixels = pixelmatch(one.data, other.data, difference.data, width, height, { threshold: 0, includeAA: true });
  if (!pixels) return '';
  const file = join(tmpdir(), `kys-hosts-${name.replace(/[^\w-]+/g, '-')}`);
  await Promise.all([
    writeFile(`${file}.png`, PNG.sync.write(one)),
    writeFile(`${file}-difference.png`, PNG.sync.write(difference)),
  ]);
  return `differs in ${pixels} px: ${file}-difference.png`;
}
