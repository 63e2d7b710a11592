/**
 * The lines between a parent and its children, as pieces of which every px is drawn once. A child's piece starts
 * where its neighbor's piece, one nearer to the parent's trunk, leaves the rail they share; the pieces next to the
 * trunk start at the parent. So a parent of 500 children has 500 short pieces instead of 500 lines as wide as the
 * chart, and a view meets only pieces near it.
 */
import type { Layout } from './layout.js';

/** A layout before its branches are known. */
export type Placed = Omit<Layout, 'branch'>;

/** Whether a node has a line to its parent: the root has none, nor has an outline's row past the last indent. */
export function hasEdge(layout: Placed, index: number): boolean {
  // NaN is the one value that differs from itself.
  return layout.railX[index] === layout.railX[index] || layout.railY[index] === layout.railY[index];
}

/** For every node the sibling its line branches from, -1 for the parent. Mirroring does not change it. O(nodes). */
export function branches(layout: Placed): Int32Array {
  const { end } = layout.tree;
  const branch = new Int32Array(end.length).fill(-1);
  for (let p = 0; p < branch.length; p++) if (end[p]! > p + 1) branchSiblings(layout, p, branch);
  return branch;
}

/**
 * Fills in the children of a node. A function of its own: one long loop over all nodes is what engines interrupt to
 * optimize it, which took longer than all of it at 1,000 nodes.
 */
function branchSiblings(layout: Placed, p: number, branch: Int32Array): void {
  const { tree, railX, railY, y, h } = layout;
  const { end } = tree;
  const first = p + 1;
  // Siblings hang from one bar or from one rail, and so from one trunk.
  const onBar = railY[first] === railY[first];
  const trunk = onBar ? middleX(layout, p) : underParent(layout, p, railX[first]!) ? y[p]! + h[p]! : middleY(layout, p);
  let last = -1;
  let lastReach = 0;
  let before = -1;
  for (let c = first; c < end[p]!; before = c, c = end[c]!) {
    if (onBar && railX[c] === railX[before]) {
      branch[c] = before; // a further row of a stack that hangs from the bar
      continue;
    }
    const reach = (onBar ? barX(layout, c) : middleY(layout, c)) - trunk;
    if (last >= 0 && reach * lastReach > 0) {
      if (Math.abs(reach) > Math.abs(lastReach)) branch[c] = last;
      else branch[last] = c;
    }
    last = c;
    lastReach = reach;
  }
}

/**
 * The corners of a node's line in drawing order, as x, y, x, y …; neighbors may coincide.
 *
 * @param from where it starts: a sibling as in `Layout.branch`, or -1 for the parent, which gives the whole line
 * @param points filled from its start and cut to length, so that a loop can use one array
 */
export function route(layout: Layout, index: number, from: number, points: number[]): number[] {
  const { tree, railX, railY, x, y, w, h } = layout;
  const p = tree.parent[index]!;
  const rail = railX[index]!;
  const bar = railY[index]!;
  const sideways = rail === rail;
  const onBar = bar === bar;
  const middle = middleY(layout, index);
  points.length = 0;
  if (from >= 0 && railX[from] === rail) points.push(rail, middleY(layout, from));
  else if (onBar) {
    if (from < 0) points.push(middleX(layout, p), y[p]! + h[p]!);
    points.push(from < 0 ? middleX(layout, p) : barX(layout, from), bar);
    points.push(sideways ? rail : middleX(layout, index), bar);
  } else if (underParent(layout, p, rail)) points.push(rail, y[p]! + h[p]!);
  else points.push(side(x[p]!, w[p]!, rail), middleY(layout, p), rail, middleY(layout, p));
  if (sideways) points.push(rail, middle, side(x[index]!, w[index]!, rail), middle);
  else points.push(middleX(layout, index), y[index]!);
  return points;
}

/** Where a node's line leaves the bar: above its own middle, or down the rail of the stack it begins. */
function barX(layout: Placed, index: number): number {
  const rail = layout.railX[index]!;
  return rail === rail ? rail : middleX(layout, index);
}

function underParent({ x, w }: Placed, parent: number, rail: number): boolean {
  return rail > x[parent]! && rail < x[parent]! + w[parent]!;
}

/** The side of a box that looks at the rail: the reading direction needs no other mark. */
function side(x: number, w: number, rail: number): number {
  return rail < x ? x : x + w;
}

function middleX({ x, w }: Placed, index: number): number {
  return x[index]! + w[index]! / 2;
}

function middleY({ y, h }: Placed, index: number): number {
  return y[index]! + h[index]! / 2;
}
