import { memoized } from './memoized.js';

interface Identified {
  readonly id: string;
}

/** The records of a list by id, the first of each; a list is gone through once. */
export const byId = memoized(
  (items: readonly Identified[]) => new Map([...items].reverse().map((item) => [item.id, item])),
) as <Item extends Identified>(items: readonly Item[]) => ReadonlyMap<string | null, Item>;
