/** The page's sections: what each says about the offices, the groups, their classes, and the pages of the wiki. */
import { cleanAddress } from '../../compile/clean-address.js';
import { endingsIn, isOfArchive, type ReadEnding } from './read-endings.js';
import { labelAt } from './labels.js';
import { isOpen, diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { narrowed, showsMailbox } from './mail.js';
import { readPageLines, type PageLine, type PageLink } from './page-lines.js';
import { readClasses, type ReadClass } from './read-classes.js';
import { peopleOf, readGroup, type ReadGroup, type Surroundings } from './read-group.js';
import { readPeople, type ReadPeople, type ReadPerson } from './read-people.js';

export interface ReadOffice extends ReadPeople {
  readonly name: string;
}

export interface ReadPage {
  readonly offices: readonly ReadOffice[];
  readonly groups: readonly ReadGroup[];
  readonly classes: readonly ReadClass[];
  /** Links of the list of subpages; `undefined` where the page has no such list. */
  readonly directory: readonly PageLink[] | undefined;
  /** Where it says that a group is no more. */
  readonly endings: readonly ReadEnding[];
  /** Where the community published the page. */
  readonly source: PageLink | undefined;
  readonly diagnostics: readonly Diagnostic[];
}

/** Everybody whom the page names in a post. */
export const peopleOnPage = ({ offices, groups }: Pick<ReadPage, 'offices' | 'groups'>): readonly ReadPerson[] => [
  ...offices.flatMap(({ people }) => people),
  ...groups.flatMap(peopleOf),
];

/** Words of the records by which parts of the page are known. */
export interface Vocabulary {
  readonly offices: readonly string[];
  readonly classes: readonly string[];
}

interface Section {
  readonly name: string;
  readonly line: number;
  /** 0 before the first heading. */
  readonly depth: number;
  /** Whether its heading is struck out. */
  readonly struck: boolean;
  readonly lines: PageLine[];
}

/** `###媒体组` and `＃＃＃ 媒体组` are no headings to Markdown, and were meant as such. */
function looseHeading({ text, depth }: PageLine): { readonly name: string; readonly depth: number } | undefined {
  const hashes = depth === undefined ? /^[#＃]{2,6}/u.exec(text)?.[0] : undefined;
  return hashes === undefined ? undefined : { name: text.slice(hashes.length).trim(), depth: hashes.length };
}

/** Cuts the page at its headings. A heading inside a group that is one of the form's labels counts as that label. */
function sectionsOf(lines: readonly PageLine[], diagnostics: Diagnostic[]): readonly Section[] {
  const sections: Section[] = [{ name: '', line: 0, depth: 0, struck: false, lines: [] }];
  for (const line of lines) {
    const loose = looseHeading(line);
    if (loose) diagnostics.push(diagnostic(line.line, 'looseHeading', loose.name.slice(0, 40)));
    const heading = loose ?? (line.depth === undefined ? undefined : { name: line.text, depth: line.depth });
    const section = sections.at(-1);
    const isLabel =
      heading !== undefined &&
      section !== undefined &&
      heading.depth > section.depth &&
      labelAt(heading.name, true)?.field !== undefined;
    if (isLabel && line.struck) diagnostics.push(diagnostic(line.line, 'struckOut'));
    if (heading && !isLabel)
      sections.push({ name: heading.name, line: line.line, depth: heading.depth, struck: line.struck, lines: [] });
    else section?.lines.push(line);
  }
  return sections;
}

const GROUP_FIELDS: ReadonlySet<string> = new Set(['leaders', 'deputies', 'founded', 'email']);

const hasGroupLabel = ({ lines }: Section): boolean =>
  lines.some(({ text, bold, depth }) => GROUP_FIELDS.has(labelAt(text, bold || depth !== undefined)?.field ?? ''));

const same = (one: string, other: string): boolean => one.replace(/\s/gu, '') === other.replace(/\s/gu, '');
const isOffice = ({ name }: Section, { offices }: Vocabulary): boolean => offices.some((office) => same(office, name));
const isContainer = ({ name }: Section): boolean => /^各.{0,6}组/u.test(name);
const isDirectory = ({ name }: Section): boolean => /^子页面/u.test(name);

type Kind = 'office' | 'group' | 'directory' | 'prose';

/** What each section is. Straight under “各工作组介绍”, a section is a group even if it says nothing. */
function kindsOf(sections: readonly Section[], vocabulary: Vocabulary): readonly Kind[] {
  let container: Section | undefined;
  let groupDepth: number | undefined;
  return sections.map((section) => {
    if (container && section.depth <= container.depth) container = undefined;
    if (isContainer(section) && !hasGroupLabel(section)) {
      container = section;
      groupDepth = undefined;
      return 'prose';
    }
    if (isOffice(section, vocabulary)) return 'office';
    if (isDirectory(section)) return 'directory';
    const isGroup =
      hasGroupLabel(section) ||
      (container !== undefined && !isOfArchive(section) && section.depth <= (groupDepth ?? section.depth));
    if (isGroup && container) groupDepth ??= section.depth;
    return isGroup ? 'group' : 'prose';
  });
}

/** The people of an office stand outside its list, which is of duties, or in it with their mailboxes. */
const isOfHolder = ({ listed, text }: PageLine): boolean => (listed ? /^[^，。]{1,40}@/u : /@/u).test(narrowed(text));

/** Whatever else stands before the duties may be somebody too. */
function unreadBeforeDuties(lines: readonly PageLine[]): readonly PageLine[] {
  const duties = lines.findIndex((line) => line.listed && !isOfHolder(line));
  return lines
    .slice(0, duties < 0 ? lines.length : duties)
    .filter((line) => !isOfHolder(line) && !line.struck && line.text !== '' && !/^.{0,4}职责[：:]?$/u.test(line.text));
}

function readOffice(
  { name, line, lines }: Section,
  { struck, hasUnread, behind }: Surroundings,
  diagnostics: Diagnostic[],
): ReadOffice {
  const { diagnostics: found, ...people } = readPeople(line, lines.filter(isOfHolder));
  const unread = unreadBeforeDuties(lines);
  // That they can't be marked as one to be confirmed, planning says.
  diagnostics.push(
    ...found.filter(({ kind }) => kind !== 'unconfirmed'),
    ...unread.map(({ line: at, text }) => diagnostic(at, 'unreadOfOffice', text.slice(0, 40))),
  );
  return {
    ...people,
    isComplete:
      people.isComplete && unread.length === 0 && !hasUnread && !struck && !behind.some((each) => showsMailbox(each)),
    name,
  };
}

interface Reading {
  readonly offices: ReadOffice[];
  readonly groups: ReadGroup[];
  readonly classes: ReadClass[];
  directory: PageLink[] | undefined;
  source: PageLink | undefined;
  readonly diagnostics: Diagnostic[];
}

function readProse(reading: Reading, { lines }: Section, vocabulary: Vocabulary): void {
  for (const { text, bold, line, links, struck } of lines) {
    if (struck) continue;
    const label = labelAt(text, bold);
    const url = cleanAddress(/https:\/\/[^\s）)]+/u.exec(label?.rest ?? '')?.[0] ?? links[0]?.url ?? '');
    if (showsMailbox({ text, links })) reading.diagnostics.push(diagnostic(line, 'unplacedText', text.slice(0, 40)));
    if (label?.field === 'source' && url !== '') reading.source ??= { label: label.label, url, line };
    else reading.classes.push(...readClasses(text, line, vocabulary.classes));
  }
}

/** Lines of the page on which something stands that could not be read as text. */
const unreadLines = (diagnostics: readonly Diagnostic[]): readonly number[] =>
  diagnostics.filter((found) => isOpen(found)).map(({ line }) => line);

/** The sections under headings behind a group or an office that are of neither: they may be a part of it. */
function proseBehind(index: number, sections: readonly Section[], kinds: readonly Kind[]): readonly number[] {
  const found: number[] = [];
  for (let next = index + 1; next < sections.length && kinds[next] !== 'group' && kinds[next] !== 'office'; next += 1)
    if (kinds[next] === 'prose') found.push(next);
  return found;
}

/** Reads the page; never throws, whatever it holds. */
export function readPage(page: string, vocabulary: Vocabulary): ReadPage {
  const { lines, diagnostics } = readPageLines(page);
  const reading: Reading = {
    offices: [],
    groups: [],
    classes: [],
    directory: undefined,
    source: undefined,
    diagnostics: [...diagnostics],
  };
  const unread = unreadLines(diagnostics);
  const sections = sectionsOf(lines, reading.diagnostics);
  const kinds = kindsOf(sections, vocabulary);
  const hasUnread = sections.map(({ line: start }, index) =>
    unread.some((line) => line >= start && line < (sections[index + 1]?.line ?? Infinity)),
  );
  const surroundings = (index: number, isPart: (section: Section) => boolean = () => true): Surroundings => {
    const prose = proseBehind(index, sections, kinds).filter((each) => isPart(sections[each] as Section));
    return {
      struck: sections[index]?.struck === true,
      hasUnread: [index, ...prose].some((each) => hasUnread[each]),
      behind: prose.flatMap((each) => sections[each]?.lines ?? []),
    };
  };
  for (const [index, section] of sections.entries()) {
    const kind = kinds[index];
    if (section.struck && kind !== 'group') reading.diagnostics.push(diagnostic(section.line, 'struckOut'));
    if (kind === 'office')
      reading.offices.push(
        readOffice(
          section,
          surroundings(index, (each) => each.depth > section.depth),
          reading.diagnostics,
        ),
      );
    else if (kind === 'directory')
      reading.directory = [
        ...(reading.directory ?? []),
        ...section.lines.flatMap(({ links, struck }) => (struck ? [] : links)),
      ];
    else if (kind === 'group') {
      const read = readGroup(section.name, section.line, section.lines, surroundings(index));
      reading.groups.push(read.group);
      reading.diagnostics.push(...read.diagnostics);
    } else readProse(reading, section, vocabulary);
  }
  const endings = endingsIn(sections.map((section, index) => ({ ...section, isGroup: kinds[index] === 'group' })));
  return { ...reading, endings };
}
