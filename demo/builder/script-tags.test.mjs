import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { tagsByFile } from '../../scripts/build/integrity.mjs';
import { builtHashes } from './built-catalog.ts';
import { scriptTags, tagText } from './script-tags.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
const FILES = { module: './kys.js', classic: './kys.classic.js', loader: './kys.loader.js' };
const MAP = /^<script type="importmap">(.*)<\/script>$/;

/** Tags as they are compared: what a map holds has no order. */
const compared = (lines) => lines.map((line) => (MAP.test(line) ? JSON.parse(MAP.exec(line)[1]) : line));

describe('the tags that load the library', () => {
  for (const folder of ['/kys/0.1.0/', 'https://files.example.org/kys/'])
    for (const [form, file] of Object.entries(FILES))
      it(`are, with hashes, those that the build writes: ${form}, ${folder}`, () => {
        const built = tagsByFile(DIST, folder).find((one) => one.file === file).text;
        const own = scriptTags(form, folder, builtHashes()).map(tagText);
        assert.deepEqual(compared(own), compared(built.split('\n').filter((line) => line.startsWith('<'))));
      });

  it('are one script without', () => {
    assert.deepEqual(
      Object.keys(FILES).map((form) => scriptTags(form, '/kys/').map(tagText)),
      [
        ['<script type="module" src="/kys/kys.js"></script>'],
        ['<script src="/kys/kys.classic.js"></script>'],
        ['<script type="module" src="/kys/kys.loader.js"></script>'],
      ],
    );
  });
});
