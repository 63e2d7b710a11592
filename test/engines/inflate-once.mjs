import { chmod, mkdir, mkdtemp, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';

const inflate = promisify(brotliDecompress);
const cache = fileURLToPath(new URL('../../node_modules/.cache/kys-elements/', import.meta.url));

/**
 * Fills a folder of the cache once, and answers where it is. The folder is filled under another
 * name and renamed when it is whole, so that two runs at once, or one that was stopped halfway,
 * never leave a browser that is cut off.
 *
 * @param {string} name the folder's name, with the version of what is in it
 * @param {(folder: string) => Promise<void>} fill
 * @returns {Promise<string>} the folder's path
 */
export async function inflateOnce(name, fill) {
  const folder = join(cache, name);
  if (await exists(folder)) return folder;
  await mkdir(cache, { recursive: true });
  const draft = await mkdtemp(join(cache, `${name}-`));
  try {
    await fill(draft);
    await chmod(draft, 0o755);
    await rename(draft, folder);
  } catch (error) {
    await rm(draft, { recursive: true, force: true });
    if (!(await exists(folder))) throw error;
  }
  return folder;
}

/**
 * Writes the one program that a `.br` file holds.
 *
 * @param {string | URL} archive
 * @param {string} file
 */
export async function inflateProgram(archive, file) {
  await writeFile(file, await inflate(await readFile(archive)));
  await chmod(file, 0o755);
}

/**
 * Writes the plain files of a `.tar.br` archive; the browsers' archives hold nothing else.
 *
 * @param {string | URL} archive
 * @param {string} folder
 */
export async function inflateArchive(archive, folder) {
  for (const { name, bytes } of filesInTar(await inflate(await readFile(archive)))) {
    const file = resolve(folder, name);
    if (!file.startsWith(folder + sep)) throw new Error(`${archive} holds a path outside itself: ${name}`);
    await mkdir(dirname(file), { recursive: true });
    await writeFile(file, bytes);
  }
}

/** Reads the ustar format: blocks of 512 bytes, a header each, then the file. */
function* filesInTar(tar) {
  const text = (from, length) => tar.toString('utf8', from, from + length).replace(/\0.*$/s, '');
  for (let at = 0; at + 512 <= tar.length && tar[at] !== 0;) {
    const size = Number.parseInt(text(at + 124, 12), 8) || 0;
    const type = text(at + 156, 1);
    const prefix = text(at + 345, 155);
    const name = prefix ? `${prefix}/${text(at, 100)}` : text(at, 100);
    const start = at + 512;
    if (type === '0' || type === '') yield { name, bytes: tar.subarray(start, start + size) };
    at = start + Math.ceil(size / 512) * 512;
  }
}

async function exists(path) {
  return stat(path).then(
    () => true,
    () => false,
  );
}
