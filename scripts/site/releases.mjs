/** Versions that have been released, as the packages that they are. */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const PACKAGE = /^kaiyuanshe-elements-(?<version>\d+\.\d+\.\d+)\.tgz$/;

/** Versions before a release (`1.0.0-beta.1`) have no address of their own, so that all are numbers. */
const { compare } = new Intl.Collator('en', { numeric: true });

/** Whether a version is newer than another one. */
export const isNewer = (one, other) => compare(one, other) > 0;

/**
 * @param {readonly string[]} versions
 * @returns {Map<string, string>} the newest version of each major one
 */
export const newestOfEach = (versions) =>
  new Map([...versions].sort(compare).map((version) => [version.split('.', 1)[0], version]));

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
