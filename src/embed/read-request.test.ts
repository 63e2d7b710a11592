import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { examples } from '#generated/examples.js';
import '../entry/all.js';
import { readRequest, shortened } from './read-request.js';

const known = new Map(
  Object.keys(examples).map((tag) => [
    tag,
    (customElements.get(tag) as unknown as { observedAttributes: string[] }).observedAttributes,
  ]),
);
const BASE = 'https://your.site/kys/0.1.0/embed.html?element=x';
const read = (query: string | URLSearchParams) => readRequest(new URLSearchParams(query), known, BASE);

describe('readRequest', () => {
  it('reads the element and its attributes, those without a value too', () => {
    const { element, attributes, problems } = read(
      'element=kys-group-card&group=%E5%AA%92%E4%BD%93%E7%BB%84&lang=en&show-source',
    );
    expect(element).to.equal('kys-group-card');
    expect([...attributes]).to.deep.equal([
      ['group', '媒体组'],
      ['lang', 'en'],
      ['show-source', ''],
    ]);
    expect(problems).to.deep.equal([]);
  });

  for (const query of [
    '',
    'element=',
    'element=script',
    'element=KYS-GROUP-CARD',
    'element=kys-nothing',
    'element=constructor',
  ]) {
    it(`knows no element in “${query}”, and names those there are in both languages`, () => {
      const { element, attributes, problems } = read(`${query}&group=media`);
      expect([element, attributes.size, problems.length]).to.deep.equal([undefined, 0, 1]);
      for (const text of Object.values(problems[0]!))
        for (const tag of Object.keys(examples)) expect(text).to.contain(tag);
    });
  }

  for (const name of [
    'style',
    'onclick',
    'class',
    'id',
    'slot',
    'records',
    'tree',
    'innerHTML',
    'Group',
    'for',
    'url-state',
    'selectable',
    'src',
    'refresh',
    'structured-data',
  ]) {
    it(`lets no “${name}” through, and names what there is`, () => {
      for (const tag of Object.keys(examples)) {
        const { element, attributes, problems } = read(new URLSearchParams({ element: tag, [name]: 'x' }));
        expect([element, attributes.size, problems.length]).to.deep.equal([tag, 0, 1]);
        for (const text of Object.values(problems[0]!)) expect(text).to.contain(`“${name}”`).and.contain('show-source');
      }
    });
  }

  it('lets the term through', () => {
    for (const tag of Object.keys(examples))
      expect([...read(`element=${tag}&term=2024`).attributes]).to.deep.equal([['term', '2024']]);
  });

  for (const href of [
    '/groups/{id}',
    '{id}.html',
    '?group={id}',
    '#{id}',
    'https://your.site/{id}',
    'HTTPS://YOUR.SITE:443/{id}',
  ]) {
    it(`has names lead to pages of its own site: ${href}`, () => {
      const { attributes, problems } = read(new URLSearchParams({ element: 'kys-group-card', href }));
      expect([attributes.get('href'), problems]).to.deep.equal([href, []]);
    });
  }

  for (const href of [
    'https://evil.example/{id}',
    '//evil.example/{id}',
    '\\\\evil.example/{id}',
    'http://your.site/{id}',
    'https://your.site:8443/{id}',
    'https://your.site@evil.example/{id}',
    'https://your.site{id}',
    'https://{id}.evil.example/',
    'https://{id}',
    'https://your.site.evil.example/{id}',
    'javascript:alert("{id}")',
    'data:text/html,{id}',
    'blob:https://your.site/{id}',
    'https://',
  ]) {
    it(`has names lead nowhere else under the name of its site: ${href}`, () => {
      const { attributes, problems } = read(new URLSearchParams({ element: 'kys-group-card', group: 'media', href }));
      expect([[...attributes.keys()], problems.length]).to.deep.equal([['group'], 1]);
      for (const text of Object.values(problems[0]!)) expect(text).to.contain('https://your.site');
    });
  }

  it('lets nothing through that the element doesn’t observe, whatever the address is', () => {
    const name = fc.oneof(
      fc.string(),
      fc.constantFrom('element', 'origin', 'group', 'lang', 'style', 'onload', '__proto__', 'toString'),
    );
    const value = fc.oneof(fc.string(), fc.constantFrom(...Object.keys(examples)));
    fc.assert(
      fc.property(fc.array(fc.tuple(name, value)), (pairs) => {
        const { element, attributes, origin } = read(new URLSearchParams(pairs));
        if (element !== undefined) expect(Object.keys(examples)).to.contain(element);
        for (const attribute of attributes.keys()) expect(known.get(element!)).to.contain(attribute);
        if (origin !== '*') expect(new URL(origin).origin).to.equal(origin);
      }),
    );
  });

  it('repeats no more than 40 characters of a value, except of a name that is known or shown nowhere', () => {
    const long = 'x'.repeat(41);
    const isKnown = (name: string): boolean => name === `known ${long}`;
    const short = (name: string, value: string): string => shortened(name, value, isKnown);
    expect(short('group', long)).to.equal(`${'x'.repeat(39)}…`);
    expect(short('group', '𠮷'.repeat(50))).to.equal(`${'𠮷'.repeat(39)}…`);
    expect(short('group', 'x'.repeat(40))).to.equal('x'.repeat(40));
    expect(short('group', `known ${long}`)).to.equal(`known ${long}`);
    expect(short('groups', `media,known ${long}，${long}`)).to.equal(`media,known ${long}，${'x'.repeat(39)}…`);
    expect(short('body', long)).to.equal(long);
  });

  it('repeats no more than the beginning of a long name', () => {
    const { problems } = read(new URLSearchParams({ element: 'kys-timeline', ['x'.repeat(5000)]: '' }));
    expect(problems[0]!.en.length).to.be.lessThan(400);
  });

  for (const [given, origin] of [
    ['https://example.org', 'https://example.org'],
    ['https://example.org/', 'https://example.org'],
    ['HTTPS://Example.org:443', 'https://example.org'],
    ['http://127.0.0.1:8000', 'http://127.0.0.1:8000'],
  ] as const) {
    it(`tells its height to ${origin} alone, for ${given}`, () => {
      const request = read(new URLSearchParams({ element: 'kys-timeline', origin: given }));
      expect([request.origin, request.problems.length]).to.deep.equal([origin, 0]);
    });
  }

  for (const given of [
    '',
    '*',
    'null',
    'example.org',
    'https://example.org/page',
    'https://example.org?x',
    'https://a@example.org',
    'javascript:alert(1)',
    'data:,',
    'file:///',
  ]) {
    it(`says that “${given}” is no origin`, () => {
      const { origin, problems } = read(new URLSearchParams({ element: 'kys-timeline', origin: given }));
      expect([origin, problems.length]).to.deep.equal(['*', 1]);
    });
  }
});
