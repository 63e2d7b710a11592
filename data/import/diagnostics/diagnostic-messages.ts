/**
 * Each diagnostic of a page in words: how it was read, or, where it is `open`, what a person has to look at: what was not
 * written, or only in part, such as a new name without its English.
 */
import type { DiagnosticWords } from './diagnostic-words.js';
import { OF_WRITING } from './messages-of-writing.js';
import { OF_READING } from './messages-of-reading.js';
import { OF_GROUPS } from './messages-of-groups.js';
import { OF_PEOPLE } from './messages-of-people.js';
import { OF_FACTS } from './messages-of-records.js';

/** Kinds that tell how the page was read, not what follows from it for a record. */
export const OF_THE_PAGE: ReadonlySet<string> = new Set(Object.keys({ ...OF_WRITING, ...OF_READING, ...OF_GROUPS }));

export const DIAGNOSTICS = { ...OF_WRITING, ...OF_READING, ...OF_GROUPS, ...OF_PEOPLE, ...OF_FACTS } satisfies Readonly<
  Record<string, DiagnosticWords>
>;
