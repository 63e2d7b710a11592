/**
 * What checks the shape of records, as code that is written when the site is built: Ajv would write and run it in the
 * visitor's browser, which a page with a strict policy forbids.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import standalone from 'ajv/dist/standalone/index.js';
import { build } from 'esbuild';

const FOLDER = new URL('../../data/schema/', import.meta.url);

const schemas = () =>
  readdirSync(FOLDER)
    .filter((name) => name.endsWith('.schema.json'))
    .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

async function validators() {
  const all = schemas();
  const ajv = new Ajv({
    allErrors: true,
    verbose: true,
    allowUnionTypes: true,
    schemas: all,
    code: { source: true, esm: true },
  });
  const kinds = all.flatMap(({ $id }) => ($id === 'values.schema.json' ? [] : [$id.replace('.schema.json', '')]));
  const code = standalone.default(ajv, Object.fromEntries(kinds.map((kind) => [kind, `${kind}.schema.json`])));
  const contents = `${code}\nexport const validatorOf = (kind) => ({ ${kinds.join(', ')} })[kind];`;
  const resolveDir = fileURLToPath(FOLDER);
  const { outputFiles } = await build({
    stdin: { contents, resolveDir },
    bundle: true,
    format: 'esm',
    target: 'es2022',
    minify: true,
    write: false,
  });
  return outputFiles[0].text;
}

/** @returns {import('vite').Plugin} */
export const schemaValidators = () => ({
  name: 'schema-validators',
  enforce: 'pre',
  load: (id) => (id.endsWith('/data/compile/schema-validators.ts') ? validators() : undefined),
});
