import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { boxHeight, boxWidths, brokenTexts, neededWidth, type BoxTexts } from './box-size.js';
import { estimatedLettering } from './estimated-width.js';

const EM = 14;
const lettering = estimatedLettering(EM);

const says = (name: string, title = '', marked = false): BoxTexts => ({
  texts: [...(title ? [{ text: title, style: 'short' as const }] : []), { text: name, style: 'strong' as const }],
  marked,
});

const words = fc.array(fc.constantFrom('Open', 'Source', 'Commercialization', 'of', 'Group', 'People'), {
  minLength: 1,
  maxLength: 8,
});

describe('neededWidth', () => {
  it('has room for each word on one line', () => {
    fc.assert(
      fc.property(words, fc.boolean(), (parts, marked) => {
        const texts = says(parts.join(' '), '', marked);
        const [lines] = brokenTexts(texts, neededWidth(texts, lettering), lettering);
        assert.deepEqual(
          lines!.flatMap((line) => line.trim().split(' ')),
          parts,
        );
      }),
    );
  });

  it('is that of the text where it is short, and about 15 em where it is long', () => {
    assert.equal(neededWidth(says('A'), lettering), 6 * EM);
    const [short, long] = ['Media', 'Media '.repeat(30).trim()].map((name) => neededWidth(says(name), lettering));
    assert.ok(short! < 8 * EM, `${short}`);
    assert.ok(long! > 12 * EM && long! <= 15 * EM, `${long}`);
  });

  it('is that of a word which is wider, up to 24 em', () => {
    const one = neededWidth(says('Commercialization'.repeat(2)), lettering);
    assert.ok(one > 15 * EM && one < 24 * EM, `${one}`);
    assert.ok(neededWidth(says('w'.repeat(500)), lettering) <= 24 * EM);
  });
});

describe('boxWidths', () => {
  it('makes boxes of a group equally wide, in whole em, but for one with a wider word', () => {
    assert.deepEqual([...boxWidths([90, 120, 300, 85], [1, 2, 2, 2], 10)], [90, 150, 300, 150]);
  });
});

describe('boxHeight', () => {
  it('is that of all lines', () => {
    const height = 2 * (0.5 * EM + 1) + 1.35 * 0.875 * EM + 2 * 1.35 * EM;
    assert.equal(boxHeight(says('Advisory Council Service Group', 'Leader'), 182, lettering), Math.ceil(height));
  });
});
