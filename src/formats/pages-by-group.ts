import { grouped } from '../dataset/grouped.js';
import { memoized } from '../dataset/memoized.js';
import type { Page } from '../dataset/records.js';

/** The pages of the wiki that are about each group, by its id; those about none under `null`. */
export const pagesByGroup = memoized((pages: readonly Page[]): ReadonlyMap<Page['group'], readonly Page[]> =>
  grouped(pages.map((page) => [page.group, page])),
);
