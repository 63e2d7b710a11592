import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_FILES, errorsAfter, errorsOf } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';

describe('ids', () => {
  it("reports a group whose id differs from its file's name", () => {
    const files = new Map([...EXAMPLE_FILES, ['data/groups/city.yaml', EXAMPLE_FILES.get(KCC) ?? '']]);
    files.delete(KCC);
    assert.deepEqual(errorsOf(files), ["id differs from the file's name: kcc (data/groups/city.yaml)"]);
  });

  it("reports a person whose id differs from their file's name", () => {
    const files = new Map([
      ...EXAMPLE_FILES,
      ['data/people/linda.yaml', EXAMPLE_FILES.get('data/people/li-na.yaml') ?? ''],
    ]);
    files.delete('data/people/li-na.yaml');
    assert.deepEqual(errorsOf(files), ["id differs from the file's name: li-na (data/people/linda.yaml)"]);
  });

  it('reports two tags of one id', () => {
    assert.deepEqual(
      errorsAfter('data/tags.yaml', 'tags:\n', 'tags:\n  - { id: business, name: { zh: 生意, en: Trade } }\n'),
      ['tag twice: business (data/tags.yaml)'],
    );
  });

  it('reports two classes of one id', () => {
    const twice = 'classes:\n  - { id: external, name: { zh: 外, en: Out }, summary: { zh: 外, en: Out } }\n';
    assert.deepEqual(errorsAfter('data/classes.yaml', 'classes:\n', twice), [
      'class twice: external (data/classes.yaml)',
    ]);
  });

  it('reports two offices of one id', () => {
    const twice = `offices:
  - id: executive-director
    name: { zh: 执行长, en: Executive Director }
    person: hui-shiji
    email: huishiji@kaiyuanshe.org
    duties: [{ zh: 职责, en: Duty }]
`;
    assert.deepEqual(errorsAfter('data/committee.yaml', 'offices:\n', twice), [
      'office twice: executive-director (data/committee.yaml)',
    ]);
  });

  it('reports two teams of one id, however deep they stand', () => {
    assert.deepEqual(errorsAfter(KCC, 'id: channels', 'id: content'), [`team twice: content (${KCC})`]);
  });

  it('reports a name by which two groups could be found', () => {
    assert.deepEqual(errorsAfter(KCC, '[KCC 工作组]', '[Business]'), [
      `name of two groups: business of commercialization and kcc (${KCC})`,
    ]);
  });
});
