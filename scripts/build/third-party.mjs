import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { packagesIn } from './bundled-packages.mjs';
import { sbomOf } from './sbom.mjs';

const LICENSES = 'THIRD-PARTY-LICENSES.txt';
const SBOM = 'sbom.cdx.json';
/** Folders whose files people take by themselves. */
const FOLDERS = ['', 'standalone', 'loaded'];

/**
 * Keeps the notices of what is bundled, as BSD-3-Clause and MIT ask for it in each copy: the first line of a file that has
 * code of others inside names a file beside it, which has their licenses in full.
 *
 * @param {Record<string, any>} ours package.json
 */
export function thirdParty(ours) {
  /** @type {Map<string, import('./bundled-packages.mjs').BundledPackage>} By name. */
  const bundled = new Map();

  return {
    /**
     * The first line of a built file; notes what the file has inside.
     *
     * @param {import('rollup').RenderedChunk} chunk
     * @param {boolean} isPart whether it's one of the loader's files, of which none stands alone: those need one that have
     *   something of others inside
     */
    bannerOf(chunk, isPart) {
      const inside = packagesIn(chunk);
      for (const one of inside) bundled.set(one.manifest.name, one);
      const licenses = [...new Set(inside.map(({ manifest }) => manifest.license))].sort().join(', ');
      if (isPart && !inside.length) return '';
      const up = '../'.repeat(chunk.fileName.split('/').length - 1);
      const others = inside.length ? ` | ${licenses}, see ${up}${LICENSES}` : '';
      return `/*! KYS Elements ${ours.version} | ${ours.license}${others} */`;
    },

    /** For the last of the builds: writes what all of them have inside. */
    write: {
      name: 'write-third-party',
      writeBundle({ dir }) {
        const packages = [...bundled.values()].sort((a, b) => (a.manifest.name < b.manifest.name ? -1 : 1));
        for (const folder of FOLDERS) write(join(dir, folder, LICENSES), licensesText(packages));
        write(
          join(dir, SBOM),
          sbomOf(
            ours,
            packages.map(({ manifest }) => manifest),
          ),
        );
      },
    },
  };
}

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

const RULE = '-'.repeat(80);

const licensesText = (packages) =>
  [
    'Some files of KYS Elements have code of these packages inside:',
    ...packages.map(({ manifest, licenseText }) =>
      [
        RULE,
        `${manifest.name} ${manifest.version} (${manifest.license})`,
        `https://www.npmjs.com/package/${manifest.name}\n`,
        licenseText,
      ].join('\n'),
    ),
  ].join('\n\n') + '\n';
