import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

const folder = new URL('peers/', import.meta.url);

const readText = (name) => readFile(new URL(name, folder), 'utf8').catch(() => '');

/** Whether npm has installed just the packages that the lock file names. */
async function installed() {
  const { packages } = JSON.parse(await readText('package-lock.json'));
  const { packages: there = {} } = JSON.parse((await readText('node_modules/.package-lock.json')) || '{}');
  return Object.entries(packages).every(
    ([path, { version, optional }]) => !path || optional || there[path]?.version === version,
  );
}

/**
 * Installs what the library is measured beside, unless it is there: only those who run the benchmarks need it.
 *
 * @throws {Error} where npm fails
 */
export async function installPeers() {
  if (await installed()) return;
  console.error('Installing the peers of the benchmark into test/bench/peers …');
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
    cwd: fileURLToPath(folder),
    // A table on the standard output stays a table.
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (status) throw new Error('npm could not install the peers of the benchmark');
}
