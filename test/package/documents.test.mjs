/** READMEs and the like: short, of this version, with addresses that are the site's and pictures that are there. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { describe, it } from 'node:test';

const root = new URL('../../', import.meta.url);

const read = (path) => readFileSync(new URL(path, root), 'utf8');

const { homepage, repository, version } = JSON.parse(read('package.json'));
const repositoryAddress = repository.url.replace(/^git\+|\.git$/g, '');

const READMES = { 'README.md': 'en', 'README.zh.md': 'zh' };
const MOST_LINES = { 'README.md': 120, 'README.zh.md': 120, 'CONTRIBUTING.md': 120, 'data/README.md': 150 };

const linksIn = (text) => [...text.matchAll(/\]\((https:[^)\s]+)\)/g)].map(([, href]) => href);

/** The file that the page at an address is made of. */
function sourceOf(href) {
  const path = new URL(href).pathname.slice(new URL(homepage).pathname.length);
  const element = /^((?:en\/)?elements\/)(kys-[\w-]+)$/.exec(path);
  if (element) return `src/elements/${element[2].slice('kys-'.length)}`;
  return `demo/${path}${path === '' || path.endsWith('/') ? 'index' : ''}.md`;
}

describe('documents beside the code', () => {
  for (const [file, most] of Object.entries(MOST_LINES)) {
    it(`are short: ${file}`, () => assert.ok(read(file).split('\n').length <= most + 1));

    it(`lead to pages of the site that there are: ${file}`, () => {
      const own = linksIn(read(file)).filter((href) => href.startsWith(new URL(homepage).origin));
      assert.ok(own.length > 5);
      for (const href of own) {
        assert.ok(href.startsWith(homepage), href);
        const source = sourceOf(href);
        assert.ok(existsSync(new URL(source, root)), href);
        const { hash } = new URL(href);
        if (hash) assert.ok(read(source).includes(`{${hash}}`), href);
      }
    });

    it(`name this repository: ${file}`, () => {
      const owner = repositoryAddress.split('/').slice(0, -1).join('/');
      const there = linksIn(read(file)).filter((href) => href.startsWith(`${owner}/`));
      for (const href of there) assert.ok(href.startsWith(`${repositoryAddress}/`), href);
    });
  }

  for (const [file, language] of Object.entries(READMES)) {
    it(`show each element in a small picture: ${file}`, () => {
      const text = read(file);
      const folders = readdirSync(new URL('src/elements', root)).filter((name) =>
        existsSync(new URL(`src/elements/${name}/kys-${name}.ts`, root)),
      );
      assert.ok(folders.length >= 10);
      for (const name of folders) {
        assert.ok(text.includes(`[\`<kys-${name}>\`](`), name);
        if (!existsSync(new URL(`src/elements/${name}/${name}.example.html`, root))) continue;
        const picture = `demo/pictures/elements/kys-${name}.${language}.webp`;
        assert.match(text, new RegExp(`<img src="${picture}" width="\\d+" alt="[^"]{10,}">`));
        assert.ok(statSync(new URL(picture, root)).size <= 20_000, picture);
      }
    });

    it(`have two lines that load this version from the site: ${file}`, () => {
      assert.ok(read(file).includes(`<script type="module" src="${homepage}${version}/kys.js"></script>\n<kys-`));
    });
  }

  it('have the same parts in both languages', () => {
    const shape = (file) => read(file).match(/^## /gm).length;
    assert.equal(shape('README.md'), shape('README.zh.md'));
  });
});
