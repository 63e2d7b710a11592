import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { promisify } from 'node:util';
import { entryPoints, root } from './entry-points.mjs';

const run = promisify(execFile);
const points = await entryPoints();

/** Modules to import, by the name that an importer writes. What has no types is for pages and loads by its address. */
const imports = points
  .filter(({ types, file }) => types && file)
  .map(({ subpath }) => `@kaiyuanshe/elements${subpath.slice(1)}`);
const tags = points.flatMap(({ subpath }) => /^\.\/(kys-.+)\.js$/.exec(subpath)?.[1] ?? []);
const chunks = readdirSync(`${root}dist/chunks`).map((name) => `./dist/chunks/${name}`);

/** Runs a module in a Node of its own, which has no page; fails where it throws. Tells what it printed. */
async function inNode(code) {
  const { stdout, stderr } = await run(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: root,
    timeout: 120_000,
  });
  return `${stdout}${stderr}`.trim();
}

/** What an import adds to the global object, as code for `inNode`. */
const listAdded = (specifiers) => `
  const before = new Set(Reflect.ownKeys(globalThis));
  for (const specifier of ${JSON.stringify(specifiers)}) await import(specifier);
  console.log(Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String).join(' '));`;

/** Lit leaves the registry of its own stand-in for a page, and which versions are loaded. */
const ofLit = (await inNode(listAdded(['lit']))).split(' ');

const tagsDefinedBy = async (specifier) => {
  const code = `await import('${specifier}'); console.log(${JSON.stringify(tags)}.filter((tag) => globalThis.customElements?.get(tag)).join(' '))`;
  return (await inNode(code)).split(' ').filter(Boolean);
};

describe('the modules of the package, in Node', { concurrency: 4 }, () => {
  for (const specifier of [...imports, ...chunks]) {
    it(`do nothing when one imports ${specifier}: throw nothing, print nothing, end at once, and add no global to those of Lit`, async () => {
      const added = (await inNode(listAdded([specifier]))).split(' ').filter(Boolean);
      assert.deepEqual(
        added.filter((key) => !ofLit.includes(key)),
        [],
      );
    });
  }

  it('come together in one program without a complaint', async () => {
    assert.deepEqual(
      (await inNode(listAdded([...imports, ...chunks]))).split(' ').filter((key) => !ofLit.includes(key)),
      [],
    );
  });

  it('define nothing where they are classes', async () => {
    for (const specifier of imports.filter((name) => name.endsWith('-element.js') || name.endsWith('elements'))) {
      assert.deepEqual(await tagsDefinedBy(specifier), [], specifier);
    }
  });

  it('define the element that they are named for, and the cards of a list', async () => {
    assert.deepEqual(await tagsDefinedBy('@kaiyuanshe/elements/kys-timeline.js'), ['kys-timeline']);
    assert.deepEqual(await tagsDefinedBy('@kaiyuanshe/elements/kys-group-list.js'), [
      'kys-group-card',
      'kys-group-list',
    ]);
    assert.deepEqual(await tagsDefinedBy('@kaiyuanshe/elements/standalone/kys-group-list.js'), [
      'kys-group-card',
      'kys-group-list',
    ]);
    assert.deepEqual(await tagsDefinedBy('@kaiyuanshe/elements/kys.js'), tags);
  });
});
