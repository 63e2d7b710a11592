import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { rollup } from 'rollup';

const { default: configs } = await import('../../rollup.config.mjs');
const { files } = await import('../../dist/generated/loaded.js');

const scripts = readdirSync('dist/loaded').filter((name) => name.endsWith('.js'));
const built = (name) => readFileSync(`dist/loaded/${name}`, 'utf8');
const importsOf = (name) =>
  [...built(name).matchAll(/from"\.\/([^"]+)"|import"\.\/([^"]+)"/g)].map(([, from, bare]) => from ?? bare);

describe('the files for the loader', () => {
  it('are named in an order in which each comes behind those that it imports, with all of them', () => {
    for (const [tag, names] of Object.entries(files)) {
      assert.match(names.at(-1), new RegExp(`^${tag}\\.`));
      names.forEach((name, index) => {
        for (const imported of importsOf(name))
          assert.ok(names.slice(0, index).includes(imported), `${name} imports ${imported}`);
      });
    }
  });

  it('have Lit and the records once, and the texts of one element in no other', () => {
    const all = scripts.map(built);
    assert.equal(all.filter((code) => code.includes('lit-html')).length, 1);
    assert.equal(all.filter((code) => code.includes('kmedia@kaiyuanshe.org')).length, 1);
    const [core] = files['kys-contact'];
    for (const words of ['Ask something else', 'In numbers', 'Fit the whole chart'])
      assert.ok(!built(core).includes(words), words);
  });

  it('are the same to the letter each time that they are built', async () => {
    const { output: options, ...input } = configs.find(({ output }) => output.dir === 'dist/loaded');
    const bundle = await rollup(input);
    const { output } = await bundle.generate(options);
    await bundle.close();
    assert.deepEqual(output.map(({ fileName }) => fileName).sort(), scripts.sort());
    for (const { fileName, code, source } of output)
      assert.ok((code ?? source) === built(fileName), `${fileName} differs`);
  });
});
