import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { palette } from '../../src/styles/tokens.js';
import { contrast, ruleOf } from './rule.mjs';

const color = fc.integer({ min: 0, max: 0xffffff }).map((value) => `#${value.toString(16).padStart(6, '0')}`);

describe('the rule of a theme', () => {
  it('names a value once where it is the same on light and dark pages', () => {
    assert.equal(
      ruleOf([
        { name: '--kys-accent', light: '#aa0000', dark: '#ff8888' },
        { name: '--kys-radius', light: '4px', dark: '4px' },
      ]),
      ':root {\n  --kys-accent: light-dark(#aa0000, #ff8888);\n  --kys-radius: 4px;\n}',
    );
  });

  it('is empty where nothing is chosen', () => assert.equal(ruleOf([]), ''));
});

describe('contrast', () => {
  it('is 21 between black and white, and 1 of a color with itself', () => {
    assert.equal(contrast('#000000', '#ffffff').toFixed(2), '21.00');
    fc.assert(fc.property(color, (one) => contrast(one, one) === 1));
  });

  it('is the same both ways, between 1 and 21', () => {
    fc.assert(
      fc.property(color, color, (one, other) => {
        const ratio = contrast(one, other);
        return ratio === contrast(other, one) && ratio >= 1 && ratio <= 21.000001;
      }),
    );
  });

  it('finds the elements’ own texts legible', () => {
    for (const name of ['text', 'muted', 'accent', 'internal', 'special', 'doubt'])
      for (const theme of [0, 1]) assert.ok(contrast(palette[name][theme], palette.surface[theme]) >= 4.5, name);
  });
});
