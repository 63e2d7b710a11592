import { createHash } from 'node:crypto';
import { inflateSync } from 'node:zlib';

/** Of a digest, in hexadecimal digits: enough for a changed picture to be taken for the same once in 280 trillion. */
const LENGTH = 12;

const SIGNATURE = 8;

/** The parts of a PNG file: their names, and what is in them. */
function* chunksOf(png) {
  for (let at = SIGNATURE; at < png.length;) {
    const length = png.readUInt32BE(at);
    yield { name: png.toString('latin1', at + 4, at + 8), data: png.subarray(at + 8, at + 8 + length) };
    at += 12 + length;
  }
}

/**
 * Tells pictures apart by their size and pixels, however well the file is compressed: that may depend on the processor.
 *
 * @param {Buffer} png a PNG file; of two that are compared, both from the same program
 * @returns {string}
 */
export function fingerprintOf(png) {
  const chunks = [...chunksOf(png)];
  const dataOf = (name) => chunks.filter((chunk) => chunk.name === name).map(({ data }) => data);
  const rows = inflateSync(Buffer.concat(dataOf('IDAT')));
  return createHash('sha256').update(dataOf('IHDR')[0]).update(rows).digest('hex').slice(0, LENGTH);
}
