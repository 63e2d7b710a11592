import { packSubtrees, type Extents } from './contour.js';
import { branches, type Placed } from './edge-route.js';
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
  const w = Float64Array.from(widths);
  const h = Float64Array.from(heights);
  const blocks = blocksOf(tree, w, h, stacked, measures.indent, stackGap);
  const start = levelStarts(tree, blocks, measures);
  const place = packSubtrees(tree, blocks.head, extents(tree, w, blocks, start, measures));
  const layout = placeBoxes(tree, w, h, blocks, start, place, measures);
  return { ...layout, branch: branches(layout) };
}

/** Where each level begins in depth, by level. */
function levelStarts(tree: VisibleTree, { row, w, h }: Blocks, { axis, levelGap }: Measures): number[] {
  const along = axis === 'block' ? h : w;
  const start = [0, 0];
  tree.level.forEach((level, i) => {
    start[level + 1] = Math.max(start[level + 1] ?? 0, row[i] ? 0 : along[i]!);
  });
  for (let level = 2; level < start.length; level++) start[level]! += start[level - 1]! + levelGap;
  return start;
}

function extents(
  tree: VisibleTree, widths: Float64Array, { head, row, w, h }: Blocks, start: readonly number[],
  { axis, gap, levelGap, indent }: Measures,
): Extents {
  const [across, along] = axis === 'block' ? [w, h] : [h, w];
  return {
    breadth: across.map((breadth) => breadth + gap),
    // A box fills its level; only a stack, under which nothing hangs, ends by itself.
    bottom: along.map((depth, i) => (row[i] ? start[tree.level[i]!]! + depth + levelGap : start[tree.level[i]! + 1]!)),
    // A stack that is all its parent has stands in line with it; any other hangs by its rail.
    anchor: across.map((breadth, i) => (
      row[i] && indent ? isAlone(tree, head, i) ? widths[tree.parent[i]!]! : indent : breadth
    ) / 2),
  };
}

/** Whether the stack of a row is all that its parent has. */
function isAlone({ parent, lastChild }: VisibleTree, head: Int32Array, row: number): boolean {
  const p = parent[row]!;
  return head[lastChild[p]!] === p + 1;
}

function placeBoxes(
  tree: VisibleTree, w: Float64Array, h: Float64Array, { head, row }: Blocks, start: readonly number[],
  place: Float64Array, { axis, levelGap, stackGap, indent }: Measures,
): Placed {
  const x = w.slice();
  const y = w.slice();
  const railX = w.map(() => NaN);
  const railY = railX.slice();
  const [across, along] = axis === 'block' ? [x, y] : [y, x];
  const least = place.reduce((min, at, i) => (head[i] === i && at < min ? at : min), Infinity);
  let width = 0;
  let height = 0;
  tree.level.forEach((level, i) => {
    across[i] = place[head[i]!]! - least;
    along[i] = start[level]!;
    if (row[i]) {
      x[i]! += indent;
      if (head[i] !== i) y[i] = y[i - 1]! + h[i - 1]! + stackGap;
    }
    const rail = start[level]! - levelGap / 2;
    if (axis === 'inline') railX[i] = rail;
    else {
      if (row[i]) railX[i] = x[i]! - indent / 2;
      if (!row[i] || !isAlone(tree, head, i)) railY[i] = rail;
    }
    width = Math.max(width, x[i]! + w[i]!);
    height = Math.max(height, y[i]! + h[i]!);
  });
  railX[0] = railY[0] = NaN; // the root has no line
  return { tree, x, y, w, h, railX, railY, layered: true, width, height };
}
