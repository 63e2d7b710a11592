import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, it } from 'node:test';
import { errorsAfter } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';
const LI_NA = 'data/people/li-na.yaml';

describe('shape of the records', () => {
  it('refuses an unknown key, wherever it stands', () => {
    assert.deepEqual(errorsAfter(KCC, 'class:', 'phone: "1"\nclass:'), [`unknown key: phone (${KCC})`]);
    assert.deepEqual(errorsAfter(KCC, 'confirmed: false', 'confirmd: false'), [
      `unknown key: confirmd at deputies[0] (${KCC})`,
    ]);
  });

  it('reports a missing key', () => {
    assert.deepEqual(errorsAfter(KCC, /founded.*\n/u, ''), [`missing key: founded (${KCC})`]);
  });

  it('reports a date in another form', () => {
    assert.deepEqual(errorsAfter(KCC, '2023-02-01', '2023/2/1'), [
      `not a valid date (2023-06-13): 2023/2/1 at founded (${KCC})`,
    ]);
  });

  it('reports a term without its quotes', () => {
    assert.deepEqual(errorsAfter('data/organization.yaml', '"2024"', '2024'), [
      'year in quotes ("2024") expected, found a number at term (data/organization.yaml)',
    ]);
  });

  it('reports an id that is not kebab-case', () => {
    assert.deepEqual(errorsAfter(KCC, 'id: content', 'id: Content_Team'), [
      `not a valid id: Content_Team at teams[0].id (${KCC})`,
    ]);
  });

  it('reports a class of work that does not exist', () => {
    assert.deepEqual(errorsAfter(KCC, 'class: external', 'class: abroad'), [
      `one of internal, external, special, null expected, found abroad at class (${KCC})`,
    ]);
  });

  it('reports a mailbox that is none, in either way of writing it', () => {
    assert.deepEqual(errorsAfter(LI_NA, 'linda@kaiyuanshe.org', 'linda'), [
      `not a valid mailbox: linda at emails[0] (${LI_NA})`,
    ]);
    assert.deepEqual(errorsAfter(LI_NA, 'linda@kaiyuanshe.org', '{ address: linda }'), [
      `not a valid mailbox: linda at emails[0].address (${LI_NA})`,
    ]);
    for (const written of [
      '-linda@kaiyuanshe.org',
      '+linda@kaiyuanshe.org',
      '.linda@kaiyuanshe.org',
      'linda.@kaiyuanshe.org',
    ])
      assert.deepEqual(errorsAfter(LI_NA, 'linda@kaiyuanshe.org', `"${written}"`), [
        `not a valid mailbox: ${written} at emails[0] (${LI_NA})`,
      ]);
  });

  it('reports a waiver that gives no reason', () => {
    assert.deepEqual(errorsAfter(LI_NA, 'linda@kaiyuanshe.org', '{ address: linda@example.org, waiver: ok }'), [
      `too short: 2 characters, 8 at least at emails[0].waiver (${LI_NA})`,
    ]);
  });

  it('reports a text that is too long for the page it travels to', () => {
    assert.deepEqual(errorsAfter(KCC, 'zh: 甲', `zh: ${'甲'.repeat(17)}`), [
      `too long: 17 characters, 16 at most at topics[0].zh (${KCC})`,
    ]);
  });

  it('reports too few and too many topics', () => {
    assert.deepEqual(errorsAfter(KCC, '  - { zh: 甲, en: One }\n', ''), [`too few: 2, 3 at least at topics (${KCC})`]);
    assert.deepEqual(errorsAfter(KCC, '  - { zh: 甲, en: One }\n', '  - { zh: 甲, en: One }\n'.repeat(5)), [
      `too many: 7, 6 at most at topics (${KCC})`,
    ]);
  });

  it('reports a figure that is not a number', () => {
    assert.deepEqual(errorsAfter(KCC, 'value: 100', 'value: 100+'), [
      `a whole number expected, found text at figures[0].value (${KCC})`,
    ]);
  });

  it('describes every key to the volunteer who edits it', () => {
    const folder = new URL('../schema/', import.meta.url);
    const undescribed = (value: unknown, path: string): readonly string[] => {
      if (typeof value !== 'object' || value === null) return [];
      const { properties = {} } = value as { properties?: Record<string, { description?: string }> };
      const here = Object.entries(properties).filter(([, property]) => !property.description);
      return [
        ...here.map(([key]) => `${path}.${key}`),
        ...Object.entries(value).flatMap(([key, inner]) => undescribed(inner, `${path}.${key}`)),
      ];
    };
    const schemas = readdirSync(folder).map(
      (name) => [name, JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as unknown] as const,
    );
    assert.deepEqual(
      schemas.flatMap(([name, schema]) => undescribed(schema, name)),
      [],
    );
  });
});
