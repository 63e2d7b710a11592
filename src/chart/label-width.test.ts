import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { labelWidth } from './label-width.js';

const texts = fc.array(fc.oneof(fc.string(), fc.constantFrom('媒体组', 'Media Group', '高校合作/开源教育组')), { minLength: 1, maxLength: 5 });
const sizes = fc.integer({ min: 6, max: 40 });

describe('labelWidth', () => {
  it('is at most 12 em, in whole px, and no narrower for a further name', () => {
    fc.assert(fc.property(fc.string(), texts, fc.string(), sizes, (date, names, more, em) => {
      const width = labelWidth(date, names, em);
      assert.ok(Number.isInteger(width) && width > 0 && width <= 12 * em);
      assert.ok(labelWidth(date, [...names, more], em) >= width);
    }));
  });

  it('has room for a name beside its borders and space, and for the date alone', () => {
    assert.ok(labelWidth('', ['媒体组'], 14) >= 3 * 14 + 2 * 0.75 * 14 + 5 + 0.5 * 14);
    assert.ok(labelWidth('2017年11月30日', ['X'], 14) > labelWidth('', ['X'], 14));
  });
});
