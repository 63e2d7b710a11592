import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compile, NodeTypes } from '@vue/compiler-dom';
import { transformSync } from 'esbuild';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { parse } from 'svelte/compiler';
import { element, objectLiteral, stringLiteral, type Attributes } from './markup.js';

type Values = Record<string, string>;

/** What a language reads in the markup of one element. */
const readers: Record<string, (markup: string) => Values | Promise<Values>> = {
  html(markup) {
    const [first] = parseFragment(markup).childNodes;
    assert.ok(first && 'attrs' in first);
    return Object.fromEntries(first.attrs.map(({ name, value }) => [name, value]));
  },
  vue(markup) {
    const { ast } = compile(markup, { isCustomElement: (tag) => tag.startsWith('kys-') });
    const [first] = ast.children;
    assert.ok(first?.type === NodeTypes.ELEMENT);
    return Object.fromEntries(
      first.props.map((property) => {
        assert.equal(property.type, NodeTypes.ATTRIBUTE);
        return [property.name, property.type === NodeTypes.ATTRIBUTE ? (property.value?.content ?? '') : ''];
      }),
    );
  },
  svelte(markup) {
    const [first] = parse(markup, { modern: true }).fragment.nodes;
    assert.ok(first?.type === 'RegularElement');
    return Object.fromEntries(
      first.attributes.map((attribute) => {
        assert.equal(attribute.type, 'Attribute');
        const { name, value } = attribute as { name: string; value: true | { type: string; data: string }[] };
        if (value === true) return [name, ''];
        assert.deepEqual(
          value.map(({ type }) => type),
          ['Text'],
        );
        return [name, value[0]!.data];
      }),
    );
  },
  async jsx(markup) {
    const code = `const h = (tag, values) => values ?? {};\nexport default ${markup};`;
    const { code: script } = transformSync(code, { loader: 'jsx', jsxFactory: 'h' });
    const { default: values } = (await import(`data:text/javascript,${encodeURIComponent(script)}`)) as {
      default: Record<string, string | true>;
    };
    return Object.fromEntries(Object.entries(values).map(([name, value]) => [name, value === true ? '' : value]));
  },
};

const BRACES = { html: 'none', vue: 'none', svelte: 'svelte', jsx: 'none' } as const;

/** One line, as the state holds it. */
const lines = fc
  .oneof(
    fc.string({ unit: 'grapheme' }),
    fc
      .array(
        fc.constantFrom(
          '{',
          '}',
          '{{',
          '}}',
          '{%',
          '{#',
          '"',
          "'",
          '&',
          '&amp;',
          '&#34;',
          '<',
          '>',
          '\\',
          '$&',
          '`',
          '媒',
        ),
      )
      .map((all) => all.join('')),
  )
  .map((text) => text.replaceAll(/[\p{Cc}\p{Cs}\u2028\u2029]/gu, '').trim());

describe('an element in the language of a host', () => {
  for (const [language, read] of Object.entries(readers))
    it(`has each value as it is: ${language}`, async () => {
      await fc.assert(
        fc.asyncProperty(lines, lines, async (subject, href) => {
          const attributes: Attributes = [
            ['group', 'media'],
            ['subject', subject],
            ['href', href],
            ['show-source', ''],
          ];
          const markup = element('kys-contact', attributes, BRACES[language as keyof typeof BRACES]);
          assert.deepEqual(await read(markup), Object.fromEntries(attributes));
        }),
      );
    });

  for (const [braces, code] of [
    ['double', /\{\{|\}\}/],
    ['nunjucks', /\{[{%#]|[}%#]\}/],
    ['svelte', /[{}]/],
  ] as const)
    it(`has nothing that a template takes for code, and is the same in HTML: ${braces}`, () => {
      fc.assert(
        fc.property(lines, (subject) => {
          const markup = element('kys-contact', [['subject', subject]], braces);
          assert.doesNotMatch(markup, code);
          assert.deepEqual(readers['html']!(markup), { subject });
        }),
      );
    });

  it('keeps the place of an id as it is, where no template takes it for code', () => {
    assert.equal(element('kys-x', [['href', '/groups/{id}']], 'double'), '<kys-x href="/groups/{id}"></kys-x>');
    assert.equal(element('kys-x', [['href', '/groups/{id}']], 'nunjucks'), '<kys-x href="/groups/{id}"></kys-x>');
  });
});

describe('JavaScript', () => {
  it('has a text as it is, which can’t end the script around it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (text) => {
        const code = `export default [${stringLiteral(text)}, ${objectLiteral([
          ['a-b', text],
          ['c', text],
        ])}]`;
        assert.doesNotMatch(code, /</);
        const module = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as { default: unknown };
        assert.deepEqual(module.default, [text, { 'a-b': text, c: text }]);
      }),
    );
  });
});
