import { inflateSync } from 'node:zlib';

/**
 * Turns a WOFF 1.0 font, as npm packages carry it, into the OpenType font inside, as an
 * operating system reads it (https://www.w3.org/TR/WOFF/).
 *
 * @param {Buffer} woff
 * @returns {Buffer}
 */
export function unpackWoff(woff) {
  if (woff.toString('latin1', 0, 4) !== 'wOFF') throw new Error('not a WOFF 1.0 font');
  const count = woff.readUInt16BE(12);
  const tables = Array.from({ length: count }, (_, index) => readTable(woff, 44 + index * 20));
  const head = Buffer.alloc(12 + count * 16);
  head.writeUInt32BE(woff.readUInt32BE(4), 0);
  writeSearchHints(head, count);
  let offset = head.length;
  tables.forEach(({ tag, checksum, bytes, padded }, index) => {
    const at = 12 + index * 16;
    head.write(tag, at, 'latin1');
    head.writeUInt32BE(checksum, at + 4);
    head.writeUInt32BE(offset, at + 8);
    head.writeUInt32BE(bytes.length, at + 12);
    offset += padded.length;
  });
  return Buffer.concat([head, ...tables.map(({ padded }) => padded)]);
}

function readTable(woff, at) {
  const offset = woff.readUInt32BE(at + 4);
  const packed = woff.subarray(offset, offset + woff.readUInt32BE(at + 8));
  const bytes = packed.length < woff.readUInt32BE(at + 12) ? inflateSync(packed) : packed;
  const padded = Buffer.alloc(Math.ceil(bytes.length / 4) * 4);
  bytes.copy(padded);
  return { tag: woff.toString('latin1', at, at + 4), checksum: woff.readUInt32BE(at + 16), bytes, padded };
}

/** The table directory's numbers for a binary search (OpenType, "Table directory"). */
function writeSearchHints(head, count) {
  const entrySelector = Math.floor(Math.log2(count));
  const searchRange = 2 ** entrySelector * 16;
  head.writeUInt16BE(count, 4);
  head.writeUInt16BE(searchRange, 6);
  head.writeUInt16BE(entrySelector, 8);
  head.writeUInt16BE(count * 16 - searchRange, 10);
}
