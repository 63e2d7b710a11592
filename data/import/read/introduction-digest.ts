import type { PageLine } from './page-lines.js';

/** FNV-1a of 64 bits, over UTF-16 code units: http://www.isthe.com/chongo/tech/comp/fnv/ */
function fnv1a(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let place = 0; place < text.length; place += 1)
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(place))) * 0x100000001b3n);
  return hash;
}

/**
 * Tells whether an introduction has changed without keeping its sentences, whose authors are others. How it is set, its
 * spaces and the width of its letters, is no change. A page that a browser reads has no synchronous hash of its own.
 */
export function introductionDigest(lines: readonly PageLine[]): string {
  const text = lines.map((line) => line.text).join('');
  const letters = text.normalize('NFKC').replace(/\s+/gu, '');
  return `fnv1a-${fnv1a(letters).toString(16).padStart(16, '0')}`;
}
