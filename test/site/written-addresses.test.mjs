/** What the texts of the site leave open, and what becomes of it. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { linked, written } from '../../demo/.vitepress/written-addresses.mjs';
import { address, repositoryAddress, version } from '../../scripts/site/address.mjs';
import { filesIn } from '../runner/files-in.mjs';

const pages = filesIn('demo', /\.md$/).map((file) => [file, readFileSync(file, 'utf8')]);

describe('addresses in the texts of the site', () => {
  it('are those of the settings', () => {
    assert.equal(written('%site%/data/v1/kys.json'), `${address.href}data/v1/kys.json`);
    assert.equal(written('"%files%/kys.js"'), `"${address.href}${version}/kys.js"`);
    assert.equal(written('/kys/%version%/'), `/kys/${version}/`);
    assert.equal(written('100 %, %sites%'), '100 %, %sites%');
  });

  it('measure a file', () => {
    assert.match(written('%size:kys.js%'), /^\d\d kB$/);
    assert.throws(() => written('%size:kys.none.js%'), /ENOENT/);
  });

  it('lead into the repository, to files of the site, and else as they are', () => {
    assert.equal(linked('repo:test/hosts'), `${repositoryAddress}/tree/main/test/hosts`);
    assert.equal(linked('repo:data/README.md'), `${repositoryAddress}/blob/main/data/README.md`);
    assert.equal(linked('repo:issues/new/choose'), `${repositoryAddress}/issues/new/choose`);
    assert.equal(linked('site:kys-%25version%25.zip'), `${address.base}kys-${version}.zip`);
    for (const href of ['https://lit.dev', './files', '#own']) assert.equal(linked(href), href);
  });

  it('name files and folders that the repository has', () => {
    const named = pages.flatMap(([page, text]) =>
      [...text.matchAll(/\]\(repo:([^)]+)\)/g)].map(([, path]) => `${page} → ${path}`),
    );
    assert.ok(named.length > 40);
    const own = named.filter((one) => !/ → (?:issues|releases)\b/.test(one));
    assert.deepEqual(
      own.filter((one) => !existsSync(one.split(' → ')[1])),
      [],
    );
  });
});
