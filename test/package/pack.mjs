import { execFile } from 'node:child_process';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { root } from './entry-points.mjs';

/**
 * Packs the built library as `npm publish` would.
 *
 * @returns {Promise<string>} the path of the archive, in a new folder
 */
export async function pack() {
  const folder = await mkdtemp(join(tmpdir(), 'kys-elements-'));
  await promisify(execFile)('npm', ['pack', '--pack-destination', folder], { cwd: root });
  const [name] = await readdir(folder);
  return join(folder, name);
}
