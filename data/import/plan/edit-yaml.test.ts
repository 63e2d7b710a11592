import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { parseDocument } from 'yaml';
import { editYaml, UneditableError, type Edit, type Path } from './edit-yaml.js';

const FILE = `# about this file
id: kites # never changes
name:
  zh: 风筝组
  en: Kites
tags: [ wind,  paper ] # two
quoted: "one"

# who leads
leaders:
  - person: ada # the first
    email: ada@example.org
    confirmed: false # in doubt
  - { person: bo, email: bo@example.org }

# the last
links:
  - label: { zh: 链接, en: Link }
    url: https://example.org/
`;

const after = (...edits: readonly Edit[]): string => editYaml(FILE, edits);

/** The lines that an edit takes away (-) and those that it brings (+). */
function changedLines(edited: string, before = FILE): readonly string[] {
  const old = before.split('\n');
  const now = edited.split('\n');
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `-${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+${line}`),
  ];
}

describe('an edit of a YAML file', () => {
  it('changes one value and keeps the comment beside it', () => {
    assert.deepEqual(changedLines(after({ set: ['leaders', 0, 'person'], value: 'cy' })), [
      '-  - person: ada # the first',
      '+  - person: cy # the first',
    ]);
  });

  it('keeps quotes, and adds them where a value needs them', () => {
    assert.deepEqual(changedLines(after({ set: ['quoted'], value: 'two' })), ['-quoted: "one"', '+quoted: "two"']);
    assert.deepEqual(changedLines(after({ set: ['id'], value: '2024' })), [
      '-id: kites # never changes',
      '+id: "2024" # never changes',
    ]);
    assert.deepEqual(changedLines(after({ set: ['tags', 1], value: 'a, b' })), [
      '-tags: [ wind,  paper ] # two',
      '+tags: [ wind,  "a, b" ] # two',
    ]);
  });

  it('adds a key in the style of its record', () => {
    assert.deepEqual(changedLines(after({ insert: ['leaders', 0, 'ended'], after: 'email', value: '2025' })), [
      '+    ended: "2025"',
    ]);
    assert.deepEqual(changedLines(after({ insert: ['leaders', 1, 'ended'], after: 'email', value: '2025' })), [
      '-  - { person: bo, email: bo@example.org }',
      '+  - { person: bo, email: bo@example.org, ended: "2025" }',
    ]);
    assert.deepEqual(changedLines(after({ insert: ['aliases'], after: 'name', value: ['纸鸢组'] })), [
      '+aliases:',
      '+  - 纸鸢组',
    ]);
  });

  it('adds an item before the comment that belongs to what follows', () => {
    const edited = after({ append: ['leaders'], value: { person: 'cy', email: 'cy@example.org', began: '2025' } });
    assert.ok(
      edited.includes('bo@example.org }\n  - { person: cy, email: cy@example.org, began: "2025" }\n\n# the last\n'),
    );
    assert.deepEqual(changedLines(after({ append: ['tags'], value: 'sky' })), [
      '-tags: [ wind,  paper ] # two',
      '+tags: [ wind,  paper, sky ] # two',
    ]);
  });

  it('adds an item at the front', () => {
    const edited = after({ prepend: ['links'], value: { label: { zh: '甲', en: 'A' }, url: 'https://example.org/a' } });
    assert.ok(
      edited.endsWith(
        'links:\n  - label:\n      zh: 甲\n      en: A\n    url: https://example.org/a\n  - label: { zh: 链接, en: Link }\n    url: https://example.org/\n',
      ),
    );
    assert.ok(after({ prepend: ['tags'], value: 'sky' }).includes('[ sky, wind,  paper ]'));
  });

  it('removes a key with its own comment, and an item with its line', () => {
    assert.deepEqual(changedLines(after({ remove: ['leaders', 0, 'confirmed'] })), [
      '-    confirmed: false # in doubt',
    ]);
    assert.deepEqual(changedLines(after({ remove: ['leaders', 1] })), ['-  - { person: bo, email: bo@example.org }']);
    assert.deepEqual(changedLines(after({ remove: ['leaders', 1, 'email'] })), [
      '-  - { person: bo, email: bo@example.org }',
      '+  - { person: bo }',
    ]);
    assert.ok(after({ remove: ['tags', 0] }).includes('tags: [ paper ]'));
    assert.ok(after({ remove: ['leaders', 0, 'person'] }).includes('leaders:\n  - email: ada@example.org\n'));
  });

  it('keeps the line endings of Windows', () => {
    const edited = editYaml(FILE.replaceAll('\n', '\r\n'), [
      { append: ['leaders'], value: { person: 'cy', email: 'cy@example.org' } },
      { insert: ['aliases'], after: 'name', value: ['纸鸢组'] },
      { remove: ['leaders', 0, 'confirmed'] },
    ]);
    assert.equal(edited.replaceAll('\r\n', '').includes('\n'), false);
    assert.equal(edited.includes('\r\r'), false);
  });

  it('works on a file whose last line does not end', () => {
    assert.equal(editYaml('a:\n  - b', [{ append: ['a'], value: 'c' }]), 'a:\n  - b\n  - c');
    assert.equal(editYaml('a: 1', [{ insert: ['b'], after: 'a', value: 2 }]), 'a: 1\nb: 2');
  });

  it('changes a text that is folded over lines, and one that is not', () => {
    const folded = 'a:\n  b: >-\n    one\n    more\n\n  c: plain # why\n# end\n';
    assert.equal(
      editYaml(folded, [
        { setText: ['a', 'b'], value: 'two: # 3' },
        { setText: ['a', 'c'], value: 'x' },
      ]),
      'a:\n  b: >-\n    two: # 3\n\n  c: x # why\n# end\n',
    );
    for (const text of ['a: >\n  one\n', 'a: |-\n  one\n'])
      assert.throws(() => editYaml(text, [{ setText: ['a'], value: 'two' }]), UneditableError, text);
    assert.throws(() => editYaml('a: >-\n  one\n', [{ setText: ['a'], value: 'two\nlines' }]), UneditableError);
  });

  it('refuses what it could not change alone', () => {
    for (const [text, edit] of [
      ['a: &x one\nb: *x\n', { set: ['b'], value: 'two' }],
      ['a: &x one\nb: *x\n', { set: ['a'], value: 'two' }],
      ['a: one\n', { set: ['b'], value: 'two' }],
      ['a: >-\n  one\n', { set: ['a'], value: 'two' }],
      ['a: []\n', { remove: ['a', 0] }],
      ['- a: 1\n', { remove: [0, 'a'] }],
    ] as const)
      assert.throws(() => editYaml(text, [edit]), UneditableError, text);
  });

  it('keeps spaces that are no spaces of YAML', () => {
    for (const path of [['id'], ['tags', 0], ['leaders', 0, 'email']]) {
      for (const value of ['\u00A0', '\u00A0a\u3000', '\u2003'])
        assert.equal(parseDocument(after({ set: path, value })).getIn(path), value);
    }
  });

  it('writes any text so that it reads as the same text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom<Path[]>(['id'], ['quoted'], ['tags', 0], ['leaders', 1, 'person'], ['leaders', 0, 'email']),
        (value, path) => {
          assert.equal(parseDocument(after({ set: path, value })).getIn(path), value);
        },
      ),
    );
  });
});
