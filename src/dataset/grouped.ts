/** Items by a key of each, in the order in which they come. */
export function grouped<Key, Item>(pairs: readonly (readonly [Key, Item])[]): Map<Key, Item[]> {
  const index = new Map<Key, Item[]>();
  for (const [key, item] of pairs) {
    const known = index.get(key);
    if (known) known.push(item);
    else index.set(key, [item]);
  }
  return index;
}
