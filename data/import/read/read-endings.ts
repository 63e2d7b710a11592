/** Where a page says that a group is no more: in a sentence, or by the heading under which it stands. */
import type { PageLine } from './page-lines.js';

export interface ReadEnding {
  readonly line: number;
  /** The sentence, or the heading. */
  readonly text: string;
  /** Line of the heading of the group in whose section it stands; `undefined` elsewhere. */
  readonly group: number | undefined;
}

const ENDS =
  /解散|裁撤|(?:组|已|被|予以|正式)撤销|撤并|并入(?!本组|我组|我们)|(?:停止|终止|暂停|结束)(?:运作|运营|活动|工作)|不再(?:运作|运营|活动|设立|保留|单设|单独)|(?:已|本组|正式)归档|\b(?:dissolved|disbanded|discontinued|wound (?:up|down)|merged into|was archived|has been archived|no longer (?:active|exists))\b/iu;

const ARCHIVE =
  /归档|解散|撤销|历史|往届|从前|曾经|已停|停止|存档|\b(?:archived?|former|dissolved|disbanded|inactive)\b/iu;

/** Whether a heading only gathers groups that are no more. */
export const isOfArchive = ({ name, lines }: { readonly name: string; readonly lines: readonly unknown[] }): boolean =>
  lines.length === 0 && ARCHIVE.test(name);

interface PageSection {
  readonly name: string;
  readonly line: number;
  readonly depth: number;
  readonly lines: readonly PageLine[];
  readonly isGroup: boolean;
}

/** A sentence says so of the whole group, or it is one about its work: `归档资料` is none. */
const sentencesOf = (section: PageSection, group: number | undefined): readonly ReadEnding[] =>
  section.lines
    .filter(({ text, struck, depth }) => depth === undefined && !struck && ENDS.test(text))
    .map(({ line, text }) => ({ line, text: text.slice(0, 60), group }));

/** @param sections All of the page, in its order. */
export function endingsIn(sections: readonly PageSection[]): readonly ReadEnding[] {
  const found: ReadEnding[] = [];
  let group: PageSection | undefined;
  let archive: PageSection | undefined;
  for (const section of sections) {
    const isOwn = section.isGroup || !group || section.depth <= group.depth;
    if (isOwn) group = section.isGroup ? section : undefined;
    // A heading of archives holds what is deeper, and groups of its own depth up to the next heading that is none.
    if (!section.isGroup && section.depth > 0) {
      if (ARCHIVE.test(section.name)) archive = section;
      else if (archive && section.depth <= archive.depth) archive = undefined;
    }
    if (section.isGroup && archive && section.depth < archive.depth) archive = undefined;
    if (section.isGroup && archive)
      found.push({ line: archive.line, text: archive.name.slice(0, 60), group: section.line });
    else if (section.isGroup && ENDS.test(section.name))
      found.push({ line: section.line, text: section.name.slice(0, 60), group: section.line });
    found.push(...sentencesOf(section, group?.line));
  }
  return found;
}
