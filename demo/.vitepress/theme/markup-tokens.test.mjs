import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { markupTokens } from './markup-tokens.mjs';

const textOf = (tokens) => tokens.map(({ text }) => text).join('');

describe('code in color', () => {
  it('is all the code, whatever it is', () => {
    for (const code of ['{{< kys-contact events >}}', 'a < b && c > "', '<!-- no tag -->'])
      assert.equal(textOf(markupTokens(code)), code);
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'<>"=/-a媒 \n{') }), (code) => {
        assert.equal(textOf(markupTokens(code)), code);
      }),
    );
  });

  it('tells tags, attributes, and values', () => {
    const kinds = markupTokens('<kys-contact group="media">').map(({ text, kind }) => [text, kind]);
    assert.deepEqual(
      kinds.filter(([text]) => text.trim()),
      [
        ['<kys-contact', 'tag'],
        ['group', 'attribute'],
        ['=', 'text'],
        ['"media"', 'value'],
        ['>', 'tag'],
      ],
    );
  });
});
