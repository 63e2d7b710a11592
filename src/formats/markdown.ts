import { hasOwn } from '../dataset/own.js';
import { isWebAddress } from '../dataset/web-address.js';
import { COLON } from '../locales/colon.js';
import { writtenLanguage, type Language } from '../locales/languages.js';
import type { Article, Block, Fact, Inline, Item, Line } from './article.js';
import { mailto } from './mailto.js';
import { oneLine } from './plain-text.js';
import { inParentheses } from './wording.js';

/** What may mean something inside a line: in CommonMark, in tables, strikes and formulas of GitHub, in templates of Hugo. */
const SPECIAL = /[\\`*_[\]<>&#~|${}]/g;

/** What makes a line a list, a quotation, a heading or a rule where it begins with it. */
const AT_START = /^(\d*)([-+=.)>])/;

/** A text inside a line, such that a reader of CommonMark gets the text. */
const inline = (text: string): string => oneLine(text).replace(SPECIAL, '\\$&');

/** A line of its own: white space at its ends would be a block of code or lost. */
const startOfLine = (line: string): string => line.replace(/^[ \t]+|[ \t]+$/g, '').replace(AT_START, '$1\\$2');

/** A text that is a whole line. @see https://spec.commonmark.org/0.31.2/ */
const markdownText = (text: string): string => startOfLine(inline(text));

const link = (address: string, label: string): string => `[${inline(label)}](${address.replace(/[\\()<>&]/g, '\\$&')})`;

class MarkdownWriter {
  readonly #language: Language;

  constructor(language: Article['language']) {
    this.#language = writtenLanguage(language);
  }

  #inline(piece: Inline): string {
    if (typeof piece === 'string') return inline(piece);
    if (hasOwn(piece, 'mailbox')) return link(mailto(piece.mailbox), piece.mailbox);
    if (hasOwn(piece, 'url')) return isWebAddress(piece.url) ? link(piece.url, piece.label) : inline(piece.label);
    return inline(hasOwn(piece, 'day') ? piece.written : inParentheses(piece.doubt, this.#language));
  }

  line(line: Line): string {
    return startOfLine(line.map((piece) => this.#inline(piece)).join(''));
  }

  #items(items: readonly Item[], indent: string): string {
    return items
      .map(({ line, items: below }) => `${indent}- ${this.line(line)}\n${this.#items(below, `${indent}  `)}`)
      .join('');
  }

  /** The colon stands outside: CommonMark doesn't close `**` between a full-width one and a character. */
  #fact({ term, lines }: Fact): string {
    const start = `- **${markdownText(term)}**${COLON[this.#language]}`;
    const [first = [], ...more] = lines;
    if (!more.length) return `${start}${this.line(first)}\n`;
    return `${start.trimEnd()}\n${this.#items(
      lines.map((line) => ({ line, items: [] })),
      '  ',
    )}`;
  }

  block(block: Block): string {
    if (hasOwn(block, 'heading')) return `${'#'.repeat(block.level)} ${markdownText(block.heading)}\n`;
    if (hasOwn(block, 'paragraph')) return `${this.line(block.paragraph)}\n`;
    if (hasOwn(block, 'list')) return this.#items(block.list, '');
    return block.facts.map((fact) => this.#fact(fact)).join('');
  }
}

/**
 * An article in CommonMark without HTML, for Feishu, Notion, Discourse and generators of sites. Links are https and
 * mailto only; the text of any other stays.
 */
export function markdownDocument(article: Article): string {
  const writer = new MarkdownWriter(article.language);
  return [`# ${markdownText(article.title)}\n`, ...article.blocks.map((block) => writer.block(block))].join('\n');
}
