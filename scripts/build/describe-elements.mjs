/**
 * Describes the elements for tools, from what the analyzer of custom-elements.json found in the sources:
 *
 *   cem analyze … --outdir dist && node scripts/build/describe-elements.mjs
 *
 * Writes dist/custom-elements.json anew, as it concerns those who use the package; beside it the data of editors; and
 * types for frameworks into dist/types/frameworks. Needs dist/types.
 */
import { copyFile, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { editorData } from './editor-data.mjs';
import { elementTypes } from './element-types.mjs';
import { propertyTypes } from './property-types.mjs';
import { publicManifest } from './public-manifest.mjs';

const dist = new URL('../../dist/', import.meta.url);
const frameworks = new URL('../../src/frameworks/', import.meta.url);
const manifestFile = new URL('custom-elements.json', dist);

const typeOf = propertyTypes(fileURLToPath(new URL('types/entry/classes.d.ts', dist)));
const manifest = publicManifest(JSON.parse(await readFile(manifestFile, 'utf8')), typeOf);

for (const [name, content] of Object.entries({ 'custom-elements.json': manifest, ...editorData(manifest) })) {
  await writeFile(new URL(name, dist), `${JSON.stringify(content, undefined, 2)}\n`);
}

const types = new URL('types/frameworks/', dist);
await mkdir(types, { recursive: true });
await writeFile(new URL('elements.d.ts', types), elementTypes(manifest, '../entry/classes.js'));
for (const name of await readdir(frameworks)) {
  if (name.endsWith('.d.ts')) await copyFile(new URL(name, frameworks), new URL(name, types));
}
