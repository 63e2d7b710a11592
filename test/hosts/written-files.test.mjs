/** What the pages of the site say of files, against those that the build makes. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, it } from 'node:test';
import { askedIn } from '../../scripts/build/integrity.mjs';
import { filesIn } from '../runner/files-in.mjs';

const root = new URL('../../', import.meta.url);

const read = (path) => readFileSync(new URL(path, root), 'utf8');

/** A page in the language of the texts beside it. */
const FOLDERS = { zh: 'demo', en: 'demo/en' };

const pagesOn = (topic) =>
  Object.values(FOLDERS).flatMap((folder) => filesIn(`${folder}/${topic}`, /\.md$/).map((path) => [path, read(path)]));

/** What a text names of `dist`, in code and in the address of a file. */
const namedIn = (text) =>
  [
    ...text.matchAll(
      /(?:%files%\/|%size:|\/kys\/%version%\/|`)((?:standalone\/kys-[\w-]+\.|kys\.[\w.-]+\.|kys\.|embed\.|data\/v1\/[\w/.-]+\.)(?:js|css|html|md|svg|vcf|csv|json))\b/g,
    ),
    ...text.matchAll(/`((?:loaded|standalone|data\/v1)\/)`/g),
    ...text.matchAll(/\(site:(?:%version%\/)?([\w/.-]+\.\w+)\)/g),
  ].map(([, file]) => file);

/** The files that a script asks for when they are needed. */
function askedBy(script) {
  return [...new Set(askedIn(read(`dist/${script}`)).map((address) => address.split('?', 1)[0]))].sort();
}

/** The fences of a page, without what a person reads in them and what differs by language. */
const codeOf = (text) =>
  [...text.matchAll(/^ *```(\w+)\n(.*?)^ *```/gms)].map(([, language, code]) =>
    [language, code]
      .join('\n')
      .replaceAll(/>[^<>\n]*</g, '><')
      .replaceAll(/ (title|subject)="[^"]*"/g, ' $1')
      .replaceAll(/\b(lang(?:=|: |="))'?(?:zh|en)/g, '$1')
      .replaceAll(/\.(?:zh|en)\b/g, '')
      .replaceAll(/^ *<p>.*$/gm, ''),
  );

describe('pages of the site, on files', () => {
  const pages = ['guides', 'hosts', 'recipes'].flatMap(pagesOn);

  it('name those that the build makes', () => {
    const named = pages.flatMap(([path, text]) => namedIn(text).map((file) => `${path}: ${file}`));
    assert.ok(named.length > 150, `${named.length}`);
    assert.deepEqual(
      named.filter(
        (one) =>
          !['dist', 'dist/data/v1'].some((folder) => existsSync(new URL(`${folder}/${one.split(': ')[1]}`, root))),
      ),
      [],
    );
  });

  it('write no version and no address of the site out', () => {
    const { homepage, version } = JSON.parse(read('package.json'));
    for (const [path, text] of pages) {
      assert.ok(!text.includes(`/${version}/`), path);
      assert.ok(!text.includes(homepage.replace(/\/$/, '')), path);
    }
  });

  for (const folder of Object.values(FOLDERS)) {
    describe(`${folder}/guides/files.md`, () => {
      const text = read(`${folder}/guides/files.md`);
      const [, rest] = text.split('{#on-request}\n');
      const rows = rest
        .split('\n## ')[0]
        .split('\n')
        .filter((line) => line.startsWith('| '));

      it('lists as files on request all that the scripts ask for, and no other', () => {
        const listed = rows.slice(2).map((row) => /\| `([^`]+)` +\| +%size:[^|]+ \|$/.exec(row)?.[1]);
        for (const script of ['kys.js', 'kys.classic.js']) assert.deepEqual(listed, askedBy(script));
        assert.ok(listed.length >= 6);
      });

      it('measures the file that each row names', () => {
        const sized = [...text.matchAll(/\| `([^`]+)` +\| +%size:([^%]+)% \|$/gm)];
        assert.ok(sized.length > 30);
        for (const [, named, measured] of sized) assert.equal(measured, named);
      });
    });
  }
});

describe('pages of hosts', () => {
  for (const path of filesIn('demo/hosts', /\.md$/)) {
    it(`have the same code in both languages: ${basename(path)}`, () => {
      const code = codeOf(read(path));
      assert.deepEqual(code, codeOf(read(`demo/en/hosts/${basename(path)}`)));
    });
  }

  it('have lines to paste within the first screen', () => {
    // What is pasted into a document of Feishu is a file.
    for (const [path, text] of pagesOn('hosts').filter(([, one]) => one.includes('```'))) {
      const before = text.split(/^(?: *```|\| )/m, 1)[0];
      assert.ok(before.split('\n').length < 22, path);
    }
  });
});
