/**
 * Where the keys of a tree lead, by index.
 * Source: ARIA Authoring Practices Guide, Tree View Pattern, https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
import { firstChild, type VisibleTree } from './visible-tree.js';

/** Down, up, out, in, Home and End of the pattern. */
export type Move = 'next' | 'previous' | 'parent' | 'child' | 'first' | 'last';

/** The visible node that a move leads to from a node, -1 where there is none. */
export function neighbor(tree: VisibleTree, index: number, move: Move): number {
  const last = tree.nodes.length - 1;
  return {
    next: index < last ? index + 1 : -1,
    previous: index - 1,
    parent: tree.parent[index] ?? -1,
    child: firstChild(tree, index),
    first: Math.min(0, last),
    last,
  }[move];
}
