/**
 * Stacks: neighboring leaves that stand below one another as one block, instead of side by side.
 * A block goes by its first row; a node outside of stacks is a block of its own.
 */
import type { VisibleTree } from './visible-tree.js';

/** What is packed side by side. */
export interface Blocks {
  /** For each node the first row of its block. */
  readonly head: Int32Array;
  /** 1 where the node is a row of a stack. */
  readonly row: Uint8Array;
  /** How far below the top of its block the node begins, CSS px. */
  readonly down: Float64Array;
  /** Sizes of the blocks, CSS px; meaningless at a further row of a stack. */
  readonly w: Float64Array;
  readonly h: Float64Array;
}

/**
 * Gathers the runs of sibling leaves that the host wants stacked. A node with visible children is never a row.
 *
 * @param indent from the block's side to its rows, CSS px
 * @param gap between rows, CSS px
 */
export function blocksOf(
  tree: VisibleTree,
  widths: Float64Array,
  heights: Float64Array,
  stacked: (index: number) => boolean,
  indent: number,
  gap: number,
): Blocks {
  const { parent, lastChild } = tree;
  const size = parent.length;
  const head = new Int32Array(size);
  const row = new Uint8Array(size);
  const w = widths.slice();
  const h = heights.slice();
  const down = new Float64Array(size);
  for (let i = 1; i < size; i++) {
    head[i] = i;
    if (lastChild[i]! > 0 || !stacked(i)) continue;
    row[i] = 1;
    w[i]! += indent;
    // The sibling before a row is itself a leaf, so it stands right before it.
    if (row[i - 1] && parent[i - 1] === parent[i]) {
      const first = (head[i] = head[i - 1]!);
      w[first] = Math.max(w[first]!, w[i]!);
      down[i] = h[first]! + gap;
      h[first] = down[i]! + h[i]!;
    }
  }
  return { head, row, down, w, h };
}
