/** What the page says under the heading of one group. */
import { labelAt, plainPostAt, type Field, type Label } from './labels.js';
import { hintsAtMailbox, mailboxesIn, mailTarget } from './mail.js';
import { oddLinks } from './odd-links.js';
import { oddity, type Oddity } from './oddity.js';
import type { PageLine, PageLink } from './page-lines.js';
import { isUsualForm, readDate } from './read-date.js';
import { readPeople, type ReadPeople } from './read-people.js';
import { isTagLine, readTags, type ReadTags } from './read-tags.js';

export interface ReadMailbox {
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
  /** Whether every label and block was understood. If not, what seems to be missing may be there. */
  readonly isComplete: boolean;
}

/** The lines under one label; `rest` of its own line comes first. */
interface Part {
  readonly field: Field | 'unknown';
  readonly line: number;
  readonly lines: PageLine[];
}

interface Parts {
  readonly parts: Part[];
  readonly tagLines: PageLine[];
  /** Whether a line may be a label or a sentence. */
  readonly isUncertain: boolean;
}

/** A post's label that doesn't stand out; in an introduction it may begin a sentence, unless people follow with their mailboxes. */
function plainLabelOf({ text }: PageLine, part: Part | undefined): Label | 'uncertain' | undefined {
  const label = plainPostAt(text);
  if (!label) return undefined;
  return part?.field !== 'introduction' || label.rest === '' || mailboxesIn(label.rest).length > 0 ? label : 'uncertain';
}

function partsOf(lines: readonly PageLine[], oddities: Oddity[]): Parts {
  const parts: Part[] = [];
  const tagLines: PageLine[] = [];
  let isUncertain = false;
  for (const line of lines) {
    const part = parts.at(-1);
    const plain = plainLabelOf(line, part);
    const label = labelAt(line.text, line.bold || line.depth !== undefined) ?? (plain === 'uncertain' ? undefined : plain);
    if (!label && plain === 'uncertain') {
      isUncertain = true;
      oddities.push(oddity(line.line, 'perhapsLabel', plainPostAt(line.text)!.label));
    }
    const isPerson = !label?.field && (part?.field === 'leaders' || part?.field === 'deputies') && hintsAtMailbox(line.text);
    if (label && !isPerson) {
      if (!label.field) oddities.push(oddity(line.line, 'unknownLabel', label.label));
      parts.push({ field: label.field ?? 'unknown', line: line.line, lines: label.rest === '' && line.links.length === 0 ? [] : [{ ...line, text: label.rest }] });
    } else if (isTagLine(line) && part?.field !== 'introduction') tagLines.push(line);
    else if (part) part.lines.push(line);
    else if (hintsAtMailbox(line.text)) oddities.push(oddity(line.line, 'unplacedText', line.text.slice(0, 40)));
  }
  return { parts, tagLines, isUncertain };
}

/** The part of a field; a label that stands twice could mean either, so it means neither. */
function partOf(parts: readonly Part[], field: Field, oddities: Oddity[]): Part | undefined {
  const [first, second] = parts.filter((part) => part.field === field);
  if (!second) return first;
  oddities.push(oddity(second.line, 'labelTwice', String(first?.line)));
  return undefined;
}

function readFounded(part: Part | undefined, oddities: Oddity[]): ReadGroup['founded'] {
  const line = part?.lines.find(({ text }) => text !== '');
  if (!part || !line) return undefined;
  const date = readDate(line.text);
  if (date === undefined) oddities.push(oddity(line.line, 'unreadDate', line.text.slice(0, 40)));
  else if (!isUsualForm(line.text)) oddities.push(oddity(line.line, 'dateForm', line.text, date));
  return date === undefined ? undefined : { line: line.line, date };
}

const addressesIn = (text: string): readonly string[] => mailboxesIn(text.normalize('NFKC')).map(({ address }) => address);

/** The mailbox that stands first; another below it, or one that can't be read, leaves none certain. */
function readMailbox(part: Part | undefined, oddities: Oddity[]): ReadMailbox | undefined {
  const [line, ...more] = part?.lines ?? [];
  if (!line) return undefined;
  const written = [line, ...more.filter(({ text }) => hintsAtMailbox(text))].map(({ text }) => text).join('、');
  const found = addressesIn(written);
  const [address] = addressesIn(line.text);
  const isOne = new Set(found).size === 1 && written.normalize('NFKC').split('@').length === found.length + 1;
  if (address !== undefined && isOne) {
    oddities.push(...oddLinks(line));
    return { line: line.line, address };
  }
  oddities.push(oddity(line.line, found.length > 1 ? 'twoMailboxes' : 'unreadMailbox', written.slice(0, 60)));
  return undefined;
}

const isWebLink = ({ url }: PageLink): boolean => url !== '' && !mailTarget(url);

/** Links of the group to pages: those under any label but that of people. */
function readLinks(parts: readonly Part[], oddities: Oddity[]): readonly PageLink[] {
  const links = parts.filter(({ field }) => field !== 'leaders' && field !== 'deputies').flatMap(({ lines }) => lines.flatMap((line) => line.links));
  const label = (link: PageLink): string => link.label.slice(0, 40);
  return links.filter(isWebLink).filter((link) => {
    const isSafe = /^https:\/\/\S+$/u.test(link.url);
    const shows = /^https?:\/\/\S+$/u.exec(link.label)?.[0];
    if (!isSafe) oddities.push(oddity(link.line, 'linkNotHttps', label(link), link.url.slice(0, 60)));
    else if (shows !== undefined && shows !== link.url) oddities.push(oddity(link.line, 'linkShowsOther', label(link), link.url.slice(0, 60)));
    return isSafe && (shows === undefined || shows === link.url);
  });
}

/** A reference whose address the page doesn't give stays in the text with its brackets. */
const looseReferences = (lines: readonly PageLine[]): readonly Oddity[] =>
  lines.flatMap(({ line, text }) => [...text.matchAll(/\[[^[\]]{1,60}\]\[[^[\]]{1,20}\]/gu)].map(([found]) => oddity(line, 'linkWithoutAddress', found)));

/**
 * @param name Words of the heading.
 * @param hasUnread Whether something under the heading could not be read as text: a table, HTML, a program.
 */
export function readGroup(name: string, line: number, lines: readonly PageLine[], hasUnread: boolean): { readonly group: ReadGroup; readonly oddities: readonly Oddity[] } {
  const oddities: Oddity[] = [...looseReferences(lines)];
  const { parts, tagLines, isUncertain } = partsOf(lines, oddities);
  const of = (field: Field): Part | undefined => partOf(parts, field, oddities);
  const people = (part: Part | undefined): ReadPeople | undefined => {
    if (!part) return undefined;
    const { oddities: found, ...read } = readPeople(part.line, part.lines);
    oddities.push(...found);
    return read;
  };
  const labelled = of('tags');
  const leaders = of('leaders');
  const deputies = of('deputies');
  const isTwice = (field: Field): boolean => parts.filter((part) => part.field === field).length > 1;
  const group: ReadGroup = {
    name,
    line,
    tags: readTags([...tagLines, ...(labelled?.lines ?? [])], oddities),
    founded: readFounded(of('founded'), oddities),
    leaders: people(leaders),
    deputies: people(deputies),
    email: readMailbox(of('email'), oddities),
    links: readLinks(parts, oddities),
    introduction: parts.filter(({ field }) => field === 'introduction').flatMap((part) => part.lines),
    isComplete: !hasUnread && !isUncertain && !isTwice('deputies') && !parts.some(({ field }) => field === 'unknown'),
  };
  return { group, oddities };
}
