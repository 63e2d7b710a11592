/**
 * Stacks: subtrees that stand below one another as one block, row by row and indented, instead of side by side. A long run
 * of them makes several blocks, the columns. A block goes by its first row; a node outside of stacks is a block of its own.
 */
import type { VisibleTree } from './visible-tree.js';

/** What is packed side by side. */
export interface Blocks {
  /** For each node the first row of its block. */
  readonly head: Int32Array;
  /** 1 where the node is a row of a stack. */
  readonly row: Uint8Array;
  /** How far below the top of its block the node begins, and how far from its side, CSS px. */
  readonly down: Float64Array;
  readonly inward: Float64Array;
  /** Sizes of the blocks, CSS px; meaningless at a further row of a stack. */
  readonly w: Float64Array;
  readonly h: Float64Array;
}

/** How subtrees stack. CSS px. */
export interface StackOptions {
  /** Whether a node is a row, with all that is visible below it. Not asked for what is below a row. */
  readonly stacked: (index: number) => boolean;
  /** From the block's side, or a row, to the rows below. */
  readonly indent: number;
  /** Between rows. */
  readonly gap: number;
  /** About how high a column may be. */
  readonly columnHeight: number;
}

/** How high each subtree is as a stack, with the gap below, CSS px. */
export function stackHeights({ parent }: VisibleTree, heights: ArrayLike<number>, gap: number): Float64Array {
  const tall = Float64Array.from(heights, (height) => height + gap);
  for (let i = tall.length - 1; i > 0; i--) tall[parent[i]!]! += tall[i]!;
  return tall;
}

/** Gathers neighboring subtrees that stack into columns, which are about equally high. O(nodes). */
export function blocksOf(
  tree: VisibleTree,
  widths: Float64Array,
  heights: Float64Array,
  { stacked, indent, gap, columnHeight }: StackOptions,
): Blocks {
  const { parent, end } = tree;
  const size = parent.length;
  const head = new Int32Array(size);
  const row = new Uint8Array(size);
  const down = new Float64Array(size);
  const inward = new Float64Array(size);
  const w = widths.slice();
  const h = heights.slice();
  const tall = stackHeights(tree, heights, gap);
  // Of the run of stacked siblings at hand: its latest, how high all of it and a column are, and how much has its place.
  let [latest, whole, column, placed] = [0, 0, 0, 0];
  /** Whether a node that stacks goes on with the column of the sibling before it. */
  const goesOn = (i: number): boolean => {
    const isNew = end[latest] !== i || parent[latest] !== parent[i];
    if (isNew) {
      placed = whole = 0;
      for (let k = i; k < end[parent[i]!]! && stacked(k); k = end[k]!) whole += tall[k]!;
      column = whole / Math.ceil(whole / columnHeight);
    }
    // A subtree is in the column in which its middle is.
    const before = isNew ? -1 : Math.floor((placed - tall[latest]! / 2) / column);
    const now = Math.floor((placed + tall[i]! / 2) / column);
    latest = i;
    placed += tall[i]!;
    return now === before;
  };
  for (let i = 1; i < size; i++) {
    const above = parent[i]!;
    head[i] = i;
    row[i] = row[above] || +stacked(i);
    if (!row[i]) continue;
    inward[i] = inward[above]! + indent;
    if (row[above]) head[i] = head[above]!;
    else {
      const before = latest;
      if (goesOn(i)) head[i] = head[before]!;
    }
    const first = head[i]!;
    if (first !== i) {
      down[i] = h[first]! + gap;
      h[first] = down[i]! + heights[i]!;
    }
    w[first] = Math.max(first === i ? 0 : w[first]!, inward[i]! + widths[i]!);
  }
  return { head, row, down, inward, w, h };
}
