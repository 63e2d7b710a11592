import { packSubtrees } from './contour.js';
import { branches } from './edge-route.js';
import type { Layout } from './layout.js';
import { blocksOf, type Blocks } from './stack.js';
import type { VisibleTree } from './visible-tree.js';

/** The measures of a tidy tree, CSS px. */
export interface TidyTreeOptions {
  /** Where children stand: `block`, below their parent (default), or `inline`, beside it. */
  readonly axis?: 'block' | 'inline';
  /** Between neighbors in a level. Default 16. */
  readonly gap?: number;
  /** Between levels. Default 40. */
  readonly levelGap?: number;
  /** Between the rows of a stack. Default 8. */
  readonly stackGap?: number;
  /** From the start of a stack to its rows; the rail runs in its middle. Default 24. Not used by `inline`. */
  readonly indent?: number;
  /** Which nodes stack with their neighbors of the same kind instead of spreading. Asked for visible leaves alone. */
  readonly stacked?: (index: number) => boolean;
}

type Measures = Required<Omit<TidyTreeOptions, 'stacked'>>;

/** What the contour packs: a node's box, or a whole stack under the index of its first row. */
interface BlockSizes {
  readonly w: Float64Array;
  readonly h: Float64Array;
}

/**
 * A tidy tree of boxes of any size: the levels stand in line, parents are centered over their children, subtrees
 * are packed by outline. A stack hangs in its level and may reach past the levels below. O(nodes), no recursion.
 * Left to right; `mirror` gives the other direction.
 *
 * @param widths of the boxes, CSS px, finite, indexed like `tree.nodes`; `heights` likewise
 */
export function tidyTree(
  tree: VisibleTree, widths: ArrayLike<number>, heights: ArrayLike<number>, options: TidyTreeOptions = {},
): Layout {
  const { axis = 'block', gap = 16, levelGap = 40, stackGap = 8, indent = 24, stacked = () => false } = options;
  const measures = { axis, gap, levelGap, stackGap, indent: axis === 'block' ? indent : 0 };
  const size = tree.nodes.length;
  const w = Float64Array.from(widths).subarray(0, size);
  const h = Float64Array.from(heights).subarray(0, size);
  const blocks = blocksOf(tree, stacked);
  const sizes = blockSizes(blocks, w, h, measures);
  const [across, along] = axis === 'block' ? [sizes.w, sizes.h] : [sizes.h, sizes.w];
  const start = levelStarts(tree, blocks, along, levelGap);
  const place = packSubtrees(tree, blocks, {
    breadth: across.map((breadth) => breadth + gap),
    // A box fills its level; only a stack, under which nothing hangs, ends by itself.
    bottom: along.map((depth, i) => start[tree.level[i]! - 1]! + depth + levelGap)
      .map((end, i) => (blocks.row[i] ? end : start[tree.level[i]!]!)),
    anchor: across.map((breadth, i) => (blocks.row[i] && axis === 'block' ? railInStack(tree, blocks, i, w, indent) : breadth / 2)),
  });
  const placed = placeBoxes(tree, blocks, { w, h }, { place, start }, measures);
  const extent = extentOf(placed, { w, h });
  const layout = { tree, w, h, ...placed, ...extent, layered: true };
  return { ...layout, branch: branches(layout) };
}

function blockSizes({ head, row }: Blocks, widths: Float64Array, heights: Float64Array, { stackGap, indent }: Measures): BlockSizes {
  const w = widths.slice();
  const h = heights.slice();
  for (let i = 0; i < row.length; i++) {
    if (!row[i]) continue;
    const first = head[i]!;
    w[i]! += indent;
    if (first === i) continue;
    w[first] = Math.max(w[first]!, w[i]!);
    h[first]! += stackGap + h[i]!;
  }
  return { w, h };
}

/** Where each level begins in depth, by level - 1; one more than there are levels. */
function levelStarts(tree: VisibleTree, { row }: Blocks, along: Float64Array, levelGap: number): Float64Array {
  const thickness: number[] = [];
  for (let i = 0; i < row.length; i++) {
    const level = tree.level[i]! - 1;
    thickness[level] = Math.max(thickness[level] ?? 0, row[i] ? 0 : along[i]!);
  }
  const start = new Float64Array(thickness.length + 1);
  thickness.forEach((depth, level) => { start[level + 1] = start[level]! + depth + levelGap; });
  return start;
}

/** A stack that is all its parent has hangs from the parent's side; any other hangs by its rail from the level's bar. */
function railInStack(tree: VisibleTree, blocks: Blocks, first: number, w: Float64Array, indent: number): number {
  return isAlone(tree, blocks, first) ? w[tree.parent[first]!]! / 2 : indent / 2;
}

function isAlone({ setSize }: VisibleTree, { head, tail }: Blocks, row: number): boolean {
  const first = head[row]!;
  return tail[first]! - first + 1 === setSize[first];
}

function placeBoxes(
  tree: VisibleTree, blocks: Blocks, { w, h }: BlockSizes,
  { place, start }: { place: Float64Array; start: Float64Array }, { axis, levelGap, stackGap, indent }: Measures,
): Pick<Layout, 'x' | 'y' | 'railX' | 'railY'> {
  const size = w.length;
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const railX = new Float64Array(size).fill(NaN);
  const railY = new Float64Array(size).fill(NaN);
  const across = axis === 'block' ? x : y;
  const along = axis === 'block' ? y : x;
  let least = Infinity;
  for (let i = 0; i < size; i++) if (blocks.head[i] === i) least = Math.min(least, place[i]!);
  for (let i = 0; i < size; i++) {
    const first = blocks.head[i]!;
    const depth = start[tree.level[i]! - 1]!;
    across[i] = place[first]! - least;
    along[i] = depth;
    if (blocks.row[i]) {
      x[i]! += indent;
      if (first !== i) y[i] = y[i - 1]! + h[i - 1]! + stackGap;
    }
    if (i === 0) continue;
    if (axis === 'inline') railX[i] = depth - levelGap / 2;
    else {
      if (blocks.row[i]) railX[i] = x[i]! - indent / 2;
      if (!blocks.row[i] || !isAlone(tree, blocks, i)) railY[i] = depth - levelGap / 2;
    }
  }
  return { x, y, railX, railY };
}

function extentOf({ x, y }: Pick<Layout, 'x' | 'y'>, { w, h }: BlockSizes): { width: number; height: number } {
  let width = 0;
  let height = 0;
  for (let i = 0; i < x.length; i++) {
    width = Math.max(width, x[i]! + w[i]!);
    height = Math.max(height, y[i]! + h[i]!);
  }
  return { width, height };
}
