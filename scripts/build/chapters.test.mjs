import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { rollup } from 'rollup';
import { chapters } from './chapters.mjs';

const SOURCES = {
  'records.js': `import { tag } from './tag.js';
    export const people = /* @__PURE__ */ unfold('Ada');
    export const groups = /* @__PURE__ */ unfold(tag + 'Web');
    export const both = [people, groups];
    function unfold(names) { return names.split('|'); }`,
  'tag.js': `export const tag = '#';`,
  'person.js': `import { people as all } from './records.js'; export const first = all[0];`,
  'group.js': `import { groups, people } from './records.js'; export const first = groups[0];`,
  'every.js': `import { both } from './records.js'; export const first = both[0][0];`,
  'wrong.js': `import { nobody } from './records.js'; export const first = nobody;`,
};

describe('chapters', () => {
  let folder;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'kys-chapters-'));
    for (const [name, source] of Object.entries(SOURCES)) await writeFile(join(folder, name), source);
  });

  after(() => rm(folder, { recursive: true, force: true }));

  const build = async (...names) => {
    const bundle = await rollup({
      input: names.map((name) => join(folder, name)),
      plugins: [chapters(/\/records\.js$/)],
      onwarn() {},
    });
    const { output } = await bundle.generate({
      format: 'es',
      entryFileNames: '[name].js',
      chunkFileNames: '[name].js',
    });
    await bundle.close();
    return Object.fromEntries(output.map(({ fileName, code }) => [fileName, code]));
  };

  it('deal out to each file the constants that it reads, and share what several need', async () => {
    const files = await build('person.js', 'group.js');
    assert.match(files['person.js'], /Ada/);
    assert.doesNotMatch(files['person.js'], /Web/);
    assert.match(files['group.js'], /Web/);
    assert.doesNotMatch(files['group.js'], /Ada/);
    assert.equal(Object.values(files).filter((code) => code.includes('function unfold')).length, 1);
  });

  it('bring along what a constant mentions', async () => {
    const { 'every.js': code } = await build('every.js');
    const { first } = await import(`data:text/javascript,${encodeURIComponent(code)}`);
    assert.equal(first, 'Ada');
    assert.match(code, /'#'/);
  });

  it('fail the build where there is no such constant, and name it', async () => {
    await assert.rejects(build('wrong.js'), /no constant nobody in .*records\.js/);
  });
});
