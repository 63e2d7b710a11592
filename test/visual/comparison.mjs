import { PNG } from 'pngjs';
import { differenceBetween } from './pixels.mjs';

/**
 * @typedef {object} Result
 * @property {string} element
 * @property {string} name of the picture
 * @property {number} pixels how many differ; 0 where it is the same
 * @property {string} [problem] why there is nothing to compare
 * @property {boolean} [isNew] whether the build before doesn't know the element
 * @property {{ before?: Buffer, after?: Buffer, difference?: Buffer }} [pictures] as PNG files, where they differ
 *
 * @param {string} element
 * @param {string} name of the picture
 * @param {import('./studio.mjs').Taken} before
 * @param {import('./studio.mjs').Taken} after
 * @returns {Result}
 */
export function compare(element, name, before, after) {
  const result = { element, name, pixels: 0 };
  if (after.missing) return { ...result, problem: `<${after.missing}> is not defined any more` };
  if (after.problem) return { ...result, problem: `after: ${after.problem}` };
  if (before.missing) return { ...result, isNew: true };
  if (before.problem) return { ...result, problem: `before: ${before.problem}` };
  if (before.png.equals(after.png)) return result;
  const difference = differenceBetween(PNG.sync.read(before.png), PNG.sync.read(after.png));
  if (!difference) return result;
  const pictures = { before: before.png, after: after.png, difference: PNG.sync.write(difference.picture) };
  return { ...result, pixels: difference.pixels, pictures };
}
