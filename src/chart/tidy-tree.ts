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
  tree: VisibleTree,
  widths: ArrayLike<number>,
  heights: ArrayLike<number>,
  options: TidyTreeOptions = {},
): Layout {
  const { axis = 'block', gap = 16, levelGap = 40, stackGap = 8, indent = 24, stacked = () => false } = options;
  const isBlock = axis === 'block';
  const { level, parent, lastChild } = tree;
  const size = level.length;
  const w = new Float64Array(widths);
  const h = new Float64Array(heights);
  const blocks = blocksOf(tree, w, h, stacked, isBlock ? indent : 0, stackGap);
  const { head, row, down } = blocks;
  const [breadth, depth] = isBlock ? [blocks.w, blocks.h] : [blocks.h, blocks.w];
  const starts = levelStarts(level, row, depth, levelGap);
  // A stack that is all its parent has stands in line with it; any other hangs by its rail.
  const isAlone = (i: number): boolean => head[lastChild[parent[i]!]!] === parent[i]! + 1;
  const bottom = new Float64Array(size);
  const anchor = new Float64Array(size);
  for (let i = 0; i < size; i++) {
    if (head[i] !== i) continue;
    // A box fills its level; only a stack, under which nothing hangs, ends by itself.
    bottom[i] = row[i] ? starts[level[i]!]! + depth[i]! + levelGap : starts[level[i]! + 1]!;
    anchor[i] = (!isBlock || !row[i] ? breadth[i]! : isAlone(i) ? w[parent[i]!]! : indent) / 2;
    breadth[i]! += gap;
  }
  const place = packSubtrees(tree, head, { breadth, bottom, anchor });
  const least = leastOf(place, head);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const railX = new Float64Array(size).fill(NaN);
  const railY = railX.slice();
  for (let i = 0; i < size; i++) {
    const along = starts[level[i]!]!;
    const across = place[head[i]!]! - least;
    x[i] = isBlock ? across + row[i]! * indent : along;
    y[i] = (isBlock ? along : across) + down[i]!;
    if (!i) continue; // the root has no line
    const bar = along - levelGap / 2;
    if (!isBlock) railX[i] = bar;
    else {
      if (row[i]) railX[i] = x[i]! - indent / 2;
      // Further rows of a stack hang where the first does.
      if (head[i] !== i) railY[i] = railY[head[i]!]!;
      else if (!row[i] || !isAlone(i)) railY[i] = bar;
    }
  }
  const layout = { tree, x, y, w, h, railX, railY, width: farthest(x, w), height: farthest(y, h) };
  return { ...layout, branch: branches(layout) };
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

/** Where each level begins in depth, by level. */
function levelStarts(levels: readonly number[], row: Uint8Array, depth: Float64Array, levelGap: number): number[] {
  const start = [0, 0];
  for (let i = 0; i < levels.length; i++) {
    const below = levels[i]! + 1;
    if (below === start.length) start.push(0);
    if (!row[i]) start[below] = Math.max(start[below]!, depth[i]!);
  }
  for (let level = 2; level < start.length; level++) start[level]! += start[level - 1]! + levelGap;
  return start;
}
