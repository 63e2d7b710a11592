import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { tokenize } from './search.mjs';

describe('what the search cuts a text into', () => {
  for (const [text, tokens] of [
    ['媒体组', ['媒体', '体组']],
    ['组', ['组']],
    ['kmedia@kaiyuanshe.org', ['kmedia', 'kaiyuanshe', 'org']],
    ['用 Theme 换主题', ['用', 'theme', '换主', '主题']],
    ['Vue3的组件', ['vue3', '的组', '组件']],
    ['', []],
    ['，。', []],
  ])
    it(`is ${tokens.join(', ') || 'nothing'}: ${text || 'empty'}`, () => assert.deepEqual(tokenize(text), tokens));

  it('needs nothing of its module, since it is written out into pages', () => {
    const alone = new Function(`return (${tokenize})`)();
    assert.deepEqual(alone('贡献 code'), ['贡献', 'code']);
  });

  it('has each pair of Chinese characters that a word has, wherever the word stands', () => {
    const han = fc.integer({ min: 0x4e00, max: 0x9fa5 }).map((code) => String.fromCodePoint(code));
    const word = fc.array(han, { minLength: 2, maxLength: 5 }).map((characters) => characters.join(''));
    fc.assert(
      fc.property(word, word, word, (before, middle, after) => {
        const tokens = tokenize(before + middle + after);
        return tokenize(middle).every((token) => tokens.includes(token));
      }),
    );
  });
});
