import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { jsonOf } from './json.js';

describe('jsonOf', () => {
  it('writes as JSON.stringify does with an indent of two', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => assert.equal(jsonOf(value), JSON.stringify(value, null, 2))));
    assert.equal(jsonOf({ a: undefined, b: [] }), JSON.stringify({ a: undefined, b: [] }, null, 2));
  });

  it('writes the same where a page has given all objects, arrays and texts a toJSON', () => {
    const value = { name: '甲', list: ['A', 1, null, { deep: [] }] };
    const usual = JSON.stringify(value, null, 2);
    const prototypes = [Object.prototype, Array.prototype, String.prototype];
    for (const prototype of prototypes)
      Object.defineProperty(prototype, 'toJSON', { value: () => 'taken', enumerable: true, configurable: true });
    try {
      assert.equal(jsonOf(value), usual);
    } finally {
      for (const prototype of prototypes) Reflect.deleteProperty(prototype, 'toJSON');
    }
  });
});
