import { memoized } from './memoized.js';

interface Identified {
  readonly id: string;
}

/** The records of a list by id, the first of each; a list is gone through once. */
export const byId = memoized((items: readonly Identified[]) => {
  const index = new Map<string, Identified>();
  for (const item of items) if (!index.has(item.id)) index.set(item.id, item);
  return index;
}) as <Item extends Identified>(items: readonly Item[]) => ReadonlyMap<string | null, Item>;
