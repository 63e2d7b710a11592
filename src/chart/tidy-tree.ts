import { packSubtrees } from './contour.js';
import { branches } from './edge-route.js';
import type { Layout } from './layout.js';
import { blocksOf } from './stack.js';
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
  const isBlock = axis === 'block';
  const { level, parent, lastChild } = tree;
  const w = Float64Array.from(widths);
  const h = Float64Array.from(heights);
  const blocks = blocksOf(tree, w, h, stacked, isBlock ? indent : 0, stackGap);
  const { head, row, down } = blocks;
  const [breadth, depth] = isBlock ? [blocks.w, blocks.h] : [blocks.h, blocks.w];
  const starts = levelStarts(level, row, depth, levelGap);
  const start = w.map((_, i) => starts[level[i]!]!);
  // A stack that is all its parent has stands in line with it; any other hangs by its rail.
  const isAlone = (i: number): boolean => head[lastChild[parent[i]!]!] === parent[i]! + 1;
  const place = packSubtrees(tree, head, {
    breadth: breadth.map((size) => size + gap),
    // A box fills its level; only a stack, under which nothing hangs, ends by itself.
    bottom: start.map((from, i) => (row[i] ? from + depth[i]! + levelGap : starts[level[i]! + 1]!)),
    anchor: breadth.map((size, i) => (isBlock && row[i] ? isAlone(i) ? w[parent[i]!]! : indent : size) / 2),
  });
  const least = place.reduce((min, at, i) => (head[i] === i ? Math.min(min, at) : min), Infinity);
  const across = start.map((_, i) => place[head[i]!]! - least);
  const x = isBlock ? across.map((left, i) => left + row[i]! * indent) : start;
  const y = (isBlock ? start : across).map((top, i) => top + down[i]!);
  const bar = start.map((from, i) => (i ? from - levelGap / 2 : NaN)); // the root has no line
  const layout = {
    tree, x, y, w, h,
    railX: isBlock ? x.map((left, i) => (row[i] ? left - indent / 2 : NaN)) : bar,
    railY: bar.map((from, i) => (isBlock && !(row[i] && isAlone(i)) ? from : NaN)),
    width: farthest(x, w),
    height: farthest(y, h),
  };
  return { ...layout, branch: branches(layout) };
}

/** Where each level begins in depth, by level. */
function levelStarts(levels: Int32Array, row: Uint8Array, depth: Float64Array, levelGap: number): number[] {
  const start = [0, 0];
  levels.forEach((level, i) => {
    start[level + 1] = Math.max(start[level + 1] ?? 0, row[i] ? 0 : depth[i]!);
  });
  for (let level = 2; level < start.length; level++) start[level]! += start[level - 1]! + levelGap;
  return start;
}

function farthest(starts: Float64Array, sizes: Float64Array): number {
  return starts.reduce((end, start, i) => Math.max(end, start + sizes[i]!), 0);
}
