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

/** The picture in the upper left of a larger one, which is transparent elsewhere. */
function extend(picture, width, height) {
  if (picture.width === width && picture.height === height) return picture;
  const larger = new PNG({ width, height });
  PNG.bitblt(picture, larger, 0, 0, picture.width, picture.height, 0, 0);
  return larger;
}

/**
 * Compares two pictures, px by px and to the last bit. What only the larger one has, differs.
 *
 * @param {PNG} one
 * @param {PNG} other
 * @returns {{ pixels: number, picture: PNG } | undefined} how many px differ, and a picture that has them in red; nothing
 *   where none does
 */
export function differenceBetween(one, other) {
  const width = Math.max(one.width, other.width);
  const height = Math.max(one.height, other.height);
  const [first, second] = [one, other].map((each) => extend(each, width, height).data);
  if (first.equals(second) && one.height === other.height && one.width === other.width) return undefined;
  const picture = new PNG({ width, height });
  const pixels = pixelmatch(first, second, picture.data, width, height, { threshold: 0, includeAA: true });
  return pixels ? { pixels, picture } : undefined;
}

/**
 * Compares two pictures for a test.
 *
 * @param {PNG} one
 * @param {PNG} other
 * @param {string} name of what they show; where they differ, a picture of the difference is put under it
 * @returns {Promise<string>} in what they differ; empty where they don't
 */
export async function differenceOf(one, other, name) {
  const sizes = [one, other].map(({ width, height }) => `${width} × ${height}`);
  if (sizes[0] !== sizes[1]) return `is ${sizes[0]} px, not ${sizes[1]}`;
  const difference = differenceBetween(one, other);
  if (!difference) return '';
  const file = join(tmpdir(), `kys-hosts-${name.replace(/[^\w-]+/g, '-')}`);
  await Promise.all([
    writeFile(`${file}.png`, PNG.sync.write(one)),
    writeFile(`${file}-difference.png`, PNG.sync.write(difference.picture)),
  ]);
  return `differs in ${difference.pixels} px: ${file}-difference.png`;
}

/** How many colors a picture has: an empty one has a single one. Runs in a page, and so is told to it as text. */
export const countColors = `async (picture) => {
  const bitmap = await createImageBitmap(picture);
  const canvas = document.createElement('canvas');
  canvas.width = bitmap.width;
  canvas.height = bitmap.height;
  const context = canvas.getContext('2d');
  context.drawImage(bitmap, 0, 0);
  return new Set(new Uint32Array(context.getImageData(0, 0, bitmap.width, bitmap.height).data.buffer)).size;
}`;
