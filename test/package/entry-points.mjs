import { readFile } from 'node:fs/promises';
import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/**
 * @typedef {object} EntryPoint
 * @property {string} subpath as an importer writes it after the package's name, such as `./kys-group-card.js`
 * @property {string | undefined} file the script or data behind it in a browser; `undefined` where there are only types
 * @property {string | undefined} types its declarations; without any, it is no module to import, but a file for pages
 */

export const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * What the built package exports, patterns spelled out.
 *
 * @returns {Promise<EntryPoint[]>}
 * @throws {Error} where an entry point names files that the build has not made
 */
export async function entryPoints() {
  const { exports } = JSON.parse(await readFile(new URL('../../package.json', import.meta.url), 'utf8'));
  const files = [
    './package.json',
    ...readdirSync(`${root}dist`, { recursive: true }).map((file) => `./dist/${file.replaceAll('\\', '/')}`),
  ];
  const points = Object.entries(exports).flatMap(([subpath, target]) => {
    const { types, default: file } = typeof target === 'string' ? { default: target } : target;
    const names = namesIn(file ?? types, files);
    if (!names.length) throw new Error(`${subpath} names no file: ${file ?? types} (run npm run build first)`);
    const spelled = (pattern, name) => pattern?.replaceAll('*', name);
    return names.map((name) => ({
      subpath: spelled(subpath, name),
      file: spelled(file, name),
      types: spelled(types, name),
    }));
  });
  return [...new Map(points.map((point) => [point.subpath, point])).values()];
}

/** What stands for the `*` of a pattern, wherever it has one; one empty name for what is no pattern. */
function namesIn(pattern, files) {
  const [head, ...rest] = pattern.split('*').map((part) => part.replace(/[.+?^${}()|[\]\\]/g, '\\$&'));
  // A pattern that ends with the star is a whole folder; in the others a slash would be in no name of ours.
  const name = pattern.endsWith('*') ? '(.+)' : '([^/]+)';
  const form = new RegExp(`^${head}${rest.map((part, at) => (at ? '\\1' : name) + part).join('')}$`);
  return files.flatMap((file) => {
    const match = form.exec(file);
    return match ? [match[1] ?? ''] : [];
  });
}
