import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { anyText } from './any-text.test-data.js';
import { item, type Article, type Block } from './article.js';
import { htmlDocument } from './html.js';
import { attribute, elements, parseHtml, textOf } from './parse-html.test-harness.js';
import { oneLine } from './plain-text.js';

const article = (...blocks: Block[]): Article => ({
  language: 'en',
  title: 'Title',
  pageTitle: 'Title · Page',
  blocks,
});

describe('htmlDocument', () => {
  it('is a document of its own, in its language, with one article that is in it too', () => {
    const root = parseHtml(htmlDocument({ ...article(), language: 'zh' }));
    const [html] = elements(root, 'html');
    assert.equal(attribute(html!, 'lang'), 'zh-CN');
    assert.equal(textOf(elements(root, 'title')[0]!), 'Title · Page');
    assert.deepEqual(
      elements(root, 'article').map((one) => attribute(one, 'lang')),
      ['zh-CN'],
    );
    assert.deepEqual(elements(root, 'h1').map(textOf), ['Title']);
  });

  it('gives back any text, wherever it stands, and makes no error', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parseHtml(
          htmlDocument({
            language: 'en',
            title: text,
            pageTitle: text,
            blocks: [
              { heading: text, level: 2 },
              {
                paragraph: [
                  text,
                  { doubt: text },
                  { url: 'https://example.org/', label: text },
                  { day: text, written: text },
                ],
              },
              { facts: [{ term: text, lines: [[text]] }] },
              { list: [{ line: [text], items: [item(text)] }] },
            ],
          }),
        );
        const plain = oneLine(text);
        const said = (name: string): string[] => elements(root, name).map(textOf);
        for (const name of ['h1', 'h2', 'em', 'a', 'time', 'dt', 'dd']) assert.deepEqual(said(name), [plain]);
        assert.equal(attribute(elements(root, 'time')[0]!, 'datetime'), plain);
        assert.equal(said('title')[0], plain);
        assert.equal(said('p')[0], `${plain} (${plain})${plain}${plain}`);
        assert.equal(said('li')[1], plain);
        assert.ok(said('li')[0]!.startsWith(plain));
      }),
      { numRuns: 1000 },
    );
  });

  it('links to mail and to https, and leaves the text of any other address', () => {
    const line = (url: string) => ({ paragraph: [{ url, label: 'page' }] });
    const urls = [
      'https://example.org/?a=1&b="2"',
      'HTTPS://example.org/',
      'http://example.org/',
      'javascript:alert(1)',
      'data:text/html,x',
      ' https://example.org/',
      'https://example.org/ onclick=x',
      'https://\u0000',
    ];
    const root = parseHtml(htmlDocument(article(...urls.map(line), { paragraph: [{ mailbox: 'a?b@example.org' }] })));
    assert.deepEqual(
      elements(root, 'a').map((one) => attribute(one, 'href')),
      [urls[0], urls[1], 'mailto:a%3Fb@example.org'],
    );
    assert.equal(elements(root, 'p').filter((one) => textOf(one) === 'page').length, urls.length);
  });

  it('marks how to reach it as an address, and nests its lists', () => {
    const root = parseHtml(
      htmlDocument(
        article(
          { facts: [{ term: 'Mailbox', lines: [[{ mailbox: 'a@example.org' }]], contact: true }] },
          { list: [{ line: ['outer'], items: [item('inner')] }] },
        ),
      ),
    );
    assert.deepEqual(elements(root, 'address').map(textOf), ['a@example.org']);
    const [outer, inner] = elements(root, 'ul');
    assert.ok(elements(outer!, 'ul').includes(inner!));
  });

  it('has neither script nor style, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parseHtml(
          htmlDocument(article({ paragraph: [text, { mailbox: text }, { url: text, label: text }] })),
        );
        for (const name of ['script', 'style', 'link', 'img', 'iframe', 'form'])
          assert.deepEqual(elements(root, name), []);
        for (const link of elements(root, 'a')) assert.match(attribute(link, 'href')!, /^(https:\/\/|mailto:)/i);
      }),
    );
  });
});
