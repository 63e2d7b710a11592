import { earlierTerms } from '#generated/terms.js';
import type { Dataset } from './dataset.js';
import { earlierTerm } from './earlier-term.js';

/** The same for all elements of a page, which tell records apart by identity. */
const made = new Map<string, Dataset>();

/** All terms of which the library has records, the newest first, such as `['2024', '2023']`. */
export const knownTerms = (newest: Dataset): readonly string[] => [
  newest.meta.term,
  ...earlierTerms.map(({ meta }) => meta.term),
];

/**
 * The library's own records of a term. Loads on request: few pages show the past.
 *
 * @param term such as `2023`.
 * @param newest the dataset that the library ships: this module has only what differs from it.
 * @returns `newest` for its own term, `undefined` for one of which there are no records.
 */
export function datasetOfTerm(term: string, newest: Dataset): Dataset | undefined {
  if (term === newest.meta.term) return newest;
  const earlier = earlierTerms.find(({ meta }) => meta.term === term);
  if (earlier && !made.has(term)) made.set(term, earlierTerm(earlier, newest));
  return made.get(term);
}
