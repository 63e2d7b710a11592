/**
 * Changes single values of a YAML file and leaves every other byte as its author wrote it: comments, blank lines,
 * quotes, and the style of each list. Printing a whole `Document` again would move comments and pad brackets, so
 * the document tells only where a value stands, and the text is cut there.
 */
import {
  isAlias,
  isCollection,
  isMap,
  isPair,
  isScalar,
  isSeq,
  parseDocument,
  stringify,
  type Document,
  type Node,
  type Pair,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import { isSameValue } from './same-value.js';

type Scalar = string | number | boolean | null;
/** A value to write: scalars, or lists and records of them. */
export type Value = Scalar | readonly Value[] | { readonly [key: string]: Value | undefined };
/** Where a value stands: keys of records and indexes of lists, from the outside in. */
export type Path = readonly (string | number)[];

export type Edit =
  /** Another value in the place of a scalar. */
  | { readonly set: Path; readonly value: Scalar }
  /** The same, where the text may be folded over several lines. */
  | { readonly setText: Path; readonly value: string }
  /** A new key of a record, after another key that is there. */
  | { readonly insert: Path; readonly after: string; readonly value: Value }
  /** A new item of a list, at its end. */
  | { readonly append: Path; readonly value: Value }
  /** A new item of a list, before another. */
  | { readonly before: Path; readonly value: Value }
  /** A new item of a list, before its first. */
  | { readonly prepend: Path; readonly value: Value }
  /** A key or an item goes, with the comment on its line. */
  | { readonly remove: Path };

/** The file can't be edited without touching more than was asked for, e.g. where a value is a YAML alias. */
export class UneditableError extends Error {}

const refuse = (why: string): never => {
  throw new UneditableError(why);
};

interface Located {
  readonly text: string;
  readonly document: Document.Parsed;
}

const parse = (text: string): Located => ({ text, document: parseDocument(text) });

function nodeAt({ document }: Located, path: Path): Node {
  const node = document.getIn(path, true) as Node | undefined;
  return node && !isAlias(node) && node.range ? node : refuse(`nothing to edit at ${path.join('.')}`);
}

function startOf(node: Node): number {
  return node.range?.[0] ?? refuse('a value without a place');
}

/** The end of what a node shows: a block list otherwise reaches over the comments that follow it. */
function endOf(node: Node): number {
  const [, end] = node.range ?? refuse('a value without a place');
  if (!isCollection(node) || node.flow) return end;
  const last = node.items.at(-1) as Node | Pair<Node, Node | null> | undefined;
  if (last === undefined) return end;
  return isPair(last) ? endOf(last.value?.range ? last.value : last.key) : endOf(last);
}

const lineStart = (text: string, offset: number): number => text.lastIndexOf('\n', offset - 1) + 1;

/** Where the line ends on which a value ends, its comment included; a block text ends with its own line break. */
function lineEnd(text: string, offset: number): number {
  if (text[offset - 1] === '\n') return offset - 1;
  const end = text.indexOf('\n', offset);
  return end === -1 ? text.length : end;
}

const columnOf = (text: string, offset: number): number => offset - lineStart(text, offset);

const splice = (text: string, from: number, to: number, by: string): string =>
  text.slice(0, from) + by + text.slice(to);

const endOfLineOf = (text: string): string => (text.includes('\r\n') ? '\r\n' : '\n');

/** Lines to insert after a line: each indented, in the file's own line ending. */
function linesAfter(text: string, offset: number, lines: readonly string[], column: number): string {
  const end = lineEnd(text, offset);
  const at = text[end - 1] === '\r' ? end - 1 : end;
  const eol = endOfLineOf(text);
  return splice(text, at, at, lines.map((line) => `${eol}${' '.repeat(column)}${line}`).join(''));
}

/** Without the spaces and line breaks of YAML around; others, such as that of full width, belong to the value. */
const bare = (yaml: string): string => yaml.replace(/^[ \n]+|[ \n]+$/gu, '');

const blockLines = (value: unknown): readonly string[] => bare(stringify(value, { lineWidth: 0 })).split('\n');

/** A value as it stands inside brackets; the brackets of the list around it are cut off again. */
const inFlow = (value: unknown): string =>
  bare(bare(stringify([value], { lineWidth: 0, collectionStyle: 'flow' })).slice(1, -1));

function parentOf(located: Located, path: Path): YAMLMap<Node, Node | null> | YAMLSeq<Node> {
  const parent = path.length === 1 ? located.document.contents : nodeAt(located, path.slice(0, -1));
  return isMap<Node, Node | null>(parent) || isSeq<Node>(parent)
    ? parent
    : refuse(`no record or list around ${path.join('.')}`);
}

/** In flow anywhere above, a value may hold neither comma nor bracket unquoted. */
const isInFlow = (located: Located, path: Path): boolean =>
  path.some((_, index) => {
    const parent = parentOf(located, path.slice(0, index + 1));
    return parent.flow === true;
  });

/** A text that may be folded (`>-`): it stays so, on one line. */
function setText(located: Located, path: Path, value: string): string {
  const node = nodeAt(located, path);
  if (!isScalar(node) || node.type !== 'BLOCK_FOLDED') return setScalar(located, path, value);
  const { text } = located;
  const start = startOf(node);
  const indent = /\n( +)/u.exec(text.slice(start))?.[1];
  const header = text.slice(start, text.indexOf('\n', start));
  return indent && header === '>-' && !/^\s|[\r\n]/u.test(value)
    ? splice(text, start, lineEnd(text, endOf(node)), `>-\n${indent}${value}`)
    : refuse('a text folded in another way');
}

function setScalar(located: Located, path: Path, value: Scalar): string {
  const node = nodeAt(located, path);
  if (!isScalar(node) || node.type === 'BLOCK_FOLDED' || node.type === 'BLOCK_LITERAL')
    return refuse(`no single value at ${path.join('.')}`);
  const quoted = typeof value === 'string' && node.type === 'QUOTE_DOUBLE' ? JSON.stringify(value) : undefined;
  const written = quoted ?? (isInFlow(located, path) ? inFlow(value) : bare(stringify(value, { lineWidth: 0 })));
  return splice(located.text, startOf(node), endOf(node), written);
}

function pairOf(
  located: Located,
  path: Path,
  key: unknown,
): { map: YAMLMap<Node, Node | null>; index: number; pair: Pair<Node, Node | null> } {
  const map = parentOf(located, path);
  if (!isMap<Node, Node | null>(map)) return refuse(`no record at ${path.join('.')}`);
  const index = map.items.findIndex((pair) => isScalar(pair.key) && pair.key.value === key);
  const pair = map.items[index];
  return pair ? { map, index, pair } : refuse(`no ${String(key)} at ${path.join('.')}`);
}

const endOfPair = ({ key, value }: Pair<Node, Node | null>): number => endOf(value?.range ? value : key);

function insertKey(located: Located, path: Path, after: string, value: Value): string {
  const { map, pair } = pairOf(located, path, after);
  const key = String(path.at(-1));
  if (map.flow) return splice(located.text, endOfPair(pair), endOfPair(pair), `, ${key}: ${inFlow(value)}`);
  return linesAfter(
    located.text,
    endOfPair(pair),
    blockLines({ [key]: value }),
    columnOf(located.text, startOf(pair.key)),
  );
}

function seqAt(located: Located, path: Path): YAMLSeq<Node> {
  const node = nodeAt(located, path);
  return isSeq<Node>(node) ? node : refuse(`no list at ${path.join('.')}`);
}

/** One item of a block list, written like its neighbor: in braces, or a line for each key. */
function itemLines(neighbor: Node, value: Value): readonly string[] {
  if (isCollection(neighbor) && neighbor.flow && typeof value === 'object')
    return [`- ${bare(stringify(value, { lineWidth: 0, collectionStyle: 'flow' }))}`];
  return blockLines([value]);
}

function appendItem(located: Located, path: Path, value: Value): string {
  const seq = seqAt(located, path);
  const last = seq.items.at(-1);
  const { text } = located;
  if (seq.flow)
    return last
      ? splice(text, endOf(last), endOf(last), `, ${inFlow(value)}`)
      : splice(text, startOf(seq), endOf(seq), `[${inFlow(value)}]`);
  if (!last) return refuse(`an empty list at ${path.join('.')}`);
  return linesAfter(text, endOf(last), itemLines(last, value), columnOf(text, startOf(seq)));
}

function insertItem(located: Located, path: Path, place: number, value: Value): string {
  const seq = seqAt(located, path);
  const next = seq.items[place];
  if (!next) return appendItem(located, path, value);
  const { text } = located;
  if (seq.flow) return splice(text, startOf(next), startOf(next), `${inFlow(value)}, `);
  const column = columnOf(text, startOf(seq));
  const eol = endOfLineOf(text);
  // The dash of an item stands before it on its line; a comment above belongs to it.
  const start = place === 0 ? startOf(seq) : text.lastIndexOf('-', startOf(next));
  return splice(
    text,
    start,
    start,
    itemLines(next, value)
      .map((line) => `${line}${eol}${' '.repeat(column)}`)
      .join(''),
  );
}

/** Cuts one of several things in brackets, with the comma that parted it from its neighbor. */
function cutInFlow(text: string, spans: readonly (readonly [number, number])[], index: number): string {
  const [start, end] = spans[index] ?? refuse('nothing to cut');
  const before = spans[index - 1];
  const after = spans[index + 1];
  if (before) return splice(text, before[1], end, '');
  return after ? splice(text, start, after[0], '') : splice(text, start, end, '');
}

function removeAt(located: Located, path: Path): string {
  const key = path.at(-1);
  const { text } = located;
  const parent = parentOf(located, path);
  if (isSeq<Node>(parent)) {
    const index = Number(key);
    const item = parent.items[index] ?? refuse(`nothing at ${path.join('.')}`);
    if (parent.flow)
      return cutInFlow(
        text,
        parent.items.map((each) => [startOf(each), endOf(each)] as const),
        index,
      );
    return splice(text, lineStart(text, startOf(item)), Math.min(lineEnd(text, endOf(item)) + 1, text.length), '');
  }
  const { index, pair } = pairOf(located, path, key);
  if (parent.flow)
    return cutInFlow(
      text,
      parent.items.map((each) => [startOf(each.key), endOfPair(each)] as const),
      index,
    );
  const start = startOf(pair.key);
  const isFirstOnLine = text.slice(lineStart(text, start), start).trim() === '';
  const next = parent.items[index + 1];
  if (isFirstOnLine)
    return splice(text, lineStart(text, start), Math.min(lineEnd(text, endOfPair(pair)) + 1, text.length), '');
  return next ? splice(text, start, startOf(next.key), '') : refuse(`the only key at ${path.join('.')}`);
}

function editOnce(text: string, edit: Edit): string {
  const located = parse(text);
  if ('set' in edit) return setScalar(located, edit.set, edit.value);
  if ('setText' in edit) return setText(located, edit.setText, edit.value);
  if ('insert' in edit) return insertKey(located, edit.insert, edit.after, edit.value);
  if ('append' in edit) return appendItem(located, edit.append, edit.value);
  if ('prepend' in edit) return insertItem(located, edit.prepend, 0, edit.value);
  if ('before' in edit) return insertItem(located, edit.before.slice(0, -1), Number(edit.before.at(-1)), edit.value);
  return removeAt(located, edit.remove);
}

type Plain = Record<string | number, unknown>;

function holderOf(root: unknown, path: Path): Plain {
  let value = root;
  for (const step of path) value = typeof value === 'object' && value !== null ? (value as Plain)[step] : undefined;
  return typeof value === 'object' && value !== null ? (value as Plain) : refuse(`nothing at ${path.join('.')}`);
}

/** The same edit on plain values: what the text must mean afterwards. */
function expectedAfter(before: unknown, edit: Edit): unknown {
  const after = structuredClone(before);
  const at = (path: Path): [Plain, string | number] => [holderOf(after, path.slice(0, -1)), path.at(-1) ?? ''];
  if ('set' in edit || 'setText' in edit || 'insert' in edit) {
    const [holder, key] = at('set' in edit ? edit.set : 'setText' in edit ? edit.setText : edit.insert);
    holder[key] = JSON.parse(JSON.stringify(edit.value)) as unknown;
  } else if ('append' in edit)
    (holderOf(after, edit.append) as unknown as unknown[]).push(JSON.parse(JSON.stringify(edit.value)));
  else if ('before' in edit) {
    const [list, place] = at(edit.before);
    (list as unknown as unknown[]).splice(Number(place), 0, JSON.parse(JSON.stringify(edit.value)));
  } else if ('prepend' in edit)
    (holderOf(after, edit.prepend) as unknown as unknown[]).unshift(JSON.parse(JSON.stringify(edit.value)));
  else {
    const [holder, key] = at(edit.remove);
    if (Array.isArray(holder)) holder.splice(Number(key), 1);
    else delete holder[key];
  }
  return after;
}

/**
 * The text of a YAML file after some edits, one after the other.
 * @throws UneditableError where an edit can't be made, or would change more than it says.
 */
export function editYaml(text: string, edits: readonly Edit[]): string {
  return edits.reduce((before, edit) => {
    const after = editOnce(before, edit);
    const document = parseDocument(after);
    const isAsMeant =
      document.errors.length === 0 && isSameValue(document.toJS(), expectedAfter(parseDocument(before).toJS(), edit));
    return isAsMeant ? after : refuse(`an edit that would change more: ${JSON.stringify(edit)}`);
  }, text);
}
