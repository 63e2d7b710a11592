/** A text to read, before it is HTML or Markdown: so both say the same. All its texts are plain, in one language. */
import type { SpokenLanguage } from '../locales/languages.js';

/** A piece of a line: a text, a mail address, a page, a day, or the doubt of the source, in parentheses. */
export type Inline =
  | string
  | { readonly mailbox: string }
  | { readonly url: string; readonly label: string }
  | { readonly day: string; readonly written: string }
  | { readonly doubt: string };

export type Line = readonly Inline[];

export interface Item {
  readonly line: Line;
  readonly items: readonly Item[];
}

/** A term with what there is to say of it, one line each. */
export interface Fact {
  readonly term: string;
  readonly lines: readonly Line[];
  /** Whether it is how to reach what the article is about. */
  readonly contact?: boolean;
}

export type Block =
  | { readonly heading: string; readonly level: 2 | 3 }
  | { readonly paragraph: Line }
  | { readonly facts: readonly Fact[] }
  | { readonly list: readonly Item[] };

export interface Article {
  readonly language: SpokenLanguage;
  /** The title of the article, and that of a page of its own, which names the community too. */
  readonly title: string;
  readonly pageTitle: string;
  readonly blocks: readonly Block[];
}

/** A list under its heading; nothing where the list is empty. */
export const section = (heading: string, level: 2 | 3, list: readonly Item[]): readonly Block[] =>
  list.length ? [{ heading, level }, { list }] : [];

/** An item with none below. */
export const item = (...line: Line): Item => ({ line, items: [] });
