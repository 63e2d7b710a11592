import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { introductionDigest } from './introduction-digest.js';
import type { PageLine } from './page-lines.js';

const line = (text: string): PageLine => ({
  line: 1,
  text,
  bold: false,
  depth: undefined,
  listed: false,
  struck: false,
  links: [],
});

describe('the digest of an introduction', () => {
  it('is FNV-1a, as others reckon it', () => {
    assert.equal(introductionDigest([]), 'fnv1a-cbf29ce484222325');
    assert.equal(introductionDigest([line('a')]), 'fnv1a-af63dc4c8601ec8c');
    assert.equal(introductionDigest([line('foobar')]), 'fnv1a-85944171f73967e8');
  });

  it('is the same however lines are broken and letters set', () => {
    assert.equal(introductionDigest([line('foo'), line('bar')]), introductionDigest([line('ｆｏｏ bar')]));
    assert.notEqual(introductionDigest([line('foo')]), introductionDigest([line('bar')]));
  });
});
