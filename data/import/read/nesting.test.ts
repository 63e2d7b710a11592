import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { DEEPEST_LINE, nestsTooDeep } from './nesting.js';

const markers = fc.constantFrom('> ', '>', '- ', '* ', '+ ', '1. ', '12) ', '-\t', '  - ', '\t> ');
const words = fc.constantFrom('', 'a', '甲', '**a**', '-a', '1.a');

describe('a line that opens lists and quotations', () => {
  it('is too deep from a number on, wherever it stands, and whatever opens them', () => {
    fc.assert(
      fc.property(
        fc.array(markers, { minLength: 1, maxLength: 3 * DEEPEST_LINE }),
        words,
        fc.constantFrom('', 'a\n', '\r\n', '- a\n\n'),
        (opened, text, before) => {
          // A line of one sign alone may be a line across the page.
          fc.pre(new Set(opened.map((each) => each.trim())).size > 1);
          assert.equal(nestsTooDeep(`${before}${opened.join('')}${text}\nb`), opened.length > DEEPEST_LINE);
        },
      ),
    );
  });

  it('is too deep with one sign, too', () => {
    for (const marker of ['1. ', '+ ', '> ', '>']) assert.ok(nestsTooDeep(marker.repeat(DEEPEST_LINE + 1)), marker);
    for (const marker of ['- ', '* ']) assert.ok(nestsTooDeep(`${marker.repeat(DEEPEST_LINE + 1)}a`), marker);
  });

  it('is not one that crosses the page, nor a list with many items', () => {
    for (const text of [
      '- '.repeat(100),
      '* '.repeat(100),
      '-'.repeat(100),
      '***'.repeat(50),
      '- a\n'.repeat(100),
      '1. 一\n\n'.repeat(100),
      '1.1.1.1.1.1.1.1.1.1.1.1.1.',
    ])
      assert.ok(!nestsTooDeep(text), text.slice(0, 20));
  });
});
