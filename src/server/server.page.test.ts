import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { LitElement, html } from 'lit';
import { cpuTime } from '../dataset/cpu-time.test-harness.js';

// The build puts these in.
Object.assign(globalThis, { KYS_VERSION: 'test' });
const { renderElement, renderHTML } = await import('./server.js');
const { findElements } = await import('./server-markup.js');
await import('../elements/dataset/kys-dataset.js');

// A host may have given a class of ours a tag of its own.
const { ContactElement } = await import('../elements/contact/contact-element.js');
customElements.define('x-contact', ContactElement);

customElements.define(
  'x-lit',
  class extends LitElement {
    protected override render(): unknown {
      return html`<b>not ours</b>`;
    }
  },
);

/** The text that is read, without styles and comments. */
const textOf = (markup: string): string =>
  markup
    .replace(/<style[^>]*>[^]*?<\/style>|<!--[^]*?-->|<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** The languages in which the elements of a page were rendered, in the order of the page. */
const languagesOf = (markup: string): string =>
  [...renderHTML(markup).matchAll(/<template shadowroot="open"[^]*?(写邮件|Write an email)/g)]
    .map(([, words]) => (words === '写邮件' ? 'zh' : 'en'))
    .join(' ');

const CONTACT = '<kys-contact group="media"></kys-contact>';

describe('renderHTML', () => {
  const page =
    '<!doctype html>\n<html class=x lang=en>\n<head><title>a &lt; b</title><script>if (1 < 2) "<kys-contact>"</script></head><body>\n<p>To <b>us<p>\n<!-- <kys-contact> -->';

  it('leaves all else to the letter, and speaks the language of the page', () => {
    const markup = renderHTML(`${page}<kys-contact group=media></kys-contact>\n</body></html>\n`);
    assert.ok(markup.startsWith(page));
    assert.ok(markup.endsWith('</kys-contact>\n</body></html>\n'));
    assert.match(textOf(markup), /Write an email/);
    assert.equal(renderHTML(''), '');
    assert.equal(renderHTML('<p>组'), '<p>组');
  });

  it('does as renderElement does', () => {
    const options = { nonce: 'r4nd0m', lang: 'en' };
    assert.equal(renderHTML(CONTACT, options), renderElement('kys-contact', { group: 'media' }, options));
  });

  it('leaves elements of others alone, and those of ours that are not on the page', () => {
    for (const markup of [
      '<x-foo a="1"><p>b</p></x-foo><template><i></i></template>',
      '<slot><slot name="a">',
      '<my-el><template shadowrootmode="open"><slot></slot></template></my-el>',
      `<template>${CONTACT}</template><textarea>${CONTACT}</textarea><svg>${CONTACT}</svg><iframe>${CONTACT}</iframe>`,
      `<table><td><template shadowrootmode="open">${CONTACT}</template></table>`,
      '"https://kys.invalid/"',
    ]) {
      assert.equal(renderHTML(markup), markup);
      assert.ok(renderHTML(markup + CONTACT).startsWith(`${markup}<kys-contact`), markup);
      assert.ok(
        renderElement('kys-group-card', { group: 'media' }, { content: markup }).endsWith(
          `</template>${markup}</kys-group-card>`,
        ),
        markup,
      );
    }
  });

  it('leaves alone the elements of Lit that are defined, of others and <kys-dataset>', () => {
    const lit = '<x-lit a></x-lit><x-lit><template shadowrootmode="open"><b></b></template></x-lit>';
    assert.equal(renderHTML(lit, { nonce: 'n' }), lit);
    const dataset = '<kys-dataset src="/kys.json"><p>a</p>';
    const [before, after] = renderHTML(`${dataset}${CONTACT}${lit}</kys-dataset>`, { nonce: 'n' }).split(
      /<kys-contact[^]*<\/kys-contact>/,
    );
    assert.deepEqual([before, after], [dataset, `${lit}</kys-dataset>`]);
  });

  it('finds elements wherever a browser does', () => {
    for (const markup of [
      `<my-el><template shadowrootmode="open"><slot></slot>${CONTACT}</template></my-el>`,
      `<tr><td>${CONTACT}`,
      `<table>${CONTACT}<tr>`,
      `<svg><foreignObject>${CONTACT}</foreignObject></svg>`,
      `<!doctype html><html><head>${CONTACT}`,
      `\r\n<p title="\r\n">\u{1f600}\r\n${CONTACT}\r\n`,
      '<KYS-Contact\ngroup=media />',
      `<template></template>${CONTACT}`,
      '<span>'.repeat(20_000) + CONTACT,
    ]) {
      const rendered = renderHTML(markup);
      const at = markup.search(/<kys-contact/i);
      assert.equal(rendered.slice(0, at), markup.slice(0, at));
      assert.match(rendered.slice(at), /^<kys-contact[^>]*><template shadowroot="open" shadowrootmode="open"><style>/);
      assert.match(textOf(rendered), /写邮件/);
    }
  });

  it('leaves alone an element that is rendered, with all that is in its shadow, and so is the same the second time', () => {
    const rendered = renderHTML(
      `<div lang="en"><kys-group-list groups="media"><p>fallback</p>${CONTACT}</kys-group-list></div>`,
    );
    assert.equal(renderHTML(rendered, { lang: 'zh', nonce: 'another' }), rendered);
    const empty = '<kys-contact group="media"><template shadowrootmode="open"></template></kys-contact>';
    assert.equal(renderHTML(empty), empty);
    assert.notEqual(renderHTML(`${empty}${CONTACT}`), `${empty}${CONTACT}`);
  });
});

describe('renderHTML, where an element has no language of its own,', () => {
  it('reads that of the page as a browser does', () => {
    for (const [start, language] of [
      ['<html data-x="> lang=zh" lang="en">', 'en'],
      ['<!-- <html lang="zh"> --><html lang="en">', 'en'],
      ['<script>"<html lang=en>"</script>', 'zh'],
      ['<html lang="en" lang="zh">', 'en'],
      ['<html xml:lang="en">', 'zh'],
      ['<html lang="&#101;n">', 'en'],
      ['<p>late<html lang=en>', 'en'],
      ['<body lang=EN-us>', 'en'],
      ['<html lang="">', 'zh'],
    ] as const) {
      assert.equal(languagesOf(start + CONTACT), language, start);
    }
  });

  it('speaks the nearest around it', () => {
    for (const [markup, languages] of [
      [`<html lang="en"><main lang="zh-CN"><p>${CONTACT}</main>${CONTACT}`, 'zh en'],
      [`<tr lang="en"><td>${CONTACT}<td lang="zh">${CONTACT}`, 'en zh'],
      [`<div lang="en"><div lang=" ">${CONTACT}</div></div>`, 'en'],
      [`<p lang="en">${CONTACT}</p>${CONTACT}`, 'en zh'],
      [`<div lang="en"><svg lang="zh"><title>${CONTACT}</title></svg></div>`, 'zh'],
    ] as const) {
      assert.equal(languagesOf(markup), languages, markup);
    }
  });

  it('speaks that around it through shadow roots and slots', () => {
    const host = (mode: string, inside: string, content: string): string =>
      `<my-el lang="en"><template shadowrootmode="${mode}">${inside}</template>${content}</my-el>`;
    for (const [markup, languages] of [
      [host('open', CONTACT, ''), 'en'],
      [host('closed', `<p lang="zh">${CONTACT}</p>`, CONTACT), 'zh en'],
      [
        host(
          'open',
          '<p lang="zh"><slot></slot></p><slot name="b"></slot>',
          `<p>${CONTACT}</p><p slot="b">${CONTACT}</p><p slot="c">${CONTACT}</p>`,
        ),
        'zh en en',
      ],
      [host('open', '<p lang="zh"><slot></slot></p><slot></slot>', CONTACT), 'zh'],
      [host('closed', '<p lang="zh"><slot></slot></p>', CONTACT), 'en'],
      [host('open', `${host('open', '<p lang="zh"><slot></slot></p>', '')}<slot></slot>`, CONTACT), 'en'],
    ] as const) {
      assert.equal(languagesOf(markup), languages, markup);
    }
  });

  it('looks through a shadow root once, however many elements it shows', () => {
    const many = (inside: boolean): string => {
      const shadow = `<template shadowrootmode="open"><slot></slot>${'<i></i>'.repeat(20_000)}</template>`;
      return inside
        ? `<my-el>${shadow}${CONTACT.repeat(1_500)}</my-el>`
        : `<my-el>${shadow}</my-el>${CONTACT.repeat(1_500)}`;
    };
    const timeOf = (markup: string): number => cpuTime(() => assert.equal(findElements(markup).length, 1_500));
    const best = (inside: boolean): number => Math.min(...[0, 1, 2].map(() => timeOf(many(inside))));
    const [beside, within] = [best(false), best(true)];
    assert.ok(within < 5 * beside, `${within} ms, and ${beside} ms beside it`);
  });

  it('is told it by the options, whatever the page says', () => {
    const markup = renderHTML(`<html lang="en">${CONTACT}<p lang="en">${CONTACT}`, { lang: 'zh-CN' });
    assert.deepEqual(
      [
        markup.match(/<kys-contact[^>]* lang="zh-CN"/g)?.length,
        markup.match(/写邮件/g)?.length,
        /Write an email/.test(markup),
      ],
      [2, 2, false],
    );
  });

  it('takes it from what is around it in another element of the library, and leaves that unwritten', () => {
    const inner = (content: string, lang?: string): string =>
      renderHTML(`<kys-group-card group="media" lang="en">${content}</kys-group-card>`, { lang })
        .split('</template>')
        .slice(1)
        .join('');
    assert.match(inner(CONTACT), /^<kys-contact[^>]*>.*Write an email/s);
    assert.match(inner(CONTACT, 'zh'), /Write an email/);
    assert.match(inner(`<p lang="zh" slot="footer">${CONTACT}</p>`), /写邮件/);
    assert.doesNotMatch(/<kys-contact[^>]*>/.exec(inner(CONTACT))![0], /lang/);
  });
});

describe('renderHTML, of any markup,', () => {
  const ours = ['<kys-contact group="media" lang="en">', '<KYS-Contact lang=zh\r\ngroup=media />'] as const;
  const others = [
    '<x-lit>',
    '</x-lit>',
    '<kys-dataset src="/a">',
    '</kys-dataset>',
    '<kys-contacts>',
    '<kys-',
    '</kys-contact>',
    '<!-- <kys-contact> -->',
    '<p title="<kys-contact>">',
  ];
  const html =
    'html head body p b a slot template table tr td select option svg math title textarea script style noscript frameset form button'.split(
      ' ',
    );
  const pieces = fc.oneof(
    fc.constantFrom(...html.map((name) => `<${name}>`), ...html.map((name) => `</${name}>`)),
    fc.constantFrom(
      ...others,
      '<template shadowrootmode="open">',
      '<slot name="a">',
      '<!doctype html>',
      '<html lang="en">',
      '<br/>',
      '<!--',
      '-->',
      '<![CDATA[',
      ']]>',
      '&amp',
      '\r\n',
      '\0',
      '\ufeff',
      '组',
    ),
    fc.string({ unit: 'binary', maxLength: 5 }),
  );
  const soup = (piece: fc.Arbitrary<string>): fc.Arbitrary<string> =>
    fc.array(piece, { maxLength: 25 }).map((texts) => texts.join(''));

  it('gives back to the letter what has no element of ours', () => {
    fc.assert(
      fc.property(soup(pieces), (markup) => assert.equal(renderHTML(markup), markup)),
      { numRuns: 1_000 },
    );
  });

  it('only fills in the elements that it finds, and the second time none', () => {
    const filled = ours.map((source) => [renderHTML(source), source] as const);
    let found = 0;
    fc.assert(
      fc.property(soup(fc.oneof(pieces, fc.constantFrom(...ours))), (markup) => {
        const rendered = renderHTML(markup);
        if (rendered !== markup) found++;
        assert.equal(
          filled.reduce((text, [output, source]) => text.split(output).join(source), rendered),
          markup,
        );
        assert.equal(renderHTML(rendered), rendered);
      }),
      { numRuns: 1_000 },
    );
    assert.ok(found > 300, `only ${found} of 1000 have an element on the page`);
  });
});
