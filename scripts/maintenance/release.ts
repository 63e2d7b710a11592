// npm run release:notes -- v0.1.0 --out notes.md    checks that the tag is the package's version, and takes its notes
import { readFileSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { releaseNotes } from './release-notes.js';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { out: { type: 'string' } } });
const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
try {
  const notes = releaseNotes(positionals[0] ?? '', version, readFileSync('CHANGELOG.md', 'utf8'));
  if (values.out === undefined) console.log(notes);
  else writeFileSync(values.out, notes);
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
