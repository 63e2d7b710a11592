import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { errorsAfter } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';

/** The errors of an English introduction, written in JSON, which YAML understands. */
const errorsOfText = (text: string): readonly string[] =>
  errorsAfter(KCC, 'en: Introduction', `en: ${JSON.stringify(text)}`);

const at = (what: string): string => `${what} at summary.en (${KCC})`;

describe('characters', () => {
  it('reports an invisible character by its code point', () => {
    assert.deepEqual(errorsOfText('Intro\u200Bduction'), [at('invisible character: U+200B')]);
  });

  it('refuses any text that holds an invisible character', () => {
    const invisible = fc.constantFrom(
      '\u200B',
      '\u200C',
      '\u200D',
      '\u200E',
      '\u202E',
      '\u2060',
      '\u2066',
      '\uFEFF',
      '\u00AD',
      '\uFE0F',
      '\uFFFD',
    );
    const visible = fc.stringMatching(/^[A-Za-z .]{0,40}$/u);
    fc.assert(
      fc.property(visible, invisible, visible, (before, character, after) =>
        errorsOfText(`${before}${character}${after}`).some((error) => error.includes('invisible character: U+')),
      ),
    );
  });

  it('reports a control character', () => {
    assert.deepEqual(errorsOfText('Intro\u0007duction'), [at('control character: U+0007')]);
  });

  it('reports a line break inside a text', () => {
    assert.deepEqual(errorsOfText('Intro\nduction'), [at('line break')]);
  });

  it('reports a space before or after a text', () => {
    assert.deepEqual(errorsOfText(' Introduction'), [at('space before or after a text')]);
    assert.deepEqual(errorsOfText('Introduction '), [at('space before or after a text')]);
  });

  it('reports more than one space in a row', () => {
    assert.deepEqual(errorsOfText('An  introduction'), [at('more than one space in a row')]);
  });

  it('reports a space that only looks like one', () => {
    assert.deepEqual(errorsOfText('An\u00A0introduction'), [at('unusual space: U+00A0')]);
  });

  it('reports a question mark of either width', () => {
    assert.deepEqual(errorsOfText('Introduction?'), [at('question mark: ?')]);
    assert.deepEqual(errorsAfter('data/people/li-na.yaml', '李娜', '？李娜'), [
      'question mark: ？ at name.zh (data/people/li-na.yaml)',
    ]);
  });

  it('accepts a question mark in a link', () => {
    assert.deepEqual(errorsAfter(KCC, 'https://example.org/link', 'https://example.org/link?id=1'), []);
  });

  for (const leftover of ['\\#', '|', '%40', 'mailto']) {
    it(`reports ${leftover}, left over from a copy`, () => {
      assert.deepEqual(errorsOfText(`Introduction ${leftover} here`), [at(`leftover of a copy: ${leftover}`)]);
    });
  }

  for (const leftover of ['~~', '*', '**']) {
    it(`reports ${leftover}, with which Markdown strikes out and stresses`, () => {
      assert.deepEqual(errorsOfText(`Introduction ${leftover}here`), [at(`leftover of a copy: ${leftover}`)]);
    });
  }

  for (const ordinal of ['6.', '12)', '(3)']) {
    it(`reports ${ordinal} at the beginning of a text`, () => {
      assert.deepEqual(errorsOfText(`${ordinal} Introduction`), [at(`leftover of a copy: ${ordinal}`)]);
      assert.deepEqual(errorsOfText(`Introduction ${ordinal}`), []);
    });
  }

  for (const ordinal of ['6.', '6、', '（二）', '三、', '十二、']) {
    it(`reports ${ordinal} before a name`, () => {
      assert.deepEqual(errorsAfter('data/people/li-na.yaml', 'zh: 李娜', `zh: ${ordinal}李娜`), [
        `leftover of a copy: ${ordinal} at name.zh (data/people/li-na.yaml)`,
      ]);
    });
  }

  it('accepts a number at the beginning of a text', () => {
    for (const text of ['2024. A year', '2.5 years of it', '3D printing', '6 groups', '100) and more'])
      assert.deepEqual(errorsOfText(text), [], text);
  });

  it('accepts what looks like a leftover in a link', () => {
    assert.deepEqual(errorsAfter(KCC, 'https://example.org/link', 'https://example.org/~~link*'), []);
  });

  it('refuses an encoded mail address', () => {
    assert.deepEqual(errorsAfter(KCC, 'KCC@', 'KCC%40'), [
      `not a valid mailbox: KCC%40kaiyuanshe.org at email (${KCC})`,
    ]);
  });
});
