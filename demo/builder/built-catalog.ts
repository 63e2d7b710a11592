/** The catalog and the site as the build of the library has them: for the pages, and for tests. */
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { SECTIONS } from '../../src/elements/committee/section-names.js';
import { catalogOf, type Catalog, type Manifest, type Records } from './catalog.js';
import type { Hashes } from './script-tags.js';

const DIST = new URL('../../dist/', import.meta.url);
const read = (path: string): unknown => JSON.parse(readFileSync(new URL(path, DIST), 'utf8'));

export const builtCatalog = (): Catalog =>
  catalogOf({
    manifest: read('custom-elements.json') as Manifest,
    records: read('data/kys.json') as Records,
    sections: SECTIONS,
    chinese: parse(readFileSync(new URL('../.vitepress/reference.zh.yaml', import.meta.url), 'utf8')) as Record<
      string,
      string
    >,
  });

export const builtHashes = (): Hashes => (read('integrity.json') as { integrity: Hashes }).integrity;
