import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { mailto } from './mailto.js';

describe('mailto', () => {
  it('is the mailbox as it is, in capitals too', () => {
    assert.equal(mailto('kmedia@kaiyuanshe.org'), 'mailto:kmedia@kaiyuanshe.org');
    assert.equal(mailto('ACSG@kaiyuanshe.org'), 'mailto:ACSG@kaiyuanshe.org');
  });

  it('carries no subject where there is none', () => {
    assert.equal(mailto('a@example.org', ''), 'mailto:a@example.org');
  });

  for (const [subject, written] of [
    ['Q&A? 50% #1 + more', 'Q%26A%3F%2050%25%20%231%20%2B%20more'],
    ['校园活动', '%E6%A0%A1%E5%9B%AD%E6%B4%BB%E5%8A%A8'],
    ['a\r\nBcc: b@example.org', 'a%0D%0ABcc%3A%20b%40example.org'],
    ['x&cc=b@example.org', 'x%26cc%3Db%40example.org'],
  ] as const) {
    it(`keeps the subject ${JSON.stringify(subject)} in one field`, () => {
      assert.equal(mailto('a@example.org', subject), `mailto:a@example.org?subject=${written}`);
    });
  }

  it('lets no mailbox add a field of its own', () => {
    assert.equal(mailto('a?cc=b@example.org', 's'), 'mailto:a%3Fcc%3Db@example.org?subject=s');
    assert.equal(mailto('a&b@example.org'), 'mailto:a%26b@example.org');
  });

  it('gives back every subject that a mail program reads from it', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1 }), (subject) => {
        const [, query] = mailto('a@example.org', subject).split('?');
        assert.equal(decodeURIComponent(query!.slice('subject='.length)), subject);
      }),
    );
  });

  it('gives back every body, its breaks as CR LF, beside any subject', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string({ unit: fc.constantFrom('\n', '\r', '&', '+', '#', '%', '=', '?', '"', "'", ' ', '开', '😀', 'a') }),
    );
    fc.assert(
      fc.property(text, text, (subject, body) => {
        const [address, query = '', ...more] = mailto('a+b@example.org', subject, body).split('?');
        assert.deepEqual([address, more], ['mailto:a%2Bb@example.org', []]);
        const fields = query
          .split('&')
          .filter(Boolean)
          .map((field) => field.split('='));
        const expected = [
          ['subject', subject],
          ['body', body.split(/\r\n|\r|\n/).join('\r\n')],
        ].filter(([, value]) => value);
        assert.deepEqual(
          fields.map(([name, value]) => [name, decodeURIComponent(value!)]),
          expected,
        );
        assert.match(query, /^[\w%&=!~*'().-]*$/);
      }),
      { numRuns: 500 },
    );
  });

  it('writes a break of a line as %0D%0A, whichever it was', () => {
    assert.equal(mailto('a@example.org', '', 'a\nb\r\nc\rd'), 'mailto:a@example.org?body=a%0D%0Ab%0D%0Ac%0D%0Ad');
  });

  it('does not throw for half a character', () => {
    assert.equal(mailto('a\ud800@example.org', '', 'b\udc00'), 'mailto:a%EF%BF%BD@example.org?body=b%EF%BF%BD');
    assert.equal(mailto('a@example.org', 'a\ud800b'), 'mailto:a@example.org?subject=a%EF%BF%BDb');
  });
});
