import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { groupLink } from './group-link.js';

const BASE = 'https://example.org/about/index.html';

describe('groupLink', () => {
  for (const [template, address] of [
    ['/groups/{id}', 'https://example.org/groups/media'],
    ['{id}', 'https://example.org/about/media'],
    ['{id}?of={id}#{id}', 'https://example.org/about/media?of=media#media'],
    ['?group={id}', 'https://example.org/about/index.html?group=media'],
    ['#group-{id}', 'https://example.org/about/index.html#group-media'],
    ['https://kaiyuanshe.cn/{id}', 'https://kaiyuanshe.cn/media'],
    ['HTTPS://kaiyuanshe.cn/{id}', 'https://kaiyuanshe.cn/media'],
    ['https://{id}.example.net/', 'https://media.example.net/'],
    ['//kaiyuanshe.cn/{id}', 'https://kaiyuanshe.cn/media'],
    ['/same-for-all', 'https://example.org/same-for-all'],
  ] as const) {
    it(`makes ${address} of ${template}`, () => {
      expect(groupLink(template, 'media', BASE)).to.equal(address);
    });
  }

  it('follows http on a site of http alone', () => {
    expect(groupLink('/groups/{id}', 'media', 'http://localhost:8000/')).to.equal('http://localhost:8000/groups/media');
    expect(groupLink('http://example.org/{id}', 'media', BASE)).to.equal(undefined);
  });

  for (const template of [
    'javascript:alert(1)',
    'JaVaScRiPt:alert("{id}")',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    '\u0000javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:msgbox',
    'blob:https://example.org/{id}',
    'file:///etc/passwd',
    'ftp://example.org/{id}',
    'mailto:{id}@example.org',
    'http://elsewhere.example/{id}',
    'http://example.org:8080/{id}',
    'https://',
    'https://[{id}',
  ]) {
    it(`refuses ${JSON.stringify(template)}`, () => {
      expect(groupLink(template, 'media', BASE)).to.equal(undefined);
    });
  }

  it('lets no id out of its place', () => {
    expect(groupLink('/groups/{id}', '../?a=b#c&d', BASE)).to.equal('https://example.org/groups/..%2F%3Fa%3Db%23c%26d');
    expect(groupLink('{id}', 'javascript:alert(1)', BASE)).to.equal('https://example.org/about/javascript%3Aalert(1)');
    expect(groupLink('/{id}', "$&$'", BASE)).to.equal("https://example.org/%24%26%24'");
  });

  it('refuses what it cannot write: half a character, and any address where the page has none', () => {
    expect(groupLink('/{id}', '\ud800', BASE)).to.equal(undefined);
    expect(groupLink('/{id}', 'media', 'about:srcdoc')).to.equal(undefined);
  });

  it('never throws, and never leads but to https', () => {
    const template = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl(),
      fc
        .tuple(fc.constantFrom('javascript:', 'data:', 'http:', '//', '\\\\', ' '), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(template, fc.string(), (address, id) => {
        const link = groupLink(address, id, BASE);
        return link === undefined || link.startsWith('https://');
      }),
      { numRuns: 500 },
    );
  });
});
