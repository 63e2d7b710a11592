import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { boxHeight, BORDERS_PX, MARK, NAME_LINE, PADDING_BLOCK, PADDING_INLINE, WORDS } from '../chart/box-size.js';
import { textWidthIn } from '../chart/text-width.js';
import { wrapText } from './wrap-text.js';

/** One for each code point, two in Chinese, as in a terminal; marks have no width. */
const textWidth = (text: string): number =>
  [...text].reduce(
    (sum, character) => sum + (/\p{M}/u.test(character) ? 0 : /\p{Script=Han}/u.test(character) ? 2 : 1),
    0,
  );

const names = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.string({
    unit: fc.constantFrom('a', 'b', '-', ' ', '开', '源', '社', '，', 'é', 'e\u0301', '😀', '\u3000'),
    maxLength: 60,
  }),
);
const rooms = fc.integer({ min: 0, max: 30 });

const isOneCharacter = (text: string): boolean => /^.\p{M}*$/su.test(text) || !textWidth(text);

describe('wrapText', () => {
  it('leaves a text that fits as it is', () => {
    assert.deepEqual(wrapText('two words', 9, textWidth, 3), ['two words']);
    assert.deepEqual(wrapText('', 9, textWidth, 3), ['']);
  });

  it('breaks between words, and in Chinese between characters', () => {
    assert.deepEqual(wrapText('two or three words', 9, textWidth, 3), ['two or ', 'three ', 'words']);
    assert.deepEqual(wrapText('开源社理事会', 7, textWidth, 3), ['开源社', '理事会']);
    assert.deepEqual(wrapText('KAIYUANSHE 开源社', 12, textWidth, 3), ['KAIYUANSHE ', '开源社']);
  });

  it('breaks inside a word that is wider than the room, which begins on a line of its own', () => {
    assert.deepEqual(wrapText('an incomprehensible', 8, textWidth, 9), ['an ', 'incompre', 'hensible']);
  });

  it('keeps marks with their character', () => {
    assert.deepEqual(wrapText('e\u0301e\u0301e\u0301', 2, textWidth, 9), ['e\u0301e\u0301', 'e\u0301']);
  });

  it('ends in an ellipsis where there are not lines enough', () => {
    assert.deepEqual(wrapText('two or three words', 9, textWidth, 2), ['two or ', 'three wo…']);
    assert.deepEqual(wrapText('two or three words', 8, textWidth, 1), ['two or…']);
    assert.deepEqual(wrapText('开源社理事会', 7, textWidth, 1), ['开源社…']);
  });

  it('makes no line wider than the room, but for a single character', () => {
    fc.assert(
      fc.property(names, rooms, fc.integer({ min: 1, max: 5 }), (name, room, most) => {
        for (const line of wrapText(name, room, textWidth, most)) {
          const seen = line.trimEnd();
          assert.ok(textWidth(seen) <= room || isOneCharacter(seen.trimStart()), `${JSON.stringify(line)} in ${room}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives lines that joined are the text', () => {
    fc.assert(
      fc.property(names, rooms, (name, room) => {
        assert.equal(wrapText(name, room, textWidth, Infinity).join(''), name);
      }),
      { numRuns: 1000 },
    );
  });

  it('gives as many lines as there may be, the last one with an ellipsis, only where the text takes more', () => {
    fc.assert(
      fc.property(names, rooms, fc.integer({ min: 1, max: 5 }), (name, room, most) => {
        const all = wrapText(name, room, textWidth, Infinity);
        const lines = wrapText(name, room, textWidth, most);
        assert.equal(lines.length, Math.min(all.length, most));
        if (all.length <= most) return assert.deepEqual(lines, all);
        assert.deepEqual(lines.slice(0, -1), all.slice(0, most - 1));
        const [last] = lines.slice(-1);
        assert.ok(last!.endsWith('…'));
        assert.ok(
          all
            .slice(most - 1)
            .join('')
            .startsWith(last!.slice(0, -1)),
        );
      }),
      { numRuns: 1000 },
    );
  });

  it('gives as many lines as the box of a name is made high for, which has one to spare for each word that has to break', () => {
    const em = 14;
    const measured = textWidthIn(em, 0.57 * em);
    fc.assert(
      fc.property(names, fc.integer({ min: 60, max: 400 }), fc.boolean(), (name, width, marked) => {
        const height = boxHeight({ name, short: [], marked }, em, width, measured);
        const room = width - 2 * PADDING_INLINE * em - BORDERS_PX - (marked ? MARK * em : 0);
        const made = Math.floor((height - BORDERS_PX - 2 * PADDING_BLOCK * em) / (NAME_LINE * em));
        const broken = (name.match(WORDS) ?? []).filter((word) => measured(word.trimEnd()) > room).length;
        assert.equal(Math.min(4, wrapText(name, room, measured, Infinity).length + broken), made);
      }),
      { numRuns: 2000 },
    );
  });
});
