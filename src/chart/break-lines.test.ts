import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { breakLines, widestWord, wordsOf } from './break-lines.js';

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

const lines = (text: string, room: number): readonly string[] => breakLines(text, room, textWidth);

describe('wordsOf', () => {
  it('keeps a Chinese name whole, and parts a longer run', () => {
    assert.deepEqual(wordsOf('组长 王伟、欧阳娜娜'), ['组长 ', '王伟、', '欧阳娜娜']);
    assert.deepEqual(wordsOf('开源社理事会'), ['开', '源', '社', '理', '事', '会']);
  });

  it('keeps punctuation at the end of what is before it, and what opens with what follows', () => {
    assert.deepEqual(wordsOf('开源社理事会成员，（北京）'), [
      '开',
      '源',
      '社',
      '理',
      '事',
      '会',
      '成',
      '员，',
      '（北京）',
    ]);
    assert.deepEqual(wordsOf('KCC（北京）'), ['KCC', '（北京）']);
    assert.deepEqual(wordsOf('“开源”'), ['“开源”']);
  });

  it('parts no word in letters', () => {
    assert.deepEqual(wordsOf('People’s co-operation and/or so'), ['People’s ', 'co-operation ', 'and/or ', 'so']);
  });

  it('gives words that joined are the text', () => {
    fc.assert(
      fc.property(names, (name) => assert.equal(wordsOf(name).join(''), name)),
      { numRuns: 1000 },
    );
  });
});

describe('breakLines', () => {
  it('leaves a text that fits as it is', () => {
    assert.deepEqual(lines('two words', 9), ['two words']);
    assert.deepEqual(lines('', 9), ['']);
  });

  it('breaks between words, and in Chinese between characters', () => {
    assert.deepEqual(lines('two or three words', 9), ['two or ', 'three ', 'words']);
    assert.deepEqual(lines('开源社理事会成员', 9), ['开源社理', '事会成员']);
    assert.deepEqual(lines('KAIYUANSHE 开源社', 12), ['KAIYUANSHE ', '开源社']);
  });

  it('makes lines about as long as one another', () => {
    assert.deepEqual(lines('Advisory Council Service Group', 26), ['Advisory Council ', 'Service Group']);
  });

  it('breaks inside a word that is wider than the room, which begins on a line of its own', () => {
    assert.deepEqual(lines('an incomprehensible', 8), ['an ', 'incompre', 'hensible']);
  });

  it('keeps marks with their character', () => {
    assert.deepEqual(lines('e\u0301e\u0301e\u0301', 2), ['e\u0301e\u0301', 'e\u0301']);
  });

  it('makes no line wider than the room, but for a single character', () => {
    fc.assert(
      fc.property(names, rooms, (name, room) => {
        for (const line of lines(name, room)) {
          const seen = line.trimEnd();
          assert.ok(textWidth(seen) <= room || isOneCharacter(seen.trimStart()), `${JSON.stringify(line)} in ${room}`);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives lines that joined are the text', () => {
    fc.assert(
      fc.property(names, rooms, (name, room) => assert.equal(lines(name, room).join(''), name)),
      { numRuns: 1000 },
    );
  });

  it('breaks no word that has room', () => {
    fc.assert(
      fc.property(names, rooms, (name, room) => {
        fc.pre(widestWord(name, textWidth) <= room);
        const starts = new Set<number>();
        wordsOf(name).reduce((at, word) => (starts.add(at), at + word.length), 0);
        lines(name, room).reduce((at, line) => {
          assert.ok(starts.has(at) || !line, JSON.stringify(line));
          return at + line.length;
        }, 0);
      }),
      { numRuns: 1000 },
    );
  });
});
