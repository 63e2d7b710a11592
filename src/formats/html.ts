import { hasOwn } from '../dataset/own.js';
import { isWebAddress } from '../dataset/web-address.js';
import { LOCALES, writtenLanguage, type Language } from '../locales/languages.js';
import type { Article, Block, Fact, Inline, Item, Line } from './article.js';
import { mailto } from './mailto.js';
import { oneLine } from './plain-text.js';
import { inParentheses } from './wording.js';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as it stands in an element or between quotes. */
const htmlText = (text: string): string => oneLine(text).replace(/[&<>"]/g, (character) => ENTITIES[character]!);

const link = (address: string, label: string): string => `<a href="${htmlText(address)}">${htmlText(label)}</a>`;

class HtmlWriter {
  readonly #language: Language;

  constructor(language: Article['language']) {
    this.#language = writtenLanguage(language);
  }

  #inline(piece: Inline): string {
    if (typeof piece === 'string') return htmlText(piece);
    if (hasOwn(piece, 'mailbox')) return link(mailto(piece.mailbox), piece.mailbox);
    if (hasOwn(piece, 'url')) return isWebAddress(piece.url) ? link(piece.url, piece.label) : htmlText(piece.label);
    if (hasOwn(piece, 'day')) return `<time datetime="${htmlText(piece.day)}">${htmlText(piece.written)}</time>`;
    return inParentheses(`<em>${htmlText(piece.doubt)}</em>`, this.#language);
  }

  line(line: Line): string {
    return line.map((piece) => this.#inline(piece)).join('');
  }

  #items(items: readonly Item[], indent: string): string {
    const inner = `${indent}  `;
    const written = items.map(
      ({ line, items: below }) =>
        `${inner}<li>${this.line(line)}${below.length ? `\n${this.#items(below, `${inner}  `)}\n${inner}` : ''}</li>`,
    );
    return `${indent}<ul>\n${written.join('\n')}\n${indent}</ul>`;
  }

  #fact({ term, lines, contact }: Fact): string {
    const written = lines.map((line) => (contact ? `<address>${this.line(line)}</address>` : this.line(line)));
    return [`  <dt>${htmlText(term)}</dt>`, ...written.map((content) => `  <dd>${content}</dd>`)].join('\n');
  }

  block(block: Block): string {
    if (hasOwn(block, 'heading')) return `<h${block.level}>${htmlText(block.heading)}</h${block.level}>`;
    if (hasOwn(block, 'paragraph')) return `<p>${this.line(block.paragraph)}</p>`;
    if (hasOwn(block, 'list')) return this.#items(block.list, '');
    return `<dl>\n${block.facts.map((fact) => this.#fact(fact)).join('\n')}\n</dl>`;
  }
}

/**
 * An article as a whole HTML document without styles and script. Its `<article>` says in which language it is, so that
 * it can be pasted alone into any page. Links are https and mailto only; the text of any other stays.
 */
export function htmlDocument(article: Article): string {
  const writer = new HtmlWriter(article.language);
  const lang = LOCALES[article.language].tag;
  return [
    '<!DOCTYPE html>',
    `<html lang="${lang}">`,
    '<head>',
    '<meta charset="utf-8">',
    '<meta name="viewport" content="width=device-width, initial-scale=1">',
    `<title>${htmlText(article.pageTitle)}</title>`,
    '</head>',
    '<body>',
    `<article lang="${lang}">`,
    `<h1>${htmlText(article.title)}</h1>`,
    ...article.blocks.map((block) => writer.block(block)),
    '</article>',
    '</body>',
    '</html>',
    '',
  ].join('\n');
}
