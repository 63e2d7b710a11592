/** The people of a post: `姓名（别名）：mailbox`, parted by `、` or line breaks, `?` before a name that is in doubt. */
import { mailboxesIn, narrowed } from './mail.js';
import { linkDiagnostics } from './link-diagnostics.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageLine } from './page-lines.js';

export interface ReadPerson {
  readonly line: number;
  readonly name: string;
  /** What stands in brackets after the name. */
  readonly alias: string | undefined;
  readonly email: string | undefined;
  /** `false` where the page puts a question mark. */
  readonly confirmed: boolean;
}

export interface ReadPeople {
  /** Line of the label. */
  readonly line: number;
  readonly people: readonly ReadPerson[];
  /** Whether the page says that the post is vacant. */
  readonly isVacant: boolean;
  /** Whether every word was understood; if not, nobody can be called missing. */
  readonly isComplete: boolean;
}

const VACANT: ReadonlySet<string> = new Set([
  '无',
  '暂无',
  '空缺',
  '暂缺',
  '暂空',
  '待定',
  '待选',
  '-',
  '—',
  '——',
  '/',
  'none',
  'n/a',
  'tbd',
  'vacant',
]);
const OPENING = '（(【[';
const CLOSING = '）)】]';
const SEPARATORS = '、，,；;';

/** A text cut at the separators that stand outside brackets. */
function splitOutsideBrackets(text: string): readonly string[] {
  const pieces: string[] = [];
  let depth = 0;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const character = text.charAt(index);
    if (OPENING.includes(character)) depth += 1;
    else if (CLOSING.includes(character)) depth = Math.max(0, depth - 1);
    else if (depth === 0 && SEPARATORS.includes(character)) {
      pieces.push(text.slice(start, index));
      start = index + 1;
    }
  }
  return [...pieces, text.slice(start)];
}

/** A piece cut after each mailbox and the bracket that closes behind it: two people without a separator. */
function splitAfterMailboxes(piece: string): readonly string[] {
  const ends = mailboxesIn(piece).map(({ end }) => (CLOSING.includes(piece.charAt(end) || ' ') ? end + 1 : end));
  const cuts = [0, ...ends.slice(0, -1), piece.length];
  return cuts.slice(1).map((cut, index) => piece.slice(cuts[index], cut));
}

const HAN_NAME = String.raw`[\p{Script=Han}·]{2,4}`;
/** What joins two people, be it behind the mailbox of the first or between two Chinese names. */
const JOINED = /^\s*(?:[/／&＆+]|和|与|及|以及|and(?![A-Za-z]))\s*(?=\S)/u;
const JOINED_NAMES = new RegExp(
  String.raw`^(\s*[?？]?${HAN_NAME}\s*)(?:[/／&＆+]|和|与|及|以及)(?=\s*[?？]?${HAN_NAME}(?![\p{Script=Han}]))`,
  'u',
);

/** One person a piece, where two were joined by a word or a sign in the place of a comma. */
function splitJoined(piece: string, index: number): readonly string[] {
  const text = index > 0 ? piece.replace(JOINED, '') : piece;
  const [whole, first] = JOINED_NAMES.exec(text) ?? [];
  return whole === undefined || first === undefined ? [text] : [first, ...splitJoined(text.slice(whole.length), 0)];
}

/** What a name may be made of: letters of any script, with what stands between the parts of a name. */
const NAME = /^\p{L}[\p{L}\p{M}\p{N} ·•・.'’-]{0,39}$/u;

interface Parts {
  readonly name: string;
  readonly bracket: string;
  readonly email: string | undefined;
}

/** Name, bracket, and mailbox of one person; the mailbox may stand in the bracket. */
function partsOf(piece: string): Parts {
  const [mailbox] = mailboxesIn(piece);
  const words = mailbox ? `${piece.slice(0, mailbox.start)} ${piece.slice(mailbox.end)}` : piece;
  const [, before = '', bracket = '', behind = ''] = /^([^（(【[]*)[（(【[]([^）)】\]]*)[）)】\]]?(.*)$/u.exec(
    words,
  ) ?? ['', words];
  const bare = (text: string): string =>
    text
      .replace(/[：:<>《》]/gu, ' ')
      .trim()
      .replace(/\s+/gu, ' ');
  const rest = bare(behind);
  return {
    name: rest === '' ? bare(before) : `${bare(before)} ${rest}`.trim(),
    bracket: bare(bracket),
    email: mailbox?.address,
  };
}

function readPiece(piece: string, line: number, diagnostics: Diagnostic[]): ReadPerson | 'vacant' | undefined {
  const { name: written, bracket, email } = partsOf(piece);
  const isDoubted = /[?？]/u.test(written + bracket);
  const name = written.replace(/[?？]/gu, '').trim().normalize('NFC');
  const alias = bracket.replace(/[?？]/gu, '').trim().normalize('NFC');
  if (email === undefined && alias === '' && VACANT.has(name.toLowerCase())) return 'vacant';
  // The label of another post, in the middle of a line.
  if (!NAME.test(name) || /组长|负责人/u.test(name)) {
    diagnostics.push(diagnostic(line, 'unreadPerson', piece.trim().slice(0, 40)));
    return undefined;
  }
  if (/\p{Script=Han} +\p{Script=Han}/u.test(name) || /\s[：:]/u.test(piece))
    diagnostics.push(diagnostic(line, 'spaceInName', name));
  if (isDoubted) diagnostics.push(diagnostic(line, 'unconfirmed', name));
  return { line, name, alias: alias === '' ? undefined : alias, email, confirmed: !isDoubted };
}

/** @param lines What stands under the label, and after it on its line. */
export function readPeople(
  label: number,
  lines: readonly PageLine[],
): ReadPeople & { readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [];
  const people: ReadPerson[] = [];
  let isVacant = false;
  let isComplete = true;
  for (const { line, text, links, struck } of lines) {
    if (struck) {
      isComplete = false;
      continue;
    }
    diagnostics.push(...linkDiagnostics({ text, links }));
    for (const piece of splitOutsideBrackets(narrowed(text)).flatMap((part) =>
      splitAfterMailboxes(part).flatMap(splitJoined),
    )) {
      if (piece.trim() === '') continue;
      const person = readPiece(piece, line, diagnostics);
      if (person === 'vacant') isVacant = true;
      else if (person) people.push(person);
      else isComplete = false;
    }
  }
  return { line: label, people, isVacant: isVacant && people.length === 0, isComplete, diagnostics };
}
