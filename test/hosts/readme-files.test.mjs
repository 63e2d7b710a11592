import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { askedIn } from '../../scripts/build/integrity.mjs';

const root = new URL('../../', import.meta.url);

/** The part of a README under a heading of the second level. */
function section(text, heading) {
  const [, rest] = text.split(`\n## ${heading}\n`);
  return rest?.split('\n## ')[0] ?? '';
}

/** What it names of `dist`: files as the table lists them, and those of the addresses and of `data`. */
function filesIn(text) {
  const named = [
    ...text.matchAll(
      /(?:\/kys\/\d+\.\d+\.\d+\/|`)((?:kys\.[\w.-]+\.|kys\.|embed\.|data\/v1\/[\w/.-]+\.)(?:js|css|html|md|svg))\b/g,
    ),
  ].map(([, file]) => file);
  const folders = [...text.matchAll(/`((?:loaded|data\/v1)\/)`/g)].map(([, folder]) => folder);
  return [...new Set([...named, ...folders])].sort();
}

const SECTIONS = { 'README.md': 'Where will you paste this?', 'README.zh.md': '贴到哪里？' };
const texts = Object.fromEntries(
  await Promise.all(
    Object.entries(SECTIONS).map(async ([file, heading]) => [
      file,
      section(await readFile(new URL(file, root), 'utf8'), heading),
    ]),
  ),
);

/** What the table calls the files that load when they are needed. */
const ON_REQUEST = { 'README.md': 'files on request', 'README.zh.md': '按需文件' };

/** The files that a script asks for when they are needed. */
async function askedBy(script) {
  const code = await readFile(new URL(`dist/${script}`, root), 'utf8');
  return [...new Set(askedIn(code).map((address) => address.split('?', 1)[0]))].sort();
}

for (const [file, text] of Object.entries(texts)) {
  describe(`${file}, on where to paste`, () => {
    it('names files that the build makes', () => {
      const files = filesIn(text);
      assert.ok(files.length >= 13, files.join(' '));
      assert.deepEqual(
        files.filter((one) => !existsSync(new URL(`dist/${one}`, root))),
        [],
      );
    });

    it('lists as files on request all that the scripts ask for, and no other', async () => {
      const row = text.split('\n').find((line) => line.startsWith(`| **${ON_REQUEST[file]}** |`)) ?? '';
      const listed = [...row.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
      for (const script of ['kys.js', 'kys.classic.js']) assert.deepEqual(listed, await askedBy(script));
      assert.ok(listed.length >= 6);
    });

    it('has a size for each of them', async () => {
      const whole = await readFile(new URL(file, root), 'utf8');
      for (const name of await askedBy('kys.js'))
        assert.match(whole, new RegExp(`^\\| .* \\| \`${name.replaceAll('.', '\\.')}\` \\| \\d+ kB \\|$`, 'm'));
    });

    it('names the version that this is', async () => {
      const { version } = JSON.parse(await readFile(new URL('package.json', root), 'utf8'));
      assert.deepEqual([...new Set([...text.matchAll(/\/kys\/(\d[\d.]*\d)\//g)].map(([, one]) => one))], [version]);
    });

    it('has the same snippets of code in its table as the other', () => {
      const code = (one) => [...one.matchAll(/`([^`\n]*(?:\{|<)[^`\n]*)`/g)].map(([, snippet]) => snippet);
      assert.deepEqual(code(text), code(texts['README.md']));
      assert.ok(code(text).length >= 9);
    });
  });
}
