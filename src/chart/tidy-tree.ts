import { packSubtrees, type Extents } from './contour.js';
import { branches } from './edge-route.js';
import type { Layout } from './layout.js';
import { blocksOf, type Blocks } from './stack.js';
import type { VisibleTree } from './visible-tree.js';

/** The measures of a tidy tree, CSS px. */
export interface TidyTreeOptions {
  /** Where children stand: `block`, below their parent (default), or `inline`, beside it. */
  readonly axis?: 'block' | 'inline';
  /** Between neighbors. Default 16. */
  readonly gap?: number;
  /** Between a parent and its children. Default 32. */
  readonly levelGap?: number;
  /** Between the rows of a stack. Default 8. */
  readonly stackGap?: number;
  /** From the start of a stack to its rows; the rail runs in its middle. Default 24. Not used by `inline`. */
  readonly indent?: number;
  /**
   * Which nodes stack with their neighbors of the same kind, each with all that is visible below it, instead of spreading.
   * Beside their parent, by `inline`, leaves alone.
   */
  readonly stacked?: (index: number) => boolean;
  /** About how high a stack may be before it goes on in another column. Default: as high as it is. */
  readonly columnHeight?: number;
}

/**
 * A tidy tree of boxes of any size: children begin a gap after their own parent, parents are centered over their children,
 * subtrees are packed by outline. A stack hangs below its parent and may reach past the levels below. O(nodes), no
 * recursion. Left to right; `mirror` gives the other direction.
 *
 * @param widths of the boxes, CSS px, finite, indexed like `tree.nodes`; `heights` likewise
 */
export function tidyTree(
  tree: VisibleTree,
  widths: ArrayLike<number>,
  heights: ArrayLike<number>,
  options: TidyTreeOptions = {},
): Layout {
  const { axis = 'block', gap = 16, levelGap = 32, stackGap = 8, stacked = () => false } = options;
  const isBlock = axis === 'block';
  const indent = isBlock ? (options.indent ?? 24) : 0;
  const { parent, lastChild } = tree;
  const size = parent.length;
  const w = new Float64Array(widths);
  const h = new Float64Array(heights);
  const isRow = isBlock ? stacked : (i: number): boolean => lastChild[i]! < 0 && stacked(i);
  const blocks = blocksOf(tree, w, h, {
    stacked: isRow,
    indent,
    gap: stackGap,
    columnHeight: options.columnHeight ?? Infinity,
  });
  const { head, row, down, inward } = blocks;
  const along = new Float64Array(size);
  const place = packSubtrees(tree, blocks, extentsOf(tree, blocks, w, along, { isBlock, gap, levelGap }));
  const least = leastOf(place, head);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const railX = new Float64Array(size).fill(NaN);
  const railY = railX.slice();
  for (let i = 0; i < size; i++) {
    const across = place[head[i]!]! - least;
    const start = along[head[i]!]!;
    x[i] = isBlock ? across + inward[i]! : start;
    y[i] = (isBlock ? start : across) + down[i]!;
    if (!i) continue; // the root has no line
    if (!isBlock) railX[i] = start - levelGap / 2;
    else {
      if (row[i]) railX[i] = x[i]! - indent / 2;
      // What is below a row hangs from that; further rows of a stack where the first does.
      if (!row[parent[i]!] && !(row[i] && isAlone(tree, head, i))) railY[i] = start - levelGap / 2;
    }
  }
  const layout = { tree, x, y, w, h, railX, railY, width: farthest(x, w), height: farthest(y, h) };
  return { ...layout, branch: branches(layout) };
}

/** Whether the stack of a row is all that its parent has: it stands in line with it. Any other hangs by its rail. */
const isAlone = ({ parent, lastChild }: VisibleTree, head: Int32Array, i: number): boolean =>
  head[lastChild[parent[i]!]!] === parent[i]! + 1;

/** What is packed; `along` is filled with where each block begins in depth. */
function extentsOf(
  tree: VisibleTree,
  { head, row, w: widths, h: heights }: Blocks,
  w: Float64Array,
  along: Float64Array,
  { isBlock, gap, levelGap }: { readonly isBlock: boolean; readonly gap: number; readonly levelGap: number },
): Extents {
  const [breadth, depth] = isBlock ? [widths, heights] : [heights, widths];
  const bottom = along.slice();
  const anchor = along.slice();
  for (let i = 0; i < along.length; i++) {
    if (head[i] !== i) continue;
    if (i) along[i] = bottom[tree.parent[i]!]!;
    bottom[i] = along[i]! + depth[i]! + levelGap;
    anchor[i] = (isBlock && row[i] && isAlone(tree, head, i) ? w[tree.parent[i]!]! : breadth[i]!) / 2;
    breadth[i]! += gap;
  }
  return { breadth, bottom, anchor };
}

/** The least place of a block; the other boxes of a block stand at that of its head. */
function leastOf(place: Float64Array, head: Int32Array): number {
  let least = Infinity;
  for (let i = 0; i < place.length; i++) if (head[i] === i) least = Math.min(least, place[i]!);
  return least;
}

/** Where the last of the boxes ends, along one axis. */
function farthest(start: Float64Array, length: Float64Array): number {
  let end = 0;
  for (let i = 0; i < start.length; i++) end = Math.max(end, start[i]! + length[i]!);
  return end;
}
