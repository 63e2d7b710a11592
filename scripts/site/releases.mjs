/** Versions that have been released, as the packages that they are. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = /^kaiyuanshe-elements-(?<version>\d+\.\d+\.\d+)\.tgz$/;

/** A version in numbers, to compare; versions before a release (`1.0.0-beta.1`) have no address of their own. */
const numbersOf = (version) => version.split('.').map(Number);

/** Whether a version is newer than another one. */
export function isNewer(one, other) {
  const [a, b] = [numbersOf(one), numbersOf(other)];
  const at = a.findIndex((number, index) => number !== b[index]);
  return at >= 0 && a[at] > b[at];
}

/**
 * @param {readonly string[]} versions
 * @returns {Map<string, string>} the newest version of each major one
 */
export function newestOfEach(versions) {
  const newest = new Map();
  for (const version of versions) {
    const [major] = version.split('.', 1);
    if (!newest.has(major) || isNewer(version, newest.get(major))) newest.set(major, version);
  }
  return newest;
}

/**
 * Unpacks the packages in a folder.
 *
 * @param {string} folder
 * @returns {{ version: string, dist: string, done: () => void }[]} `done` removes what was unpacked
 */
export function releasesIn(folder) {
  return readdirSync(folder)
    .map((file) => ({ file, version: PACKAGE.exec(file)?.groups.version }))
    .filter(({ version }) => version)
    .map(({ file, version }) => {
      const unpacked = mkdtempSync(join(tmpdir(), 'kys-release-'));
      execFileSync('tar', ['-xzf', join(folder, file), '-C', unpacked]);
      return {
        version,
        dist: join(unpacked, 'package', 'dist'),
        done: () => rmSync(unpacked, { recursive: true, force: true }),
      };
    });
}
