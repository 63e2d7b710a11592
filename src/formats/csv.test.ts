import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { anyText } from './any-text.test-data.js';
import { csv } from './csv.js';

/** A reader that keeps to RFC 4180. */
const read = (text: string): string[][] => parse(text, { bom: true, record_delimiter: '\r\n', relax_quotes: false });

const tables = fc
  .integer({ min: 2, max: 4 })
  .chain((width) =>
    fc.array(fc.array(anyText, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 4 }),
  );

describe('csv', () => {
  it('gives back every cell, but for the apostrophe before what would be a formula', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        // A file holds no half characters.
        const given = rows.flat().map((cell) => cell.replace(/\p{Cs}/gu, '\ufffd'));
        const found = read(csv(rows));
        assert.deepEqual(
          found.map(({ length }) => length),
          rows.map(({ length }) => length),
        );
        for (const [index, cell] of found.flat().entries())
          assert.ok(cell === given[index] || cell === `'${given[index]}`, cell);
      }),
      { numRuns: 1000 },
    );
  });

  it('lets no cell begin as a formula does', () => {
    fc.assert(
      fc.property(tables, (rows) => {
        for (const cell of read(csv(rows)).flat()) assert.doesNotMatch(cell, /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u);
      }),
      { numRuns: 1000 },
    );
  });

  for (const formula of [
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '\n=1',
    ' =1',
    '\u3000=1',
    '＝1+1',
    '＋1',
    '－1',
    '＠a',
    '=HYPERLINK("https://example.org","x")',
  ]) {
    it(`defuses ${JSON.stringify(formula)}`, () => {
      assert.deepEqual(read(csv([[formula, 'b']])), [[`'${formula}`, 'b']]);
    });
  }

  it('leaves an address, a date and a name as they are', () => {
    const row = ['ada@example.org', '2017-01-01', "Ada O'Hara", '张三', ''];
    assert.deepEqual(read(csv([row])), [row]);
  });

  it('begins with the mark of UTF-8, ends each row with CR LF and quotes only where it must', () => {
    assert.equal(
      csv([
        ['id', 'name'],
        ['a', '张三, "Ada"'],
      ]),
      '\ufeffid,name\r\na,"张三, ""Ada"""\r\n',
    );
  });
});
