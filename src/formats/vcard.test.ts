import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import ICAL from 'ical.js';
import { vCard, type VCard } from './vcard.js';

const GROUP: VCard = {
  kind: 'org',
  uid: 'tag:example.org,2024-12-31:group/media',
  name: '开源社 媒体组',
  organization: ['开源社', '媒体组'],
  email: 'kmedia@example.org',
  language: 'zh-CN',
  revised: '2024-12-31',
  note: '组长 · 李 · a@example.org\n数据：2024 届',
};

const octets = (text: string): number => new TextEncoder().encode(text).length;

/** Lines as section 3.2 parts and joins them. */
function contentLines(card: string): string[] {
  assert.ok(card.endsWith('\r\n'));
  return card
    .slice(0, -2)
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
}

/** A value as section 3.4 reads it, written independently of how it is made. */
function unescape(value: string): string {
  let text = '';
  for (let i = 0; i < value.length; i += 1) {
    if (value[i] !== '\\') text += value[i];
    else {
      i += 1;
      assert.match(value[i] ?? '', /[\\,;n]/, `an escape of nothing in ${value}`);
      text += value[i] === 'n' ? '\n' : value[i];
    }
  }
  return text;
}

/** What a value can carry of a text: no control characters, whole characters, one kind of line break. */
const carried = (text: string): string =>
  [...text]
    .filter((character) => '\n\r\t'.includes(character) || (character >= ' ' && character !== '\x7f'))
    .map((character) => (/^[\ud800-\udfff]$/.test(character) ? '\ufffd' : character))
    .join('')
    .replace(/\r\n|\r/g, '\n');

/** The value of the one property of that name. */
function valueOf(card: string, property: string): string {
  const found = contentLines(card).filter((line) => line.startsWith(`${property}:`) || line.startsWith(`${property};`));
  assert.equal(found.length, 1, `${property} in ${card}`);
  return found[0]!.slice(found[0]!.indexOf(':') + 1);
}

/** The components of a value, parted by what is not escaped. */
const components = (value: string): string[] => `;${value}`.match(/;(?:[^\\;]|\\.)*/gsu)!.map((part) => part.slice(1));

const names = (card: string): string[] => contentLines(card).map((line) => line.slice(0, line.search(/[:;]/)));

/** `contentline` of section 3.3, and its values: `text` of section 4.1 and, for ORG, components. */
const CONTENT_LINE = /^[A-Z]+(?:;LANGUAGE=[A-Za-z0-9-]+)?:[\t -~\u0080-\u{10ffff}]*$/u;
const TEXT = /^(?:\\[\\,n]|[\t !-+\x2d-[\]-~\u0080-\u{10ffff}])*$/u;
const COMPONENTS = /^(?:\\[\\,;n]|[\t !-+\x2d-[\]-~\u0080-\u{10ffff}])*$/u;

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({
    unit: fc.constantFrom('\\', ',', ';', ':', '\n', '\r', 'n', ' ', '\t', '\0', '"', '开', '😀', '\ud800', 'é'),
    maxLength: 120,
  }),
);

const anyCard: fc.Arbitrary<VCard> = fc.record({
  kind: fc.constantFrom('org' as const, 'individual' as const),
  uid: fc.constant(GROUP.uid),
  name: anyText,
  organization: fc.array(anyText, { maxLength: 3 }),
  title: fc.option(anyText, { nil: undefined }),
  email: anyText,
  language: fc.constantFrom('zh-CN', 'en'),
  revised: fc.oneof(anyText, fc.constant('2024-12-31')),
  note: fc.option(anyText, { nil: undefined }),
});

describe('vCard', () => {
  it('has its properties in order, the version first', () => {
    assert.deepEqual(names(vCard(GROUP)), [
      'BEGIN',
      'VERSION',
      'KIND',
      'UID',
      'FN',
      'ORG',
      'EMAIL',
      'LANG',
      'NOTE',
      'REV',
      'END',
    ]);
    assert.deepEqual(names(vCard({ ...GROUP, kind: 'individual', title: '组长' })), [
      'BEGIN',
      'VERSION',
      'KIND',
      'UID',
      'FN',
      'ORG',
      'TITLE',
      'EMAIL',
      'LANG',
      'NOTE',
      'REV',
      'END',
    ]);
  });

  it('is, for a group, exactly this', () => {
    assert.deepEqual(contentLines(vCard(GROUP)), [
      'BEGIN:VCARD',
      'VERSION:4.0',
      'KIND:org',
      'UID:tag:example.org,2024-12-31:group/media',
      'FN;LANGUAGE=zh-CN:开源社 媒体组',
      'ORG;LANGUAGE=zh-CN:开源社;媒体组',
      'EMAIL:kmedia@example.org',
      'LANG:zh-CN',
      'NOTE;LANGUAGE=zh-CN:组长 · 李 · a@example.org\\n数据：2024 届',
      'REV:20241231T000000Z',
      'END:VCARD',
    ]);
  });

  it('leaves out what it has no value for, but the name', () => {
    const card = vCard({ ...GROUP, name: '', organization: [], note: '', revised: 'soon' });
    assert.deepEqual(names(card), ['BEGIN', 'VERSION', 'KIND', 'UID', 'FN', 'EMAIL', 'LANG', 'END']);
    assert.equal(valueOf(card, 'FN'), GROUP.email);
  });

  it('has lines of 75 octets at most, CR LF and no other break, and no character in two lines', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const text = vCard(card);
        assert.doesNotMatch(text.replace(/\r\n/g, ''), /[\r\n]/);
        for (const line of text.split('\r\n')) {
          assert.ok(octets(line) <= 75, `${octets(line)}: ${line}`);
          assert.doesNotMatch(line, /[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
        }
        assert.equal(new TextDecoder('utf-8', { fatal: true }).decode(new TextEncoder().encode(text)), text);
      }),
      { numRuns: 1000 },
    );
  });

  it('fills its lines: what is folded had no room', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const lines = vCard(card).split('\r\n');
        for (const [index, line] of lines.slice(1).entries()) {
          if (line.startsWith(' ')) assert.ok(octets(lines[index]!) + octets([...line.slice(1)][0]!) > 75, line);
        }
      }),
    );
  });

  it('follows the grammar, whatever the texts', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        for (const line of contentLines(vCard(card))) {
          assert.match(line, CONTENT_LINE);
          if (/^(FN|TITLE|NOTE|EMAIL)\b/.test(line)) assert.match(line.slice(line.indexOf(':') + 1), TEXT);
          if (/^ORG\b/.test(line)) assert.match(line.slice(line.indexOf(':') + 1), COMPONENTS);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('gives its texts back, unfolded and unescaped', () => {
    fc.assert(
      fc.property(anyCard, (card) => {
        const text = vCard(card);
        assert.equal(unescape(valueOf(text, 'EMAIL')), carried(card.email));
        for (const [property, given] of [
          ['FN', card.name],
          ['TITLE', card.title],
          ['NOTE', card.note],
        ] as const) {
          if (carried(given ?? '')) assert.equal(unescape(valueOf(text, property)), carried(given!));
        }
        if (card.organization.map(carried).join(';')) {
          assert.deepEqual(components(valueOf(text, 'ORG')).map(unescape), card.organization.map(carried));
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('is read by another reader, which finds the same', () => {
    const text = fc
      .string({
        unit: fc.constantFrom('\\', ',', ';', ':', 'n', 'a', '开', '😀', '"', '=', ' '),
        minLength: 1,
        maxLength: 90,
      })
      .filter((one) => one.trim() === one);
    // This reader takes a backslash before a separator for one that escapes it, though it is escaped itself.
    const component = text.filter((one) => !one.endsWith('\\'));
    fc.assert(
      fc.property(text, text, component, component, (name, title, first, second) => {
        const card = new ICAL.Component(
          ICAL.parse(vCard({ ...GROUP, kind: 'individual', name, title, organization: [first, second] })) as unknown[],
        );
        const only = (property: string): unknown => {
          const found = card.getAllProperties(property);
          assert.equal(found.length, 1);
          return found[0]!.getFirstValue();
        };
        assert.deepEqual(['version', 'kind', 'uid', 'fn', 'org', 'title', 'email', 'lang', 'note'].map(only), [
          '4.0',
          'individual',
          GROUP.uid,
          name,
          [first, second],
          title,
          GROUP.email,
          'zh-CN',
          GROUP.note,
        ]);
        assert.equal(String(only('rev')), '2024-12-31T00:00:00Z');
        for (const property of ['fn', 'org', 'title', 'note'])
          assert.equal(card.getFirstProperty(property)!.getParameter('language'), 'zh-CN');
      }),
      { numRuns: 300 },
    );
  });
});
