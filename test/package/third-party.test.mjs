import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { Version } from '@cyclonedx/cyclonedx-library/Spec';
import { JsonStrictValidator } from '@cyclonedx/cyclonedx-library/Validation';

const root = fileURLToPath(new URL('../../', import.meta.url));
const dist = join(root, 'dist');

/** What only the code of a package says, minified or not, and what each copy of it must come with. */
const GOOGLE = [/^BSD 3-Clause License$/m, /^Copyright \(c\) \d{4} Google LLC\. All rights reserved\.$/m];
const LEAN_QR = [/^MIT License$/m, /^Copyright \(c\) [\d-]+ David Evans$/m];
const PACKAGES = [
  { name: 'lit-html', mark: 'litHtmlVersions', notice: GOOGLE },
  { name: 'lit-element', mark: 'litElementVersions', notice: GOOGLE },
  { name: '@lit/reactive-element', mark: 'reactiveElementVersions', notice: GOOGLE },
  { name: '@lit/localize', mark: 'strTag', notice: GOOGLE },
  { name: 'lean-qr', mark: 'lean-qr error', notice: LEAN_QR },
];

const scripts = readdirSync(dist, { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.js') && !/^(generated|tested)\//.test(name))
  .map((name) => ({ name, text: readFileSync(join(dist, name), 'utf8') }));

/** The part of a file of licenses that is about a package. */
const aboutPackage = (licenses, name) => licenses.split(/^-{80}$/m).find((part) => part.startsWith(`\n${name} `));

describe('the notices of what is bundled', () => {
  for (const { name, mark, notice } of PACKAGES) {
    it(`stand, in full, at the address that each file with code of ${name} begins with`, () => {
      const files = scripts.filter(({ text }) => text.includes(mark));
      assert.notEqual(files.length, 0, 'no file has it inside');
      for (const file of files) {
        const [, address] = /^(?:\/\/.*\n)?\/\*! .*, see (\S+) \*\/$/m.exec(file.text) ?? [];
        assert.ok(address, `${file.name} begins with no address`);
        const about = aboutPackage(readFileSync(join(dist, dirname(file.name), address), 'utf8'), name);
        for (const line of notice) assert.match(about ?? '', line, file.name);
      }
    });
  }

  it('are named by no file that has nothing of others inside', () => {
    const { text } = scripts.find(({ name }) => name === 'kys.loader.js');
    assert.match(text, /^\/\*! KYS Elements [\d.]+ \| Apache-2\.0 \*\/$/m);
  });
});

describe('the bill of materials', () => {
  const text = readFileSync(join(dist, 'sbom.cdx.json'), 'utf8');
  const bom = JSON.parse(text);

  it('is valid CycloneDX 1.6', async () => {
    assert.equal(await new JsonStrictValidator(Version.v1dot6).validate(text), null);
  });

  it('has just what is bundled, each package with the version installed, its license, and its address', () => {
    // `lit` itself only names the others, of which each built file has those that it needs.
    const installed = [...PACKAGES.map(({ name }) => name), 'lit'].map((name) => {
      const { version, license } = JSON.parse(readFileSync(join(root, 'node_modules', name, 'package.json'), 'utf8'));
      return [name, version, license, `pkg:npm/${name.replace('@', '%40')}@${version}`];
    });
    assert.deepEqual(
      bom.components
        .map(({ group, name, version, licenses, purl }) => [
          [group, name].filter(Boolean).join('/'),
          version,
          licenses[0].license.id,
          purl,
        ])
        .sort(),
      installed.sort(),
    );
  });

  it('is the same for each build: neither time nor chance is in it', () => {
    assert.equal(bom.serialNumber, undefined);
    assert.equal(bom.metadata.timestamp, undefined);
  });
});
