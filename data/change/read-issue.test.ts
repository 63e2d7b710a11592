import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { EXAMPLE_TODAY, EXAMPLE_WITH_TERMS, errorsOf } from '../compile/example-records.test-data.js';
import { changeRecords } from './change-records.js';
import { FORM_KINDS } from './forms.js';
import { FORMS, issueBody } from './issue.test-data.js';
import { readIssue, type Answers } from './read-issue.js';
import { Refusal } from './refusal.js';

const TEXT = { group: 'kcc', what: '介绍', zh: '新的介绍。', en: 'A new one.' };

const valuesIn = (body: string): Record<string, string> => Object.fromEntries(readIssue(body, FORMS).values);

function refusalOf(body: string): string {
  try {
    readIssue(body, FORMS);
  } catch (error) {
    assert.ok(error instanceof Refusal);
    return error.reasons[0]!.en;
  }
  return assert.fail('the body was read');
}

describe('reading an issue', () => {
  it('finds the form by its headings, and leaves out what is empty', () => {
    assert.deepEqual(
      { ...readIssue(issueBody('archive', { group: '媒体组' }), FORMS) },
      { kind: 'archive', values: new Map([['group', '媒体组']]) },
    );
    assert.deepEqual(valuesIn(issueBody('text', TEXT)), { ...TEXT, what: '介绍 · Introduction' });
  });

  it('tells all forms apart', () => {
    for (const kind of FORM_KINDS) {
      const { fields } = FORMS.find((form) => form.kind === kind)!;
      const answers = Object.fromEntries(fields.map(({ id, options }) => [id, options[0] ?? 'text']));
      assert.equal(readIssue(issueBody(kind, answers), FORMS).kind, kind);
    }
  });

  it('takes Windows line endings', () => {
    assert.equal(valuesIn(issueBody('text', TEXT).replaceAll('\n', '\r\n')).zh, '新的介绍。');
  });

  it('takes an answer as it is written, whatever Markdown would make of it', () => {
    for (const zh of [
      '*斜体* 和 `代码`',
      '[链接](https://example.org)',
      '<b>粗</b>',
      'a_b_c@example.org',
      '# 不是标题',
      '${{ github.token }}',
      '$(touch x)',
    ])
      assert.equal(valuesIn(issueBody('text', { ...TEXT, zh })).zh, zh);
  });

  it('takes a heading inside an answer for a part of it, unless it is one of the form', () => {
    const topics = '### 一 | One\n二 | Two';
    const { fields } = FORMS.find(({ kind }) => kind === 'new-group')!;
    const answers = Object.fromEntries(fields.map(({ id, options }) => [id, options[0] ?? 'text']));
    assert.equal(valuesIn(issueBody('new-group', { ...answers, topics })).topics, topics);
    assert.match(
      refusalOf(issueBody('new-group', { ...answers, topics: `### ${fields[0]!.label}\nx` })),
      /stands twice/u,
    );
  });

  it('refuses what is of no form', () => {
    for (const body of ['', 'Hello', '### 谁 · Who\n\nAda', issueBody('text', TEXT).replace('### 改什么', '## 改什么')])
      assert.match(refusalOf(body), /^No form/u);
  });

  it('refuses an answer that the form would not allow', () => {
    assert.match(refusalOf(issueBody('archive', {})), /is empty\.$/u);
    assert.match(refusalOf(issueBody('text', { ...TEXT, what: '删掉一切' })), /no such option/u);
    assert.match(refusalOf(issueBody('text', { ...TEXT, en: 'a\nb' })), /one line/u);
    assert.match(refusalOf(issueBody('text', { ...TEXT, en: 'a'.repeat(301) })), /too long/u);
    assert.match(refusalOf('a'.repeat(20_001)), /too long/u);
    assert.match(refusalOf(issueBody('text', { ...TEXT, zh: `${'1. '.repeat(11)}a` })), /too many lists/u);
  });

  it('ends with records that pass the checks or with a refusal in both languages, whatever is filled in', () => {
    const odd = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc.constantFrom(
        'kcc',
        'li-na',
        '../../x',
        '__proto__',
        'constructor',
        '2024',
        'a@kaiyuanshe.org',
        '甲',
        'x: y',
        '[',
        '- a',
        '"',
        '*a',
        '&a',
        '!!js',
        '#',
        '\u202e',
        '~',
        'null',
        '2024-01-01',
        'https://example.org/',
        '{ a: 1 }',
        '甲 | One\n乙 | Two\n丙 | Three',
      ),
    );
    const filled = fc
      .constantFrom(...FORMS)
      .chain(({ kind, fields }) =>
        fc
          .record(
            Object.fromEntries(
              fields.map(({ id, options }) => [id, options.length ? fc.constantFrom(...options) : odd]),
            ),
          )
          .map((answers) => issueBody(kind, answers as Record<string, string>)),
      );
    const place = (body: string): void => {
      try {
        const { files } = changeRecords(EXAMPLE_WITH_TERMS, body, FORMS, EXAMPLE_TODAY);
        assert.deepEqual(errorsOf(new Map([...EXAMPLE_WITH_TERMS, ...files])), []);
        for (const file of files.keys())
          assert.match(file, /^data\/(?:(?:groups|people)\/[a-z0-9-]+|committee|organization|questions)\.yaml$/u);
      } catch (error) {
        if (!(error instanceof Refusal)) throw error;
        for (const { zh, en } of error.reasons) assert.ok(zh && en);
      }
    };
    fc.assert(fc.property(filled, place), { numRuns: 600 });
  });

  it('has only answers of its own form', () => {
    const { values }: Answers = readIssue(issueBody('archive', { group: 'kcc' }), FORMS);
    assert.equal(values.get('constructor'), undefined);
  });
});
