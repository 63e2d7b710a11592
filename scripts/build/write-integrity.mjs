/**
 * Writes `dist/integrity.json` and `dist/tags.txt`; with the address of a folder, prints the tags for files there:
 * `npm run tags -- /assets/kys/`.
 */
import { existsSync, writeFileSync } from 'node:fs';
import { integrityOf, tagsFor } from './integrity.mjs';

const [base] = process.argv.slice(2);
if (base === undefined) {
  writeFileSync('dist/integrity.json', `${JSON.stringify({ integrity: integrityOf('dist') }, undefined, 2)}\n`);
  writeFileSync('dist/tags.txt', tagsFor('dist'));
} else if (existsSync('dist/kys.js')) {
  console.log(tagsFor('dist', base));
} else {
  console.error('there is no dist/kys.js: run npm run build first');
  process.exitCode = 1;
}
