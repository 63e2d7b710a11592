import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { LitElement } from 'lit';
import { examples } from '#generated/examples.js';
import { bundledDataset } from '../dataset/bundled.js';
import type { KysTag } from './server-tags.js';

// The build puts this in.
Object.assign(globalThis, { KYS_VERSION: 'test' });
const { renderElement, renderHTML, tags } = await import('./server.js');
const { attributesText } = await import('./server-attributes.js');

/** The text that is read, without styles and comments. */
const textOf = (markup: string): string =>
  markup
    .replace(/<style[^>]*>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The tag itself, without what is in it. */
const hostOf = (markup: string): string => markup.slice(0, markup.indexOf('><template') + 1);

/** Runs something, and gives back what it warned of. */
function warningsOf(act: () => unknown): unknown[] {
  const { warn } = console;
  const said: unknown[] = [];
  console.warn = (...words) => said.push(...words);
  try {
    act();
  } finally {
    console.warn = warn;
  }
  return said;
}

/** For each element, what is to be read in it. */
const EXAMPLES = {
  'kys-group-card': [{ group: 'media' }, '媒体组', 'Media Group'],
  'kys-group-list': [
    { searchable: true, filterable: true, sortable: true, 'url-state': true },
    '媒体组',
    'Media Group',
  ],
  'kys-org-chart': [{ toolbar: true, 'deep-link': true }, '执行委员会', 'Executive Committee'],
  'kys-contact': [{ group: 'event', variant: 'button' }, '写邮件', 'Write an email'],
  'kys-person-card': [{ person: 'corrie' }, '朱庆裕', 'Qingyu'],
  'kys-leadership': [{ 'show-source': true }, '执行长', 'Executive Director'],
  'kys-timeline': [{}, '2017年1月1日', 'January 1, 2017'],
} as const;

describe('renderElement', () => {
  it('knows the attributes that the classes observe, each named as its property, which its types rely on', () => {
    renderHTML('<p></p>');
    for (const tag of tags) {
      const { observedAttributes, elementProperties } = customElements.get(tag) as unknown as typeof LitElement;
      for (const name of observedAttributes)
        assert.doesNotThrow(() => attributesText(tag, { [name]: 'x' }), `${tag}: ${name}`);
      for (const [property, { attribute = property.toString().toLowerCase() }] of elementProperties) {
        const kebab = property.toString().replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
        assert.ok(attribute === false || attribute === kebab, `${tag}: ${property.toString()}`);
      }
    }
  });

  for (const [tag, { markup, attributes }] of Object.entries(examples)) {
    it(`renders the example of <${tag}> in both languages, without a warning`, () => {
      const texts: string[] = [];
      const said = warningsOf(() => {
        for (const lang of ['zh', 'en']) texts.push(textOf(renderElement(tag as KysTag, { ...attributes, lang })));
        assert.equal(textOf(renderHTML(markup, { lang: 'zh' })), texts[0]);
      });
      assert.deepEqual(said, []);
      assert.equal(new Set(['', ...texts]).size, 3, texts.join());
    });
  }

  for (const tag of Object.keys(EXAMPLES) as (keyof typeof EXAMPLES)[]) {
    const [attributes, chinese, english] = EXAMPLES[tag];

    it(`renders <${tag}> in both languages, Chinese by default, without a warning`, () => {
      const said = warningsOf(() => {
        for (const [lang, wanted] of [
          ['zh', chinese],
          ['zh-CN', chinese],
          [undefined, chinese],
          ['en', english],
          ['en-US', english],
        ] as const) {
          const markup = renderElement(tag, { ...attributes, lang });
          assert.ok(textOf(markup).includes(wanted), `${lang}: ${textOf(markup).slice(0, 200)}`);
          assert.match(hostOf(markup), new RegExp(`^<${tag}\\s[^>]*lang="${lang ?? 'zh'}"`));
        }
      });
      assert.deepEqual(said, []);
    });

    it(`writes nothing into <${tag}> that a strict policy refuses`, () => {
      const markup = renderElement(tag, attributes, { nonce: 'r4nd0m+/==' });
      const inside = markup.replace(/<style nonce="r4nd0m\+\/==">[^]*?<\/style>/g, '');
      assert.ok(inside.length < markup.length);
      assert.doesNotMatch(inside, /<style|<script|\sstyle=|\son\w+=|javascript:/);
    });

    it(`renders <${tag}> the same each time`, () => {
      assert.equal(renderElement(tag, attributes), renderElement(tag, attributes));
    });
  }

  it('escapes what it is given, whatever that is', () => {
    warningsOf(() =>
      fc.assert(
        fc.property(fc.string({ unit: fc.constantFrom(...'<>"\'&;=/` abc组-') }), (text) => {
          const markup = renderElement('kys-group-card', { group: text, id: text, 'data-x': text });
          // No tag but those of a card without a group, and no attribute that it wasn't given.
          const tagsIn = [...markup.replace(/<style>[^]*?<\/style>|<!--[^]*?-->/g, '').matchAll(/<([a-z-]+)/g)].map(
            ([, name]) => name,
          );
          assert.ok(
            tagsIn.every((name) => ['kys-group-card', 'template', 'div', 'p', 'slot'].includes(name!)),
            tagsIn.join(' '),
          );
          assert.equal(markup.match(/<kys-group-card(?:\s+[\w-]+(?:="[^"]*")?)*\s*>/)?.index, 0);
        }),
      ),
    );
  });

  it('leaves out what is false, null or undefined, and writes true as an attribute without value', () => {
    const host = hostOf(
      renderElement('kys-group-card', {
        group: 'media',
        selectable: true,
        selected: false,
        href: null,
        variant: undefined,
      }),
    );
    assert.match(host, / selectable[ >]/);
    assert.doesNotMatch(host, /selected|href|variant/);
  });

  it('writes true as a word where it is an attribute of ARIA, which without a value says nothing', () => {
    assert.match(
      hostOf(
        renderElement('kys-group-card', { group: 'media', 'aria-hidden': true, 'aria-busy': false, 'data-x': true }),
      ),
      / aria-hidden="true" data-x lang="zh">$/,
    );
  });

  it('names what it does not know, and where', () => {
    assert.throws(
      () => renderElement('kys-unknown' as 'kys-contact'),
      /unknown element "kys-unknown"\. Allowed: kys-committee, kys-contact, /,
    );
    assert.throws(() => renderElement('script' as 'kys-contact'), /unknown element "script"/);
    for (const name of ['onclick', 'style', 'headingLevel', 'group', 'x"><script', '__proto__x', 'DATA-x'] as const) {
      assert.throws(
        () => renderElement('kys-leadership', { [name]: 'x' }),
        (error: Error) =>
          error instanceof TypeError &&
          error.message.startsWith(
            `<kys-leadership>: unknown attribute ${JSON.stringify(name)}. Allowed: heading-level, `,
          ),
      );
    }
    assert.throws(
      () => renderElement('kys-leadership', { lang: {} as string }),
      /<kys-leadership>: the attribute lang is no text/,
    );
    assert.throws(() => renderElement('kys-leadership', {}, { nonce: '"><script>' }), /^TypeError: nonce/);
    assert.throws(() => renderElement('kys-leadership', {}, { base: '/teams/' }), /^TypeError: base: "\/teams\/"/);
    assert.throws(() => renderElement('kys-leadership', {}, { base: 'javascript:alert(1)' }), /^TypeError: base/);
  });

  it('answers a group that nobody knows like the browser: a sentence, the fallback, a warning', () => {
    let markup = '';
    const said = warningsOf(
      () =>
        (markup = renderElement(
          'kys-group-card',
          { group: 'nobody', lang: 'en' },
          { content: '<a href="/groups">Groups</a>' },
        )),
    );
    assert.equal(said.length, 1);
    assert.match(String(said[0]), /^<kys-group-card>: unknown group "nobody"/);
    assert.match(textOf(markup), /nobody.*Groups$/);
    assert.match(markup, /<slot><\/slot>.*<\/template><a href="\/groups">Groups<\/a><\/kys-group-card>$/s);
  });

  it('does not remember all that it was ever asked for', () => {
    const before = warningsOf(() => renderElement('kys-group-card', { group: 'asked-again' })).length;
    warningsOf(() => {
      for (let i = 0; i < 1_100; i++) renderElement('kys-group-card', { group: `asked-${i}`, variant: 'compact' });
    });
    assert.deepEqual(
      [before, warningsOf(() => renderElement('kys-group-card', { group: 'asked-again' })).length],
      [1, 1],
    );
  });

  it('links to the own site without knowing its address, and as the browser does with it', () => {
    const attributes = { group: 'media', href: '/groups/{id}' };
    assert.match(renderElement('kys-group-card', attributes), /<a href="\/groups\/media"/);
    assert.match(
      renderElement('kys-group-card', attributes, { base: 'http://localhost:3000/about/' }),
      /<a href="http:\/\/localhost:3000\/groups\/media"/,
    );
    assert.match(
      renderElement('kys-group-card', { group: 'media', href: '{id}.html' }, { base: 'https://site.example/about/' }),
      /<a href="https:\/\/site\.example\/about\/media\.html"/,
    );
    assert.match(
      renderElement('kys-group-list', { href: 'https://other.example/{id}' }),
      /<a href="https:\/\/other\.example\/media"/,
    );
    for (const href of ['{id}.html', '//other.example/{id}', 'javascript:alert(1)', '#{id}']) {
      assert.throws(
        () => renderElement('kys-group-card', { group: 'media', href }),
        /^TypeError: <kys-group-card>: href=.*base/,
      );
    }
    const said = warningsOf(() => {
      assert.doesNotMatch(
        renderElement(
          'kys-group-card',
          { group: 'media', href: 'javascript:alert(1)' },
          { base: 'https://site.example' },
        ),
        /<a href="javascript/,
      );
    });
    assert.match(String(said[0]), /neither https nor of this site/);
  });

  it('takes no address for one of the own site that a browser takes for another one', () => {
    const linkOf = (href: string, base?: string): string | undefined =>
      / href="([^"]*)"/.exec(
        renderElement('kys-group-card', { group: 'media', href }, { base }).replace(/^[^>]*>/, ''),
      )?.[1];
    for (const href of [
      '/\\evil.example/{id}',
      '/\t/evil.example/{id}',
      '/\n\\evil.example/',
      ' //evil.example/',
      '\t/\r/evil.example',
      '//',
      'https:evil/{id}',
      '\xa0/groups/{id}',
    ]) {
      assert.throws(() => linkOf(href), /^TypeError: <kys-group-card>: href=.*base/, JSON.stringify(href));
    }
    for (const href of ['/groups/{id}', ' /groups/{id}\n', '\x01/groups/{id}', '/a/../groups/{id}', '/g\troups/{id}'])
      assert.equal(linkOf(href), '/groups/media', JSON.stringify(href));
    for (const href of ['https://other.example/{id}', ' HTTPS://other.example/{id}'])
      assert.equal(linkOf(href), 'https://other.example/media');
    for (const href of ['/.//evil.example/{id}', '/a/..//evil.example/{id}']) {
      const page = 'https://site.example/about/';
      assert.equal(new URL(linkOf(href)!, page).href, linkOf(href, page), href);
      assert.equal(new URL(linkOf(href)!, page).host, 'site.example');
    }
  });

  it('sorts a list as it is asked to', () => {
    const namesIn = (order: string): string[] => {
      const html = renderElement('kys-group-list', { sortable: true, sort: order, lang: 'en' });
      return [...html.matchAll(/<kys-group-card[^>]* group="([^"]+)"/g)].map(
        ([, id]) => bundledDataset.group(id!)!.name.en,
      );
    };
    const names = namesIn('name');
    assert.equal(names.length, bundledDataset.groups.length);
    assert.deepEqual(names, [...names].sort(new Intl.Collator('en').compare));
    assert.notDeepEqual(names, namesIn('listed'));
  });

  it('opens as many levels of a chart as are asked for, in a list that has them all', () => {
    const count = (levels: number): number[] => {
      const markup = renderElement('kys-org-chart', { levels });
      return [/<details\s+open/g, /<details/g, /<li>/g].map((found) => markup.match(found)?.length ?? 0);
    };
    const [[none, all, rows], [one], [many, same, alike]] = [count(1), count(2), count(9)] as [
      number[],
      number[],
      number[],
    ];
    assert.deepEqual([none, one, many], [0, 1, all]);
    assert.deepEqual([same, alike], [all, rows]);
  });
});

/** The sentences about a language that the elements don't speak, and the `lang` of each element. */
const told = (markup: string): [string[], number] => [
  [...markup.matchAll(/<kys-contact[^>]*?(?: lang="([^"]*)")?>/g)].map(([, lang]) => lang ?? ''),
  markup.match(/shown in English/g)?.length ?? 0,
];

describe('renderHTML', () => {
  it('speaks English in a page of another language, without a word about it, and leaves the language of what it has inside', () => {
    const contact = '<kys-contact group="media"><p>Écrivez-nous</p></kys-contact>';
    const said = warningsOf(() => {
      for (const lang of ['fr', 'de-AT', 'zha', 'english']) {
        const markup = renderHTML(`<!doctype html><html lang="${lang}">${contact}`);
        assert.match(markup, /Write an email/);
        assert.deepEqual(told(markup), [[''], 0], lang);
        assert.deepEqual(told(renderHTML(contact, { lang })), [['en'], 0], lang);
        assert.deepEqual(told(renderElement('kys-contact', { group: 'media' }, { lang })), [['en'], 0], lang);
      }
    });
    assert.deepEqual(said, []);
    warningsOf(() => assert.deepEqual(told(renderElement('kys-contact', { group: 'media', lang: 'fr' })), [['fr'], 1]));
  });

  it('gives each element the language of its own, of the element around it, or of the options', () => {
    const markup = renderHTML(
      '<kys-contact group="media"></kys-contact><kys-group-card group="media" lang="en"><kys-contact slot="footer" group="media"></kys-contact></kys-group-card>',
      { lang: 'zh-CN' },
    );
    const [, first, , inner] = markup.split('<kys-');
    assert.match(first!, /lang="zh-CN".*写邮件/s);
    assert.match(inner!, /Write an email/);
    assert.doesNotMatch(hostOf(`<kys-${inner}`), /lang/);
  });
});
