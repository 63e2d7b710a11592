/** What the page says under the heading of one group. */
import { labelAt, plainPostAt, type Field, type Label } from './labels.js';
import { hintsAtMailbox, mailboxesIn, mailTarget, showsMailbox } from './mail.js';
import { cleanAddress, hasUser } from '../../compile/clean-address.js';
import { linkDiagnostics } from './link-diagnostics.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import type { PageLine, PageLink } from './page-lines.js';
import { isUsualForm, readDate } from './read-date.js';
import { readPeople, type ReadPeople, type ReadPerson } from './read-people.js';
import { isTagLine, readTags, type ReadTags } from './read-tags.js';

interface ReadMailbox {
  readonly line: number;
  readonly address: string;
}

export interface ReadGroup {
  readonly name: string;
  /** Line of the heading. */
  readonly line: number;
  /** `undefined` where the page has no such label, or has it in a way that can't be read. */
  readonly tags: ReadTags | undefined;
  readonly founded: { readonly line: number; readonly date: string } | undefined;
  readonly leaders: ReadPeople | undefined;
  readonly deputies: ReadPeople | undefined;
  readonly email: ReadMailbox | undefined;
  readonly links: readonly PageLink[];
  /** The introduction's lines: only its figures, teams, and links are looked at. */
  readonly introduction: readonly PageLine[];
  /** Whether every label, block, and mailbox was understood, up to the next group. If not, what seems to be missing may be there. */
  readonly isComplete: boolean;
  /** Why nothing of it can be used: its heading is struck out, or it may be of two groups, one of which lost its heading. */
  readonly unusable: 'groupStruck' | 'groupMixed' | undefined;
  /** What stands under no post's label, up to the next group. */
  readonly rest: readonly PageLine[];
}

/** Everybody in its posts, as far as the page tells. */
export const peopleOf = ({ leaders, deputies }: ReadGroup): readonly ReadPerson[] => [
  ...(leaders?.people ?? []),
  ...(deputies?.people ?? []),
];

/** The lines under one label; `rest` of its own line comes first. */
interface Part {
  readonly field: Field | 'unknown';
  readonly line: number;
  /** Whether its label is struck out. */
  readonly struck: boolean;
  readonly lines: PageLine[];
}

interface Parts {
  readonly parts: Part[];
  readonly tagLines: PageLine[];
  readonly rest: PageLine[];
  /** Whether a line may be a label or a sentence, or stands under none. */
  readonly isUncertain: boolean;
}

const isOfPeople = (part: Part | undefined): boolean => part?.field === 'leaders' || part?.field === 'deputies';

/** A post's label that doesn't stand out; in an introduction it may begin a sentence, unless people follow with their mailboxes. */
function plainLabelOf({ text }: PageLine, part: Part | undefined): Label | 'uncertain' | undefined {
  const label = plainPostAt(text);
  if (!label) return undefined;
  return part?.field !== 'introduction' || label.rest === '' || mailboxesIn(label.rest).length > 0
    ? label
    : 'uncertain';
}

function partsOf(lines: readonly PageLine[], diagnostics: Diagnostic[]): Parts {
  const parts: Part[] = [];
  const tagLines: PageLine[] = [];
  const rest: PageLine[] = [];
  let isUncertain = false;
  for (const line of lines) {
    const part = parts.at(-1);
    const plain = plainLabelOf(line, part);
    const label =
      labelAt(line.text, line.bold || line.depth !== undefined) ?? (plain === 'uncertain' ? undefined : plain);
    if (!label && plain === 'uncertain') {
      isUncertain = true;
      diagnostics.push(diagnostic(line.line, 'perhapsLabel', plainPostAt(line.text)!.label));
    }
    const isPerson = !label?.field && isOfPeople(part) && hintsAtMailbox(line.text);
    if (label && !isPerson) {
      if (!label.field) diagnostics.push(diagnostic(line.line, 'unknownLabel', label.label));
      parts.push({
        field: label.field ?? 'unknown',
        line: line.line,
        struck: line.struck,
        lines: label.rest === '' && line.links.length === 0 ? [] : [{ ...line, text: label.rest }],
      });
    } else if (isTagLine(line) && part?.field !== 'introduction') tagLines.push(line);
    else if (part) part.lines.push(line);
    else if (showsMailbox(line)) {
      isUncertain = true;
      diagnostics.push(diagnostic(line.line, 'unplacedText', line.text.slice(0, 40)));
    }
    if (!isOfPeople(parts.at(-1))) rest.push(line);
  }
  return { parts, tagLines, rest, isUncertain };
}

/** Parts by their fields; a label that stands twice could mean either, so it means neither. */
function partsByField(parts: readonly Part[], diagnostics: Diagnostic[]): ReadonlyMap<Part['field'], Part> {
  const found = new Map<Part['field'], Part>();
  const twice = new Set<Part['field']>();
  for (const part of parts) {
    const first = found.get(part.field);
    if (!first) found.set(part.field, part);
    else if (part.field !== 'unknown' && !twice.has(part.field)) {
      twice.add(part.field);
      diagnostics.push(diagnostic(part.line, 'labelTwice', String(first.line)));
    }
  }
  for (const field of twice) found.delete(field);
  return found;
}

/** The lines of a part that is read as one thing: none where some of it is struck out. */
const linesOf = (part: Part | undefined): readonly PageLine[] =>
  !part || part.struck || part.lines.some(({ struck }) => struck) ? [] : part.lines;

function readFounded(part: Part | undefined, diagnostics: Diagnostic[]): ReadGroup['founded'] {
  const line = linesOf(part).find(({ text }) => text !== '');
  if (!line) return undefined;
  const date = readDate(line.text);
  if (date === undefined) diagnostics.push(diagnostic(line.line, 'unreadDate', line.text.slice(0, 40)));
  else if (!isUsualForm(line.text)) diagnostics.push(diagnostic(line.line, 'dateForm', line.text, date));
  return date === undefined ? undefined : { line: line.line, date };
}

const addressesIn = (text: string): readonly string[] =>
  mailboxesIn(text.normalize('NFKC')).map(({ address }) => address);

/** The mailbox that stands first; another below it, or one that can't be read, leaves none certain. */
function readMailbox(part: Part | undefined, diagnostics: Diagnostic[]): ReadMailbox | undefined {
  const [line, ...more] = linesOf(part);
  if (!line) return undefined;
  const written = [line, ...more.filter(({ text }) => hintsAtMailbox(text))].map(({ text }) => text).join('、');
  const found = addressesIn(written);
  const [address] = addressesIn(line.text);
  const isOne = new Set(found).size === 1 && written.normalize('NFKC').split('@').length === found.length + 1;
  if (address !== undefined && isOne) {
    diagnostics.push(...linkDiagnostics(line));
    return { line: line.line, address };
  }
  diagnostics.push(diagnostic(line.line, found.length > 1 ? 'twoMailboxes' : 'unreadMailbox', written.slice(0, 60)));
  return undefined;
}

const isWebLink = ({ url }: PageLink): boolean => url !== '' && !mailTarget(url);

/** Links of the group to pages: those under any label but that of people. */
function readLinks(parts: readonly Part[], diagnostics: Diagnostic[]): readonly PageLink[] {
  const links = parts
    .filter((part) => !isOfPeople(part))
    .flatMap(({ lines }) => lines.flatMap(({ struck, links: found }) => (struck ? [] : found)));
  const label = (link: PageLink): string => link.label.slice(0, 40);
  return links.filter(isWebLink).filter((link) => {
    const isSafe = /^https:\/\/\S+$/u.test(link.url) && !hasUser(link.url);
    const shown = /^https?:\/\/\S+$/u.exec(link.label)?.[0];
    const shows = shown === undefined ? undefined : cleanAddress(shown);
    if (!isSafe) diagnostics.push(diagnostic(link.line, 'linkNotHttps', label(link), link.url.slice(0, 60)));
    else if (shows !== undefined && shows !== link.url)
      diagnostics.push(diagnostic(link.line, 'linkShowsOther', label(link), link.url.slice(0, 60)));
    return isSafe && (shows === undefined || shows === link.url);
  });
}

/** A reference whose address the page doesn't give stays in the text with its brackets. */
const looseReferences = (lines: readonly PageLine[]): readonly Diagnostic[] =>
  lines.flatMap(({ line, text }) =>
    [...text.matchAll(/\[[^[\]]{1,60}\]\[[^[\]]{1,20}\]/gu)].map(([found]) =>
      diagnostic(line, 'linkWithoutAddress', found),
    ),
  );

/** Mailboxes where the form has none may be those of people whose label was not seen; the group's own may stand anywhere. */
function noteUnplaced(
  parts: readonly Part[],
  tagLines: readonly PageLine[],
  email: ReadMailbox | undefined,
  diagnostics: Diagnostic[],
): boolean {
  const known: ReadonlySet<Part['field']> = new Set(['leaders', 'deputies', 'email', 'unknown']);
  const lines = [...tagLines, ...parts.filter(({ field }) => !known.has(field)).flatMap((part) => part.lines)];
  const unplaced = lines.filter((line) => showsMailbox(line, email?.address));
  diagnostics.push(...unplaced.map(({ line, text }) => diagnostic(line, 'unplacedText', text.slice(0, 40))));
  const hasUnread =
    !email && parts.some((part) => part.field === 'email' && part.lines.some((line) => showsMailbox(line)));
  return hasUnread || unplaced.length > 0;
}

/** What else is known of a section. */
export interface Surroundings {
  /** Whether its heading is struck out. */
  readonly struck: boolean;
  /** Whether something up to the next group could not be read as text: a table, HTML, a program. */
  readonly hasUnread: boolean;
  /** Lines under further headings, up to the next group. */
  readonly behind: readonly PageLine[];
}

/** @param name Words of the heading. */
export function readGroup(
  name: string,
  line: number,
  lines: readonly PageLine[],
  { struck, hasUnread, behind }: Surroundings,
): { readonly group: ReadGroup; readonly diagnostics: readonly Diagnostic[] } {
  const diagnostics: Diagnostic[] = [...looseReferences(lines)];
  const { parts, tagLines, rest, isUncertain } = partsOf(lines, diagnostics);
  const byField = partsByField(parts, diagnostics);
  const people = (field: Field): ReadPeople | undefined => {
    const part = byField.get(field);
    if (!part) return undefined;
    const { diagnostics: found, ...read } = readPeople(part.line, part.lines);
    diagnostics.push(...found);
    return { ...read, isComplete: read.isComplete && !part.struck };
  };
  const email = readMailbox(byField.get('email'), diagnostics);
  const hasUnplaced = noteUnplaced(parts, tagLines, email, diagnostics) || behind.some((each) => showsMailbox(each));
  const isMixed = parts.some(({ field }) => field !== 'unknown' && !byField.has(field));
  const group: ReadGroup = {
    name,
    line,
    tags: tagLines.some((each) => each.struck)
      ? undefined
      : readTags([...tagLines, ...linesOf(byField.get('tags'))], diagnostics),
    founded: readFounded(byField.get('founded'), diagnostics),
    leaders: people('leaders'),
    deputies: people('deputies'),
    email,
    links: readLinks(parts, diagnostics),
    introduction: parts.filter(({ field }) => field === 'introduction').flatMap((part) => part.lines),
    isComplete:
      !hasUnread &&
      !hasUnplaced &&
      !isUncertain &&
      !isMixed &&
      !byField.has('unknown') &&
      !parts.some((part) => part.struck),
    unusable: struck ? 'groupStruck' : isMixed ? 'groupMixed' : undefined,
    rest: [...rest, ...behind],
  };
  return { group, diagnostics };
}
