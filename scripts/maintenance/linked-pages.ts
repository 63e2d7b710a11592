import { readRecords } from '../../data/compile/read-records.js';
import type { RecordFiles } from '../../data/compile/record-files.js';
import { allEntries } from '../../data/compile/source-records.js';
import { stringsIn } from '../../data/compile/strings-in.js';

/** A page that records link, and the files that do. */
export interface LinkedPage {
  readonly url: string;
  readonly files: readonly string[];
}

/** Every page that any record links, once, in the order of the addresses. */
export function linkedPages(files: RecordFiles): readonly LinkedPage[] {
  const pages = new Map<string, Set<string>>();
  for (const { file, record } of allEntries(readRecords(files).records))
    for (const { text } of stringsIn(record).filter(({ isAddress }) => isAddress))
      pages.set(text, (pages.get(text) ?? new Set()).add(file));
  return [...pages].sort(([one], [other]) => (one < other ? -1 : 1)).map(([url, from]) => ({ url, files: [...from] }));
}
