import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/**
 * @param {Uint8Array | string} content
 * @returns {number} its bytes in brotli at the highest quality, which is what a host that compresses ahead serves
 */
export function brotliBytes(content) {
  return brotliCompressSync(content, {
    params: {
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_SIZE_HINT]: Buffer.byteLength(content),
    },
  }).length;
}

/**
 * @param {Uint8Array | string} content
 * @returns {number} its bytes in gzip at level 9
 */
export function gzipBytes(content) {
  return gzipSync(content, { level: 9 }).length;
}
