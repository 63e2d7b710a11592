import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A package whose code is in a built file.
 *
 * @typedef {object} BundledPackage
 * @property {Record<string, any>} manifest its package.json
 * @property {string} licenseText with the notice of copyright
 */

const FOLDER_OF_PACKAGE = /^.*[\\/]node_modules[\\/](?:@[^\\/]+[\\/])?[^\\/]+/;
const LICENSE_FILE = /^licen[sc]e(\.\w+)?$/i;

/** @type {Map<string, BundledPackage>} By folder. */
const known = new Map();

function packageIn(folder) {
  if (known.has(folder)) return known.get(folder);
  const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((name) => LICENSE_FILE.test(name));
  if (!file) throw new Error(`no license text in ${folder}, whose code is bundled`);
  known.set(folder, { manifest, licenseText: readFileSync(join(folder, file), 'utf8').trim() });
  return known.get(folder);
}

/**
 * The packages whose code a chunk has inside, in the order of their names.
 *
 * @param {import('rollup').RenderedChunk} chunk
 * @returns {BundledPackage[]}
 * @throws {Error} where one of them has no license text
 */
export function packagesIn({ modules }) {
  const folders = Object.keys(modules).map((id) => FOLDER_OF_PACKAGE.exec(id)?.[0]);
  return [...new Set(folders)]
    .filter(Boolean)
    .map(packageIn)
    .sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
}
