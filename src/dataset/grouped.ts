/** Adds an item to those that a map has under a key. */
export function append<Key, Item>(map: Map<Key, Item[]>, key: Key, item: Item): void {
  const known = map.get(key);
  if (known) known.push(item);
  else map.set(key, [item]);
}

/** Items by a key of each, in the order in which they come. */
export function grouped<Key, Item>(pairs: readonly (readonly [Key, Item])[]): Map<Key, Item[]> {
  const index = new Map<Key, Item[]>();
  for (const [key, item] of pairs) append(index, key, item);
  return index;
}
