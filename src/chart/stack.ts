/**
 * Stacks: neighboring leaves that stand below one another as one block, instead of side by side.
 * A block is known by its first row; a node outside of stacks is a block of its own.
 */
import type { VisibleTree } from './visible-tree.js';

/** For each node the first row of its block, and for each first row the last. */
export interface Blocks {
  readonly head: Int32Array;
  readonly tail: Int32Array;
  /** 1 where the node is a row of a stack. */
  readonly row: Uint8Array;
}

/** Gathers the runs of sibling leaves that the host wants stacked. A node with visible children is never a row. */
export function blocksOf(tree: VisibleTree, stacked: (index: number) => boolean): Blocks {
  const head = Int32Array.from(tree.parent, (_, i) => i);
  const tail = head.slice();
  const row = new Uint8Array(head.length);
  for (let i = 1; i < head.length; i++) {
    if (tree.lastChild[i]! >= 0 || !stacked(i)) continue;
    row[i] = 1;
    // The sibling before a row is itself a leaf, so it stands right before it.
    if (row[i - 1] && tree.parent[i - 1] === tree.parent[i]) {
      head[i] = head[i - 1]!;
      tail[head[i]!] = i;
    }
  }
  return { head, tail, row };
}
