import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_FILES, errorsAfter, errorsOf, exampleWith } from './example-records.test-data.js';

const LI_NA = 'data/people/li-na.yaml';

describe('reading the records', () => {
  it('finds no error in records that are right', () => {
    assert.deepEqual(errorsOf(EXAMPLE_FILES), []);
  });

  it('names the line of a key that stands twice', () => {
    assert.deepEqual(errorsAfter(LI_NA, 'emails', 'id: li-na\nemails'), [
      `YAML: Map keys must be unique; each key stands once (${LI_NA}:3)`,
    ]);
  });

  it('names the line of an error of syntax, with a hint', () => {
    const [error = ''] = errorsAfter(LI_NA, '{ zh: 李娜, en: Na (Linda) Li }', '\n  zh: 李娜\n  en: Na: Linda');
    assert.match(
      error,
      /^YAML: Nested mappings .*; a text with a colon stands in quotes \(data\/people\/li-na\.yaml:4\)$/u,
    );
  });

  it('names a slip once, though it upsets the rest of its line', () => {
    assert.deepEqual(errorsAfter(LI_NA, 'name: {', 'name:\n\tzh: {'), [
      `YAML: Tabs are not allowed as indentation; indent with spaces, not tabs (${LI_NA}:3)`,
    ]);
  });

  it('reports an empty file', () => {
    assert.deepEqual(errorsOf(new Map([...EXAMPLE_FILES, [LI_NA, '']])), [
      `a record expected, found nothing (${LI_NA})`,
    ]);
  });

  it('reports a chapter that is missing', () => {
    const files = new Map(EXAMPLE_FILES);
    files.delete('data/pages.yaml');
    assert.deepEqual(errorsOf(files), ['missing file (data/pages.yaml)']);
  });

  it('reports a file that it would otherwise overlook', () => {
    const files = new Map([...EXAMPLE_FILES, ['data/groups/media.yml', 'id: media']]);
    assert.deepEqual(errorsOf(files), ['unknown file: records end in .yaml (data/groups/media.yml)']);
  });

  it('reports all errors of several broken files at once, file by file', () => {
    const brokenSyntax = exampleWith('data/pages.yaml', 'url:', 'title: {}\n    url:');
    const brokenShape = exampleWith(LI_NA, 'emails', 'phone: "1"\nemails', brokenSyntax);
    const brokenReference = exampleWith('data/groups/kcc.yaml', 'person: hui-shiji', 'person: wang-wei', brokenShape);
    const brokenText = exampleWith('data/groups/kcc.yaml', 'zh: 介绍', 'zh: 介绍？', brokenReference);
    const brokenDate = exampleWith('data/groups/commercialization.yaml', '2023-06-13', '2023-06-31', brokenText);
    assert.deepEqual(errorsOf(brokenDate), [
      'not in the calendar: 2023-06-31 at founded (data/groups/commercialization.yaml)',
      'missing person: wang-wei (data/groups/kcc.yaml)',
      'question mark: ？ at summary.zh (data/groups/kcc.yaml)',
      'YAML: Map keys must be unique; each key stands once (data/pages.yaml:3)',
      'unused person: hui-shiji (data/people/hui-shiji.yaml)',
      `unknown key: phone (${LI_NA})`,
    ]);
  });
});
