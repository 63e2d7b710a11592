import { TreeError } from './check-tree.js';

/** One row of a flat list: what it is, such as a node without children, and under whom. None, null and '' mean the root. */
export interface ListItem {
  readonly id: string;
  readonly parent?: string | null;
}

/** A row with its children. */
export type ListNode<T extends ListItem> = T & { readonly children: readonly ListNode<T>[] };

/**
 * Builds a tree from rows in any order; siblings keep the order of the list. O(rows).
 *
 * @returns the root, null for an empty list
 * @throws {TreeError} `doubled id: id`; `missing parent: id` with the id that no row has; `several roots: id`
 *   with the second root; `cycle: id` with a row that is its own ancestor
 */
export function treeFromList<T extends ListItem>(list: readonly T[]): ListNode<T> | null {
  const byId = new Map<string, ListNode<T> & { children: ListNode<T>[] }>();
  for (const item of list) {
    if (byId.has(item.id)) throw new TreeError('doubled id', item.id);
    byId.set(item.id, { ...item, children: [] });
  }
  let root: ListNode<T> | null = null;
  for (const node of byId.values()) {
    const { parent } = node;
    if (parent) {
      const above = byId.get(parent);
      if (!above) throw new TreeError('missing parent', parent);
      above.children.push(node);
    } else if (root) {
      throw new TreeError('several roots', node.id);
    } else {
      root = node;
    }
  }
  const reached = new Set<ListNode<T>>(root ? [root] : []);
  // A set hands out what is added while it is walked, so this reaches all descendants.
  for (const node of reached) for (const child of node.children) reached.add(child);
  for (const node of byId.values()) if (!reached.has(node)) throw new TreeError('cycle', onCycle(node, byId));
  return root;
}

/** Every row that the root does not reach stands on a cycle or below one: climb until a row comes again. */
function onCycle<T extends ListItem>(from: ListNode<T>, byId: ReadonlyMap<string, ListNode<T>>): string {
  const climbed = new Set<ListNode<T>>();
  let node = from;
  for (; !climbed.has(node); node = byId.get(node.parent!)!) climbed.add(node);
  return node.id;
}
