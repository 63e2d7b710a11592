interface Identified {
  readonly id: string;
}

const indexes = new WeakMap<readonly Identified[], ReadonlyMap<string | null, Identified>>();

/** The records of a list by id, the first of each; a list is gone through once. */
export function byId<Item extends Identified>(items: readonly Item[]): ReadonlyMap<string | null, Item> {
  if (!indexes.has(items)) indexes.set(items, new Map([...items].reverse().map((item) => [item.id, item])));
  return indexes.get(items) as ReadonlyMap<string | null, Item>;
}
