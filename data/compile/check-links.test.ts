import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { errorsAfter } from './example-records.test-data.js';

const KCC = 'data/groups/kcc.yaml';

describe('links', () => {
  for (const link of ['http://example.org/link', 'mailto:kcc@kaiyuanshe.org', 'javascript:alert(1)']) {
    it(`reports ${link}, which is no https link`, () => {
      assert.deepEqual(errorsAfter(KCC, 'https://example.org/link', link).slice(0, 1), [
        `not an https link: ${link} at links[0].url (${KCC})`,
      ]);
    });
  }

  it('reports an https link without a host', () => {
    assert.deepEqual(errorsAfter(KCC, 'https://example.org/link', 'https://'), [
      `not an https link: https:// at links[0].url (${KCC})`,
    ]);
  });

  it('checks the links of pages and sources too', () => {
    assert.deepEqual(errorsAfter('data/pages.yaml', 'https:', 'http:'), [
      'not an https link: http://example.org/page at pages[0].url (data/pages.yaml)',
    ]);
    assert.deepEqual(errorsAfter('data/organization.yaml', 'https:', 'http:'), [
      'not an https link: http://example.org/source?id=1 at sources[0].url (data/organization.yaml)',
    ]);
  });

  it('reports a link that stands twice in a file', () => {
    const twice = 'pages:\n  - { title: { zh: 又一页, en: Again }, url: https://example.org/page }\n';
    assert.deepEqual(errorsAfter('data/pages.yaml', 'pages:\n', twice), [
      'link twice: https://example.org/page (data/pages.yaml)',
    ]);
  });

  it('lets two terms have one source, but no term have it twice', () => {
    const source = '{ label: { zh: 来源, en: Source }, url: "https://example.org/source?id=1" }';
    const earlier = (sources: string): string =>
      `mailDomain: kaiyuanshe.org\nearlierTerms:\n  - { term: "2023", asOf: { date: 2023-12-31 }, sources: [${sources}] }\n`;
    const errors = (sources: string): readonly string[] =>
      errorsAfter('data/organization.yaml', 'mailDomain: kaiyuanshe.org\n', earlier(sources));
    assert.deepEqual(errors(source), []);
    assert.deepEqual(errors(`${source}, ${source}`), [
      'link twice: https://example.org/source?id=1 (data/organization.yaml)',
    ]);
  });
});
