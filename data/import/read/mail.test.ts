import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { hintsAtMailbox, mailboxesIn } from './mail.js';

const addressesIn = (text: string): readonly string[] => mailboxesIn(text).map(({ address }) => address);

describe('a mailbox in a text', () => {
  const ADDRESS = 'zhang.san+a_b-c@mail.example.org';

  it('is found whole, where nothing stands around it that may be a part of it', () => {
    for (const [before, after] of [
      ['', ''],
      ['张三', '（旧）'],
      ['：', '。'],
      ['（', '）'],
      ['<', '>'],
      ['mailto:', ''],
      ['?', ''],
      ['/', '/'],
      ['‘', '’'],
      ["'", "'"],
      ['—', '-'],
      ['', '.'],
      ['①', '、'],
    ] as const)
      assert.deepEqual(addressesIn(`${before}${ADDRESS}${after}`), [ADDRESS], before + after);
  });

  it('is not found in part', () => {
    const parts = ['-', '--', '.', '...', '+', '_', '__', '%', '~', '@', 'é', 'a\u0301', 'д', "o'", 'o’', 'か'];
    for (const before of parts) assert.deepEqual(addressesIn(`张三${before}${ADDRESS}`), [], before);
    for (const after of ['é', '-é', '٣', '@', '@example.org', '.a'.repeat(8)])
      assert.deepEqual(addressesIn(`${ADDRESS}${after}`), [], after);
    for (const text of [
      `${'a'.repeat(65)}@example.org`,
      'a..b@example.org',
      'a.@example.org',
      'a@example',
      'a@-a.org',
      `a@${'a'.repeat(64)}.org`,
    ])
      assert.deepEqual(addressesIn(text), [], text);
  });

  it('is always one that the records may have', () => {
    const piece = fc.constantFrom('a', 'Z', '0', '.', '-', '_', '+', '@', '张', ' ', 'é', '..', '--', 'example.org');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
        for (const address of addressesIn(pieces.join('')))
          assert.match(address, /^[A-Za-z0-9](?:[A-Za-z0-9._+-]*[A-Za-z0-9])?@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)+$/u);
      }),
    );
  });

  it('is hinted at, too, where it can’t be read', () => {
    for (const text of [
      ADDRESS,
      `-${ADDRESS}`,
      '张三＠example.org',
      'ｚｈａｎｇ＠ｅｘａｍｐｌｅ．ｏｒｇ',
      `${'a'.repeat(65)}@example.org`,
    ])
      assert.ok(hintsAtMailbox(text), text);
    for (const text of ['', '@所有人', '关注 @KAIYUANSHE', 'npm i a@1.2.3', 'a @ b'])
      assert.ok(!hintsAtMailbox(text), text);
  });
});
