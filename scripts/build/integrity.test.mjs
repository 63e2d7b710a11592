import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, it } from 'node:test';
import { integrityOf, tagsFor } from './integrity.mjs';

const FILES = {
  'kys.js': `load('kys.extra.js?0123ab')`,
  'kys.classic.js': `load("kys.extra.js?0123ab")`,
  'kys.loader.js': `import('./loaded/'+a)`,
  'kys.extra.js': 'files["kys.extra.js?0123ab"] = 1',
  'classes.js': 'export {}',
  'standalone/kys-group-card.js': 'card',
  'loaded/core.abc.js': 'core',
  'loaded/kys-group-card.abc.js': `import './core.abc.js'`,
};
const sha384 = (text) => `sha384-${createHash('sha384').update(text).digest('base64')}`;

describe('integrity', () => {
  let dist;
  const write = (name, text) => writeFile(join(dist, name), text);

  beforeEach(async () => {
    dist = await mkdtemp(join(tmpdir(), 'kys-integrity-'));
    await mkdir(join(dist, 'standalone'));
    await mkdir(join(dist, 'loaded'));
    for (const [name, text] of Object.entries(FILES)) await write(name, text);
  });

  afterEach(() => rm(dist, { recursive: true, force: true }));

  it('has each file that a page loads by each address at which it is asked for, at a second try too', () => {
    const hashes = Object.fromEntries(Object.entries(FILES).map(([name, text]) => [name, sha384(text)]));
    assert.deepEqual(integrityOf(dist), {
      './kys.js': hashes['kys.js'],
      './kys.classic.js': hashes['kys.classic.js'],
      './kys.loader.js': hashes['kys.loader.js'],
      './kys.extra.js?0123ab': hashes['kys.extra.js'],
      './kys.extra.js?0123ab&1': hashes['kys.extra.js'],
      './standalone/kys-group-card.js': hashes['standalone/kys-group-card.js'],
      './loaded/core.abc.js': hashes['loaded/core.abc.js'],
      './lo%61ded/core.abc.js': hashes['loaded/core.abc.js'],
      './loaded/kys-group-card.abc.js': hashes['loaded/kys-group-card.abc.js'],
      './lo%61ded/kys-group-card.abc.js': hashes['loaded/kys-group-card.abc.js'],
      './loaded/kys-group-card.abc.js?again': hashes['loaded/kys-group-card.abc.js'],
    });
  });

  it('fails where a file asks for one that is not there, and names it', async () => {
    await write('standalone/kys-contact.js', `load('kys.lost.js?000000')`);
    assert.throws(() => integrityOf(dist), /standalone\/ asks for kys\.lost\.js\?000000/);
  });

  it('gives for each form a script with its hash, and a map of what that loads and no more', () => {
    const [module, classic, loader, alone] = tagsFor(dist, '/assets/kys/').split('\n\n\n');
    assert.match(
      module,
      /<script type="importmap">\{"integrity":(?:[{,]"\/assets\/kys\/kys\.extra\.js\?0123ab(?:&1)?":"sha384-[^"]+"){2}\}\}<\/script>\n<script type="module" src="\/assets\/kys\/kys\.js" integrity="sha384-[^"]+"><\/script>/,
    );
    assert.match(
      classic,
      /<script src="\/assets\/kys\/kys\.classic\.js" integrity="sha384-[^"]+" crossorigin><\/script>/,
    );
    assert.equal(loader.match(/"\/assets\/kys\/lo(a|%61)ded\//g).length, 6, loader);
    assert.doesNotMatch(loader, /extra/);
    assert.doesNotMatch(alone, /importmap/);
  });

  it('gives a line for each element of the loader that is to come at once, apart from the form itself', () => {
    const [, , loader, , early] = tagsFor(dist, '/assets/kys/').split('\n\n\n');
    assert.match(
      loader,
      /<link rel="modulepreload" href="\/assets\/kys\/loaded\/core\.abc\.js" integrity="sha384-[^"]+">/,
    );
    assert.deepEqual(early.match(/<link [^>]*>/g), [
      `<link rel="modulepreload" href="/assets/kys/loaded/kys-group-card.abc.js" integrity="${sha384(FILES['loaded/kys-group-card.abc.js'])}">`,
    ]);
    assert.doesNotMatch(loader, /kys-group-card\.abc\.js" integrity/);
    assert.match(tagsFor(dist, 'https://files.example/kys'), /kys-group-card\.abc\.js" integrity="[^"]+" crossorigin>/);
  });

  it('gives the hash that the import map needs in a policy', () => {
    for (const form of tagsFor(dist, 'https://files.example/kys').split('\n\n\n')) {
      const [, map] = /<script type="importmap">(.*)<\/script>/.exec(form) ?? [];
      if (map) assert.ok(form.includes(`'sha256-${createHash('sha256').update(map).digest('base64')}'`), form);
    }
  });

  it('gives none without a folder: it would no longer hold once somebody has put theirs into the map', () => {
    const [module, , , alone] = tagsFor(dist).split('\n\n\n');
    assert.doesNotMatch(module, /sha256/);
    assert.match(module, /^[^\n]+\n\(under a policy, give the import map a nonce\)\n\n<script type="importmap">/);
    assert.doesNotMatch(alone, /import map/);
  });

  it('adds the slash that a folder lacks', () => {
    assert.equal(tagsFor(dist, '/kys'), tagsFor(dist, '/kys/'));
  });
});
