/** The page as the lines that a reader sees, each with what it is: a heading, a row, a text with its links. */
import type { Definition, Nodes, PhrasingContent, Root, RootContent, TableRow } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import { gfmTable } from 'micromark-extension-gfm-table';
import { cleanAddress, trackingIn } from '../../compile/clean-address.js';
import { fieldOf } from './labels.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';

export interface PageLink {
  readonly label: string;
  readonly url: string;
  readonly line: number;
}

export interface PageLine {
  readonly line: number;
  /** The words, without emphasis, invisible characters, and spaces around; unusual spaces are plain ones. */
  readonly text: string;
  /** Whether it begins in bold, or with the asterisks of a bold that Markdown couldn't read. */
  readonly bold: boolean;
  /** From 1 to 6 for a heading. */
  readonly depth: number | undefined;
  /** Whether it stands in a list. */
  readonly listed: boolean;
  /** Whether something of it is struck out, so that nothing of it may count. */
  readonly struck: boolean;
  readonly links: readonly PageLink[];
}

export interface PageLines {
  readonly lines: readonly PageLine[];
  readonly diagnostics: readonly Diagnostic[];
}

const INVISIBLE = /[\p{Cc}\p{Cf}\u034F\u115F\u1160\u3164\uFFA0\uFE00-\uFE0F]/gu;
const UNUSUAL_SPACES = /[\t\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/gu;

/** Bold that Markdown couldn't read, since a letter follows it without a space: `**工作组****公共邮箱****：**infra@…`. */
const LOOSE_MARKS = /\*{2,}|^\s*__|__\s*(?=[：:])|(?<=[：:])\s*__/gu;

const lineOf = (node: Nodes): number => node.position?.start.line ?? 0;

/** HTML that strikes out, from its tag to the one that closes it, over as many lines as it takes. */
class Strike {
  #by: string | undefined;

  get isOn(): boolean {
    return this.#by !== undefined;
  }

  /** @returns Whether some of the HTML strikes out, or ends that. */
  read(html: string): boolean {
    let found = false;
    for (const [tag, slash, name = ''] of html.matchAll(/<(\/?)([a-z][a-z0-9]{0,19})(?![a-z0-9-])[^<>]*/giu)) {
      const strikes = /^(?:del|s|strike)$/iu.test(name) || /line-through/iu.test(tag);
      if (slash === '' && strikes) this.#by ??= name.toLowerCase();
      else if (slash === '' || this.#by !== name.toLowerCase()) continue;
      else this.#by = undefined;
      found = true;
    }
    return found;
  }
}

interface Draft {
  line: number;
  text: string;
  bold: boolean;
  struck: boolean;
  links: { label: string; url: string; line: number }[];
}

interface Reading {
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly lines: PageLine[];
  readonly diagnostics: Diagnostic[];
  readonly strike: Strike;
}

function definitionsIn(root: Root): ReadonlyMap<string, Definition> {
  const found = new Map<string, Definition>();
  const left: Nodes[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (node.type === 'definition' && !found.has(node.identifier)) found.set(node.identifier, node);
    if ('children' in node)
      for (let index = node.children.length; index > 0; index -= 1) left.push(node.children[index - 1] as Nodes);
  }
  return found;
}

/** An inline thing to look at, or the end of a link. */
type Step = { readonly node: PhrasingContent; readonly bold: boolean } | { readonly endOfLink: true };

/** Reads the words inside one block. Iterative, since a page may nest deeper than a stack. */
class InlineReader {
  readonly drafts: Draft[] = [];
  #link: Draft['links'][number] | undefined;

  constructor(
    private readonly reading: Reading,
    line: number,
  ) {
    this.#endLine(line);
  }

  read(children: readonly PhrasingContent[]): readonly Draft[] {
    const left: Step[] = [];
    const push = (nodes: readonly PhrasingContent[], bold: boolean): void => {
      for (let index = nodes.length; index > 0; index -= 1)
        left.push({ node: nodes[index - 1] as PhrasingContent, bold });
    };
    push(children, false);
    for (let step = left.pop(); step; step = left.pop()) {
      if ('endOfLink' in step) this.#link = undefined;
      else {
        const opensLink = this.#visit(step.node, step.bold);
        if (opensLink) left.push({ endOfLink: true });
        if ('children' in step.node) push(step.node.children, step.bold || step.node.type === 'strong');
      }
    }
    this.#strikeOut();
    return this.drafts;
  }

  /** `~~…~~` may begin in one line and end in another; two at the end of a sentence are only a smile. */
  #strikeOut(): void {
    const text = this.drafts.map((draft) => draft.text).join('\n');
    const ranges = [...text.matchAll(/(?<!~)~~(?=[^\s~])(?:[^~]|~(?!~))+(?<=\S)~~(?!~)/gu)].map(
      ({ index, 0: found }) => [index, index + found.length] as const,
    );
    if (ranges.length === 0) return;
    let start = 0;
    for (const draft of this.drafts) {
      const end = start + draft.text.length;
      draft.struck ||= ranges.some(([from, to]) => from < end && to > start);
      start = end + 1;
    }
  }

  get #draft(): Draft {
    return this.drafts.at(-1) as Draft;
  }

  /** @returns Whether a link begins here. */
  #visit(node: PhrasingContent, bold: boolean): boolean {
    const line = lineOf(node);
    if (node.type === 'text' || node.type === 'inlineCode') this.#addText(node.value, bold, line);
    else if (node.type === 'break') this.#endLine(line + 1);
    else if (node.type === 'html') this.#addHtml(node.value, line);
    else if (node.type === 'image' || node.type === 'imageReference')
      this.reading.diagnostics.push(diagnostic(line, 'image'));
    else if (node.type === 'link') return this.#openLink(node.url, line);
    else if (node.type === 'linkReference')
      return this.#openLink(this.reading.definitions.get(node.identifier)?.url ?? '', line);
    return false;
  }

  #openLink(url: string, line: number): boolean {
    const address = cleanAddress(url);
    if (address !== url) this.reading.diagnostics.push(diagnostic(line, 'linkTracked', trackingIn(url).join('、')));
    this.#link = { label: '', url: address, line };
    this.#draft.links.push(this.#link);
    return true;
  }

  #addHtml(html: string, line: number): void {
    if (/^<br\s*\/?>$/iu.test(html)) this.#endLine(line);
    else if (html.startsWith('<!--')) return;
    else if (this.reading.strike.read(html)) this.#draft.struck = true;
    else this.reading.diagnostics.push(diagnostic(line, 'htmlTag', html.slice(0, 40)));
  }

  #endLine(line: number): void {
    this.drafts.push({ line, text: '', bold: false, struck: this.reading.strike.isOn, links: [] });
  }

  #addText(value: string, bold: boolean, line: number): void {
    for (const [index, part] of value.split(/\r\n|\n|\r/u).entries()) {
      if (index > 0) this.#endLine(line + index);
      const draft = this.#draft;
      if (draft.text === '' && part !== '') draft.bold = bold || /^\s*(\*\*|__)/u.test(part);
      draft.text += part;
      if (this.#link) this.#link.label += part;
    }
  }
}

/** A draft's words, made plain; what was made plain is told. */
function finished(
  { line, text, bold, struck, links }: Draft,
  depth: number | undefined,
  listed: boolean,
  diagnostics: Diagnostic[],
): PageLine {
  if (text.replaceAll('\t', '').search(INVISIBLE) >= 0) diagnostics.push(diagnostic(line, 'invisibleCharacter'));
  const plain = (words: string): string =>
    words.replace(UNUSUAL_SPACES, ' ').replace(INVISIBLE, '').replace(LOOSE_MARKS, '').trim();
  const shown = plain(text);
  if (text.search(LOOSE_MARKS) >= 0)
    diagnostics.push(diagnostic(line, 'looseAsterisks', shown.split(/[：:]/u, 1)[0]?.slice(0, 24) ?? ''));
  if (struck && depth === undefined && shown !== '') diagnostics.push(diagnostic(line, 'struckOut'));
  return {
    line,
    text: shown,
    bold,
    depth,
    listed,
    struck,
    links: links.map((link) => ({ ...link, label: plain(link.label) })),
  };
}

function readInline(
  reading: Reading,
  line: number,
  children: readonly PhrasingContent[],
  depth: number | undefined,
  listed: boolean,
): readonly PageLine[] {
  const lines = new InlineReader(reading, line)
    .read(children)
    .map((draft) => finished(draft, depth, listed, reading.diagnostics));
  return lines.filter(({ text, links, depth: heading }) => text !== '' || links.length > 0 || heading !== undefined);
}

interface Row {
  readonly line: number;
  /** The words of its first cell. */
  readonly label: string;
  readonly values: readonly PageLine[];
  readonly struck: boolean;
  readonly diagnostics: readonly Diagnostic[];
}

function readRow(reading: Reading, row: TableRow): Row {
  const silent: Reading = { ...reading, diagnostics: [] };
  const [first = [], ...others] = row.children.map((cell) =>
    readInline(silent, lineOf(cell), cell.children, undefined, false),
  );
  const values = others.flat();
  return {
    line: lineOf(row),
    label: first.map(({ text }) => text).join(''),
    values,
    struck: [...first, ...values].some((each) => each.struck),
    diagnostics: silent.diagnostics,
  };
}

/** The words above the columns of a table; any others may be somebody's name. */
const COLUMN =
  /^(?:.{0,4}(?:项目?|内容|信息|资料|情况|详情|字段|名称|说明|备注|职[务位]|岗位|姓名|人员|邮箱|类[别型]|值|序号|栏目|条目)|items?|fields?|keys?|values?|names?|contents?|details?)$/iu;

const isOfColumns = ({ label, values }: Row): boolean =>
  [label, ...values.map(({ text }) => text)].every((text) => text === '' || COLUMN.test(text));

/** A row whose first cell is a label reads like a line with that label; one without a first cell is more of the row above. */
function readRows(reading: Reading, rows: readonly Row[]): void {
  let isRead = false;
  for (const [index, row] of rows.entries()) {
    const { line, label, values, struck, diagnostics } = row;
    isRead = label === '' ? isRead : fieldOf(label) !== undefined;
    if (isRead) {
      const [value, ...more] = values;
      const labelled = {
        line,
        depth: undefined,
        listed: false,
        bold: true,
        struck,
        text: `${label}：${value?.text ?? ''}`,
        links: value?.links ?? [],
      };
      reading.lines.push(...(label === '' ? values : [labelled, ...more]));
      reading.diagnostics.push(...diagnostics);
    } else if ((index > 0 || !isOfColumns(row)) && (label !== '' || values.length > 0)) {
      reading.diagnostics.push(
        diagnostic(line, 'rowUnread', [label, ...values.map(({ text }) => text)].join(' ').trim().slice(0, 40)),
      );
    }
  }
}

type BlockStep = { readonly node: RootContent; readonly listed: boolean };

function readBlock(
  reading: Reading,
  { node, listed }: BlockStep,
  push: (nodes: readonly RootContent[], listed: boolean) => void,
): void {
  const { lines, diagnostics } = reading;
  if (node.type === 'heading')
    lines.push(...readInline(reading, lineOf(node), node.children, node.depth, listed).slice(0, 1));
  else if (node.type === 'paragraph')
    lines.push(...readInline(reading, lineOf(node), node.children, undefined, listed));
  else if (node.type === 'list' || node.type === 'listItem') push(node.children, true);
  else if (node.type === 'blockquote') push(node.children, listed);
  else if (node.type === 'html') {
    const isComment = /^<!--[^]*-->\s*$/u.test(node.value);
    if (!isComment) reading.strike.read(node.value);
    diagnostics.push(diagnostic(lineOf(node), isComment ? 'htmlComment' : 'htmlBlock'));
  } else if (node.type === 'code') diagnostics.push(diagnostic(lineOf(node), 'code'));
  else if (node.type === 'table') {
    const rows = node.children.map((row) => readRow(reading, row));
    const isOfLabels = rows.some(({ label }) => fieldOf(label));
    if (isOfLabels) readRows(reading, rows);
    diagnostics.push(diagnostic(lineOf(node), isOfLabels ? 'tableOfLabels' : 'table'));
  }
}

/** What the file has that the Markdown hides: its line endings, and the mark at its beginning. */
function byteDiagnostics(page: string): readonly Diagnostic[] {
  return [
    ...(page.startsWith('\uFEFF') ? [diagnostic(1, 'byteOrderMark')] : []),
    ...(page.includes('\r') ? [diagnostic(1, 'windowsLines')] : []),
  ];
}

/** Reads the page's Markdown, tables of GitHub's kind included. */
export function readPageLines(page: string): PageLines {
  const root = fromMarkdown(page, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] });
  const reading: Reading = {
    definitions: definitionsIn(root),
    lines: [],
    diagnostics: [...byteDiagnostics(page)],
    strike: new Strike(),
  };
  const left: BlockStep[] = [];
  const push = (nodes: readonly RootContent[], listed: boolean): void => {
    for (let index = nodes.length; index > 0; index -= 1) left.push({ node: nodes[index - 1] as RootContent, listed });
  };
  push(root.children, false);
  for (let step = left.pop(); step; step = left.pop()) readBlock(reading, step, push);
  return { lines: reading.lines, diagnostics: reading.diagnostics };
}
