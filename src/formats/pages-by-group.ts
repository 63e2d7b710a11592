import { memoized } from '../dataset/memoized.js';
import type { Page } from '../dataset/records.js';

/** The pages of the wiki that are about each group, by its id; those about none under `null`. */
export const pagesByGroup = memoized((pages: readonly Page[]): ReadonlyMap<Page['group'], readonly Page[]> => {
  const index = new Map<Page['group'], Page[]>();
  for (const page of pages) {
    const known = index.get(page.group);
    if (known) known.push(page);
    else index.set(page.group, [page]);
  }
  return index;
});
