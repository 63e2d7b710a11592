import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import { allCases } from './cases.mjs';

const cases = await allCases();
const { tags } = JSON.parse(await readFile(new URL('../../dist/html-custom-data.json', import.meta.url), 'utf8'));
const html = cases.map((each) => each.html).join('\n');

describe('the cases that are pictured', () => {
  it('have names of their own', () => {
    const names = cases.map(({ element, name }) => `${element}: ${name}`);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const { name, attributes } of tags) {
    it(`have <${name}>, and each value that one of its attributes may have`, () => {
      const starts = html.match(new RegExp(`<${name}\\b[^>]*>`, 'g')) ?? [];
      assert.ok(starts.length > 0);
      // Every element has the same themes; the default needs no attribute.
      for (const attribute of attributes.filter((each) => each.name !== 'theme')) {
        const [, ...others] = attribute.values ?? [];
        const absent = others.filter(
          (value) => !starts.some((start) => start.includes(`${attribute.name}="${value.name}"`)),
        );
        assert.deepEqual(
          absent.map((value) => `${attribute.name}="${value.name}"`),
          [],
        );
      }
    });
  }
});
