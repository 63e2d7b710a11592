/**
 * Builds what a site serves to everybody, into `site/`, from `dist/` and `demo/`: `npm run build && npm run site`.
 *
 *   /, /en/                       the pages, in Chinese and English
 *   /<version>/                   the files of this version; what is in it never changes once it is released
 *   /<major>/                     the newest of a major version: for pages that take what is mended without a change
 *   /data/v1/                     the records, as they are today
 *   /kys-elements-<version>.zip   a folder for each way to put the library on a page
 *
 * `--releases <folder>` has packages of releases (`kaiyuanshe-elements-0.1.0.tgz`), each of which keeps its address.
 */
import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from 'vitepress';
import { archiveFiles, zipOf } from './archive.mjs';
import { version } from './address.mjs';
import { newestOfEach, releasesIn } from './releases.mjs';

const { values: options } = parseArgs({
  options: { out: { type: 'string', default: 'site' }, releases: { type: 'string' } },
});
const { out } = options;

/** What pages ask for; the rest of a package is for bundlers and editors. */
const isForPages = (path) =>
  /(?:^|\/)dist(?:\/(?:kys\.[^/]+|embed\.html|integrity\.json|tags\.txt|sbom\.cdx\.json|THIRD-PARTY-LICENSES\.txt|(?:loaded|standalone|data)(?:\/.*)?))?$/.test(
    path.replaceAll('\\', '/'),
  );

if (!existsSync('dist/kys.js')) {
  console.error('there is no dist/kys.js: run npm run build first');
  process.exit(1);
}
rmSync(out, { recursive: true, force: true });
mkdirSync(out);
await build('demo', { outDir: resolve(out) });
const copy = (from, to) => cpSync(from, `${out}/${to}`, { recursive: true, filter: isForPages });

const released = options.releases ? releasesIn(options.releases) : [];
try {
  const dists = new Map([[version, 'dist'], ...released.map((release) => [release.version, release.dist])]);
  for (const [one, dist] of dists) copy(dist, one);
  for (const [major, one] of newestOfEach([...dists.keys()])) copy(dists.get(one), major);
  cpSync('dist/data/v1', `${out}/data/v1`, { recursive: true });
  const files = archiveFiles(dists.get(version), { version, license: readFileSync('LICENSE', 'utf8') });
  writeFileSync(`${out}/kys-elements-${version}.zip`, zipOf(files));
  console.log(`${out}: ${[...dists.keys()].join(', ')}, data, kys-elements-${version}.zip`);
} finally {
  for (const { done } of released) done();
}
