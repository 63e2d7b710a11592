import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import type { Link, List, Root, RootContent } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { toString } from 'mdast-util-to-string';
import { gfmTable } from 'micromark-extension-gfm-table';
import { anyText } from './any-text.test-data.js';
import { item, type Article, type Block } from './article.js';
import { markdownDocument } from './markdown.js';
import { oneLine } from './plain-text.js';

const article = (...blocks: Block[]): Article => ({ language: 'zh', title: 'Title', pageTitle: '', blocks });

/** As GitHub reads it, tables included. */
const parse = (markdown: string): Root =>
  fromMarkdown(markdown, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });

const inside = (node: Root | RootContent, type: string): RootContent[] =>
  'children' in node
    ? node.children.flatMap((child) => [...(child.type === type ? [child] : []), ...inside(child, type)])
    : [];

/** What CommonMark carries of a line: no blanks at its ends. */
const carried = (text: string): string => oneLine(text).replace(/^[ \t]+|[ \t]+$/g, '');

/** Whether a text begins and ends with what stands beside a term in bold. */
const isTerm = (text: string): boolean =>
  /^[\p{L}\p{N}]/u.test(oneLine(text)) && /[\p{L}\p{N}）)]$/u.test(oneLine(text));

describe('markdownDocument', () => {
  it('gives back any text as plain text, wherever it stands', () => {
    fc.assert(
      fc.property(
        anyText.filter((text) => !!carried(text)),
        (text) => {
          const plain = carried(text);
          const [title, heading, paragraph, list, ...others] = parse(
            markdownDocument({
              ...article(
                { heading: text, level: 2 },
                { paragraph: [text] },
                { list: [item(text), { line: [text], items: [item(text)] }] },
              ),
              title: text,
            }),
          ).children;
          assert.deepEqual(others, []);
          assert.deepEqual(
            [title, heading, paragraph].map((node) => [node!.type, toString(node)]),
            [
              ['heading', plain],
              ['heading', plain],
              ['paragraph', plain],
            ],
          );
          const texts = [title, heading, paragraph, list].flatMap((node) => inside(node!, 'text'));
          assert.deepEqual(
            texts.map((node) => toString(node)),
            Array<string>(6).fill(plain),
          );
          assert.deepEqual(inside(list!, 'listItem').length, 3);
        },
      ),
      { numRuns: 2000 },
    );
  });

  it('gives back the text of a link, and its address', () => {
    const urls = fc.constantFrom(
      'https://example.org/',
      'https://example.org/a_(b)?c=1&copy;=2',
      'https://example.org/<x>\\)',
      'https://example.org/*a*_b_',
    );
    fc.assert(
      fc.property(
        anyText.filter((text) => !!carried(text)),
        urls,
        (label, url) => {
          const [link, ...others] = inside(
            parse(markdownDocument(article({ paragraph: ['', { url, label }] }))),
            'link',
          );
          assert.deepEqual(others, []);
          assert.equal((link as Link).url, url);
          assert.equal(toString(link).trim(), oneLine(label).trim());
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('links to mail and to https, and leaves the text of any other address', () => {
    const line = (url: string) => ({ paragraph: [{ url, label: 'page' }] });
    const root = parse(
      markdownDocument(
        article(...['https://example.org/', 'http://example.org/', 'javascript:alert(1)', 'https://a b'].map(line), {
          paragraph: [{ mailbox: 'a(b)@example.org' }],
        }),
      ),
    );
    assert.deepEqual(
      inside(root, 'link').map((link) => (link as Link).url),
      ['https://example.org/', 'mailto:a(b)@example.org'],
    );
    assert.equal(root.children.filter((node) => toString(node) === 'page').length, 4);
  });

  it('has terms in bold, whatever stands beside them', () => {
    fc.assert(
      fc.property(
        anyText.filter(isTerm),
        anyText.filter((text) => !!carried(text)),
        (term, text) => {
          const list = parse(
            markdownDocument(
              article({
                facts: [
                  { term, lines: [[text]] },
                  { term, lines: [[text], [text]] },
                ],
              }),
            ),
          ).children[1] as List;
          assert.deepEqual(
            inside(list, 'strong').map((node) => toString(node)),
            [carried(term), carried(term)],
          );
          assert.equal(toString(list.children[0]), `${carried(term)}：${carried(text)}`);
          assert.deepEqual(
            inside(list.children[1]!, 'listItem').map((node) => toString(node)),
            [carried(text), carried(text)],
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  it('has no HTML, whatever the texts', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const root = parse(
          markdownDocument(
            article(
              { paragraph: [text, { doubt: text }, { mailbox: text }, { url: text, label: text }] },
              { facts: [{ term: text, lines: [[text]] }] },
            ),
          ),
        );
        assert.deepEqual(inside(root, 'html'), []);
        for (const link of inside(root, 'link')) assert.match((link as Link).url, /^(https:\/\/|mailto:)/i);
      }),
      { numRuns: 1000 },
    );
  });

  it('is read like this by people', () => {
    assert.equal(
      markdownDocument(
        article(
          { paragraph: ['C# & <b>', { doubt: '待确认' }] },
          { facts: [{ term: '组长', lines: [['Ada ', { mailbox: 'ada@example.org' }]] }] },
        ),
      ),
      '# Title\n\nC\\# \\& \\<b\\>（待确认）\n\n- **组长**：Ada [ada@example.org](mailto:ada@example.org)\n',
    );
  });
});
