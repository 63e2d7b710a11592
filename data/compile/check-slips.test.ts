import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { EXAMPLE_FILES, EXAMPLE_WITH_TERMS, errorsAfter, errorsOf } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';
const LI_NA = 'data/people/li-na.yaml';

describe('slips in a record', () => {
  it('are a name of 300 characters, and a nickname that is the name of another', () => {
    assert.deepEqual(errorsAfter(LI_NA, 'zh: 李娜', `zh: ${'李'.repeat(300)}`), [
      `too long: 300 characters, 60 at most (${LI_NA})`,
    ]);
    const other = /zh: (\p{Script=Han}+)/u.exec(EXAMPLE_FILES.get('data/people/zhuang-biaowei.yaml') ?? '')?.[1] ?? '';
    assert.deepEqual(errorsAfter(LI_NA, 'emails:', `aliases: [${other}]\nemails:`), [
      `nickname of li-na is a name of zhuang-biaowei: ${other} (${LI_NA})`,
    ]);
  });

  it('are an id that Windows keeps for a device', () => {
    const files = new Map([
      ...EXAMPLE_FILES,
      ['data/people/con.yaml', 'id: con\nname: { zh: 孔, en: Con }\nemails: [con@kaiyuanshe.org]\n'],
    ]);
    assert.ok(errorsOf(files).includes('an id that Windows allows no file: con (data/people/con.yaml)'));
  });

  it('are a link that tells where it was copied, or holds a user', () => {
    const link = 'https://example.org/link';
    assert.deepEqual(errorsAfter(KCC, link, `${link}?utm_source=a`), [
      `a link that tells where it was copied: utm_source at links[0].url (${KCC})`,
    ]);
    assert.deepEqual(errorsAfter(KCC, link, 'https://me:secret@example.org/link'), [
      `a link with a user name or password at links[0].url (${KCC})`,
    ]);
  });

  it('are a person in two offices at once', () => {
    const committee = EXAMPLE_FILES.get('data/committee.yaml') ?? '';
    const [, holder = ''] = /person: (\S+)/u.exec(committee) ?? [];
    const second = `offices:\n  - id: deputy\n    name: { zh: 副, en: Deputy }\n    person: ${holder}\n    email: ${/email: (\S+)/u.exec(committee)?.[1]}\n    duties:\n      - { zh: 职责, en: Duty }\n`;
    assert.deepEqual(errorsAfter('data/committee.yaml', 'offices:\n', second), [
      `two offices at once: ${holder} (data/committee.yaml)`,
    ]);
  });

  it('are a group of a later day in an earlier term, until it has its beginning', () => {
    const founded = (began: string): readonly string[] =>
      errorsAfter(KCC, 'founded: 2023-02-01', `founded: 2024-02-01${began}`, EXAMPLE_WITH_TERMS).filter((error) =>
        error.startsWith('founded after'),
      );
    assert.deepEqual(founded('').length, 1);
    assert.deepEqual(founded('\nbegan: "2024"'), []);
  });

  it('are a day before its term', () => {
    assert.ok(
      errorsAfter('data/organization.yaml', '2024-12-31', '2022-12-31').includes(
        'as of a day before the term of 2024: 2022-12-31 (data/organization.yaml)',
      ),
    );
  });
});
