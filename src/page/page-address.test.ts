import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parameterIn, parametersOf, withHash, withQuery } from './page-address.js';

const PAGE = 'https://example.org/docs/';

/** What a page may have in its query or hash, as browsers write it. */
const ownPair = fc.constantFrom(
  'a=b%20c',
  'a=b+c',
  'flag',
  'x=',
  '=',
  '',
  '%E5',
  'kys-q=3',
  'KYS=1',
  '?kys=4',
  'a=%26kys=5',
);
const pairs = fc.array(ownPair, { maxLength: 4 }).map((all) => all.join('&'));
const place = fc.constantFrom(
  '/',
  '/committee',
  '!/x',
  '!',
  '/R&D',
  '/a=b',
  '/%E5%AA%92',
  'section-2',
  'top%20',
  '/x?',
  '/a/?',
);
const end = fc.constantFrom('', ':~:text=kys=no', '#below', '#a&kys=no', ':~:text=a#b');
const text = fc.string({ unit: 'binary' });

const value = (part: string): string | undefined => parameterIn(parametersOf(part), 'kys');
const hashOf = (href: string): string => href.slice(href.indexOf('#'));

describe('the address of a page that has a router of its own', () => {
  for (const [hash, before, after] of [
    ['', undefined, '#kys=finance'],
    ['#', undefined, '#kys=finance'],
    ['#/committee', undefined, '#/committee?kys=finance'],
    ['#!/x', undefined, '#!/x?kys=finance'],
    ['#!x', undefined, '#!x?kys=finance'],
    ['#/x?kys=media', 'media', '#/x?kys=finance'],
    ['#/x?', undefined, '#/x?kys=finance'],
    ['#/x?tab=2&kys=media&y', 'media', '#/x?tab=2&y&kys=finance'],
    ['#/R&D', undefined, '#/R&D?kys=finance'],
    ['#/a&kys=b', undefined, '#/a&kys=b?kys=finance'],
    ['#/a/kys=b', undefined, '#/a/kys=b?kys=finance'],
    ['#/x#below', undefined, '#/x?kys=finance#below'],
    ['#/x?kys=media#below', 'media', '#/x?kys=finance#below'],
    ['#section', undefined, '#section?kys=finance'],
    ['#committee?kys=media', 'media', '#committee?kys=finance'],
    ['#?kys=media', 'media', '#?kys=finance'],
    ['#tab=2', undefined, '#tab=2&kys=finance'],
    ['#tab=2&kys=media', 'media', '#tab=2&kys=finance'],
    ['#a&b', undefined, '#a&b&kys=finance'],
    ['#k%79s=media', 'media', '#kys=finance'],
    ['#kys=%6Dedia', 'media', '#kys=finance'],
    ['#kys=media&kys=legal', 'media', '#kys=finance'],
    ['#kys=', '', '#kys=finance'],
    ['#kys', undefined, '#kys?kys=finance'],
    ['#kys=%E0%A4%A', '\uFFFD%A', '#kys=finance'],
    [':~:text=media', undefined, '#kys=finance:~:text=media'],
    ['#kys=media:~:text=Media', 'media', '#kys=finance:~:text=Media'],
    ['#section:~:text=a&kys=b', undefined, '#section?kys=finance:~:text=a&kys=b'],
    ['#kys=a&xkys=b&kys-q=c', 'a', '#xkys=b&kys-q=c&kys=finance'],
  ] as const) {
    const given = hash.startsWith(':') ? `#${hash}` : hash;
    it(`reads and writes beside what is in ${given || 'no hash'}`, () => {
      assert.equal(value(given || '#'), before);
      assert.equal(withHash(`${PAGE}?q=1${given}`, { kys: 'finance' }), `${PAGE}?q=1${after}`);
    });
  }

  it('keeps the place, the parameters, and the end of a hash to the letter', () => {
    fc.assert(
      fc.property(fc.oneof(place, fc.constant('')), pairs, end, text, (where, others, ending, id) => {
        // Without a place, the sign begins the parameters.
        fc.pre(where !== '' || !others.startsWith('?'));
        const parameters = where && others && !where.endsWith('?') ? `?${others}` : others;
        const before = `${PAGE}#${where}${parameters}${ending}`;
        const after = withHash(before, { kys: id });
        assert.ok(hashOf(after).startsWith(`#${where}${parameters}`), after);
        assert.ok(after.endsWith(ending), after);
        assert.equal(value(hashOf(after)), id);
        assert.equal(withHash(after, { kys: id }), after);
      }),
    );
  });

  it('finds in a hash what it has put there, whatever hash it is', () => {
    fc.assert(
      fc.property(fc.webFragments(), text, text, (fragment, first, id) => {
        const once = withHash(`${PAGE}#${fragment}`, { kys: first });
        const after = withHash(once, { kys: id });
        assert.equal(value(hashOf(after)), id);
        assert.equal(new URL(after).href, after);
        assert.equal(withHash(after, { kys: first }), once);
      }),
    );
  });

  it('keeps the query of others and the hash to the letter', () => {
    fc.assert(
      fc.property(pairs, fc.oneof(place, end), text, (others, hash, q) => {
        const before = `${PAGE}${others && `?${others}`}#${hash}`;
        const after = withQuery(before, { 'kys-x': q, 'kys-y': undefined });
        assert.ok(after.startsWith(`${PAGE}?${others}`), after);
        assert.ok(after.endsWith(`#${hash}`), after);
        assert.equal(parameterIn(new URL(after).search.slice(1), 'kys-x'), q);
        assert.equal(withQuery(after, { 'kys-x': undefined, 'kys-y': undefined }), before);
      }),
    );
  });

  it('keeps the parameters of two elements apart', () => {
    const both = withHash(withHash(`${PAGE}#/x`, { kys: 'media' }), { staff: 'a&kys=b' });
    assert.deepEqual([value(hashOf(both)), parameterIn(parametersOf(hashOf(both)), 'staff')], ['media', 'a&kys=b']);
  });
});
