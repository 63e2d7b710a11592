import assert from 'node:assert/strict';
import { after, describe, it } from 'node:test';
import fc from 'fast-check';
import { defaultTreeAdapter as tree, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { earlierTerms } from '#generated/terms.js';
import { faultKind } from '../../test/runner/fault-kind.mjs';
import { bundledCommittee, bundledDataset } from '../dataset/bundled.js';

// The build puts this in.
Object.assign(globalThis, { KYS_VERSION: 'test' });
const { renderElement, renderHTML, tags } = await import('./server.js');

/** What is tried of each element: what shows something. */
const ATTRIBUTES: Readonly<Record<string, object>> = {
  'kys-group-card': { group: 'media' },
  'kys-person-card': { person: 'corrie' },
};

/** A tree without what was rendered, as text that tells everything apart. */
function treeText(nodes: readonly Tree.ChildNode[]): string {
  return nodes
    .filter((node) => !('content' in node && node.attrs.some(({ name }) => name === 'shadowrootmode')))
    .map((node) => {
      if (tree.isTextNode(node)) return JSON.stringify(node.value);
      if (!tree.isElementNode(node)) return `(${node.nodeName})`;
      const attributes = node.attrs.filter(({ name }) => name !== 'lang').map(({ name, value }) => [name, value]);
      return `<${node.tagName} ${JSON.stringify(attributes)}>${treeText(node.childNodes)}</>`;
    })
    .join('');
}

const read = (markup: string): string => treeText(parseFragment(markup).childNodes);

/** The attributes that a browser reads of the first element. */
const attributesIn = (markup: string): Readonly<Record<string, string>> =>
  Object.fromEntries(
    (parseFragment(markup).childNodes[0] as Tree.Element).attrs.map(({ name, value }) => [name, value]),
  );

describe('a server, given what is hard to write in HTML', () => {
  const kind = faultKind('server');
  const trial = (input: string, element?: string) => ({
    input,
    form: 'server',
    engine: 'Node',
    ...(element && { element }),
  });
  after(() => kind.report());

  const texts = {
    'carriage returns': 'a\r\nb\rc\n',
    'an absolute address': 'https://kys.invalid/a "https://kys.invalid/b',
    'halves of surrogate pairs': '\ud800x\udc00',
    quotes: `"'<>&amp;&#13;`,
    separators: '\u2028\u2029\u0085\u00a0\ufeff',
  };

  for (const tag of tags) {
    for (const [input, text] of Object.entries(texts)) {
      it(`writes ${input} into <${tag}> to the letter`, () =>
        kind.holds(trial(input, tag), () => {
          const given = { title: text, 'data-x': text, 'aria-label': text };
          const {
            title,
            'data-x': data,
            'aria-label': label,
          } = attributesIn(renderElement(tag, { ...ATTRIBUTES[tag], ...given }));
          assert.deepEqual({ title, 'data-x': data, 'aria-label': label }, given);
        }));
    }

    it(`leaves a page around <${tag}> as a browser reads it, whatever its attributes are named`, () =>
      kind.holds(trial('odd attributes in a page', tag), () => {
        for (const attributes of [
          'a =x=1',
          '=x',
          '=',
          'selected =x',
          '==y',
          '"',
          "'x",
          'İ=1',
          'K=1',
          'x:y @z [w]=1',
          'a a=2',
        ]) {
          const markup = `<p>\r\n<${tag} ${attributes}>\r\0</${tag}>\ud800</p>`;
          assert.equal(read(renderHTML(markup)), read(markup), attributes);
        }
      }));

    it(`renders <${tag}> in the term that it names, and says that of another there is nothing`, () =>
      kind.holds(trial('term', tag), () => {
        const { meta, ...rest } = bundledDataset;
        const past = {
          ...rest,
          committee: bundledCommittee,
          meta: { ...meta, term: '1999', asOf: { date: '1999-12-31', estimated: false } },
        };
        (earlierTerms as unknown[]).push(past);
        try {
          const render = (term: string): string =>
            renderElement(tag, { ...ATTRIBUTES[tag], term, 'show-source': true, lang: 'en' });
          assert.match(render('1999'), /Data of the 1999 term, as of December 31, 1999/);
          assert.doesNotMatch(render('1999'), /term=&quot;/);
          assert.match(render(meta.term), new RegExp(`Data of the ${meta.term} term`));
          assert.match(render('1998'), /term=&quot;1998&quot; is unknown/);
        } finally {
          (earlierTerms as unknown[]).pop();
        }
      }));
  }

  it('changes nothing of a page but the elements in it, whatever stands there', () =>
    kind.holds(trial('random pages'), () => {
      const pieces = fc.array(
        fc.oneof(
          fc.constantFrom(
            '<p>',
            '</p>',
            '<b lang=en>',
            '\r\n',
            '\r',
            '\0',
            '\ud800',
            '&#13;',
            '&#0;',
            '"',
            '=',
            '<!--',
            '-->',
            '<template>',
            '<svg>',
          ),
          fc.constantFrom(
            '<kys-contact =x b=1>',
            '<kys-timeline\r\n',
            ' title="https://kys.invalid/"',
            '>',
            '</kys-contact>',
            '<kys-leadership a =b c>',
          ),
          fc.string({ unit: 'binary', maxLength: 4 }),
        ),
        { maxLength: 12 },
      );
      fc.assert(
        fc.property(pieces, (some) => {
          const markup = some.join('');
          assert.equal(read(renderHTML(markup)), read(markup));
        }),
        { numRuns: 300 },
      );
    }));

  const wrong: readonly (readonly [input: string, act: () => unknown, says: RegExp])[] = [
    ['no markup', () => renderHTML(null as never), /^markup: no text\.$/],
    ['a number as markup', () => renderHTML(5 as never), /^markup: no text\.$/],
    ['null as options', () => renderHTML('', null as never), /^options: no object\.$/],
    ['null as attributes', () => renderElement('kys-contact', null as never), /^attributes: no object\.$/],
    ['null as options of an element', () => renderElement('kys-contact', {}, null as never), /^options: no object\.$/],
    ['a symbol as tag', () => renderElement(Symbol('x') as never), /^unknown element "Symbol\(x\)"\. Allowed: /],
    ['a BigInt as tag', () => renderElement(5n as never), /^unknown element "5"\. Allowed: /],
    [
      'a symbol as an attribute',
      () => renderElement('kys-contact', { group: Symbol('x') as never }),
      /^<kys-contact>: the attribute group is no text/,
    ],
    [
      'NUL in an attribute',
      () => renderElement('kys-contact', { body: 'a\0' }),
      /^<kys-contact>: the attribute body has U\+0000/,
    ],
    ['an object as content', () => renderElement('kys-contact', {}, { content: {} as never }), /^content: no text\.$/],
    ['a number as lang', () => renderHTML('', { lang: 5 as never }), /^lang: no text\.$/],
    ['an object as base', () => renderHTML('', { base: {} as never }), /^base: no text\.$/],
    ['an object as nonce', () => renderHTML('', { nonce: ['abc'] as never }), /^nonce: no text\.$/],
    [
      'deep nesting',
      () => renderHTML(`${'<span>'.repeat(50_000)}<kys-contact>`),
      /^markup: more than 25000 elements inside one another\.$/,
    ],
  ];
  for (const [input, act, says] of wrong) {
    it(`says what is wrong with ${input}`, () =>
      kind.holds(trial(input), () =>
        assert.throws(act, (error: Error) => error instanceof TypeError && says.test(error.message)),
      ));
  }

  for (const content of [null, undefined, '']) {
    it(`takes ${content === '' ? 'an empty text' : content} as no content`, () =>
      kind.holds(trial(`content ${content}`), () =>
        assert.match(renderElement('kys-contact', {}, { content }), /<\/template><\/kys-contact>$/),
      ));
  }

  it('renders elements inside one another, and says of all in which language they stand', () =>
    kind.holds(trial('elements inside one another'), () => {
      const markup = `<div lang="en">${'<kys-contact>'.repeat(300)}`;
      const rendered = renderHTML(markup);
      assert.equal(read(rendered), read(markup));
      assert.equal(rendered.split('shadowrootmode').length - 1, 300);
      // The outermost carries the language; those inside have it from there.
      assert.equal(rendered.split('<kys-contact lang="en">').length - 1, 1);
    }));
});
