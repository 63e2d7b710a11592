/**
 * Which boxes and lines meet a rectangle.
 *
 * A static packed R-tree, as in S. Leutenegger, M. Lopez, J. Edgington, "STR: A Simple and Efficient Algorithm for
 * R-Tree Packing", ICDE 1997, yet without its sorting: the preorder is a good packing already, since a subtree is a
 * run of indexes and, in every layout here, a compact part of the picture. A query reads the groups along the borders
 * of the view, in each level, and those full of hits: O(levels in view · log nodes + hits). Over bushy, ragged, deep
 * and flat trees this read no more entries than packing level by level. Binary search in each level would bound the
 * same, but not find a stack that hangs far below its level.
 */
import { hasEdge, route } from './edge-route.js';
import type { Layout, Rect } from './layout.js';

/** Nodes in a group, and groups in a larger one: few stories, and few read in vain at the borders of a view. */
const GROUP = 16;

/** An index over one layout; build it anew with the layout. */
export interface ViewIndex {
  readonly layout: Layout;
  /**
   * Around the boxes and lines of each group, of 16 nodes, of 16 groups, and so up to one: left, top, and with the sign
   * turned, so that the least is the outermost on all sides, right, bottom.
   */
  readonly bounds: Float64Array;
  /** Where each story begins, in groups, from those of nodes up; the last is the top group. */
  readonly stories: readonly number[];
}

/** What a view meets, by index in rising order, which is the order of reading. */
export interface InView {
  readonly nodes: number[];
  /** Nodes whose own piece of line is in view, see `connector`. */
  readonly edges: number[];
}

/** Builds the index: O(nodes). */
export function indexLayout(layout: Layout): ViewIndex {
  const stories = [0];
  let total = Math.ceil(layout.x.length / GROUP);
  for (let count = total; count > 1;) {
    stories.push(total);
    count = Math.ceil(count / GROUP);
    total += count;
  }
  const bounds = new Float64Array(total * 4).fill(Infinity);
  for (let first = 0; first < layout.x.length; first += GROUP) boundNodes(layout, first, bounds);
  for (let story = 1; story < stories.length; story++) {
    const from = stories[story - 1]! * 4;
    const to = stories[story]! * 4;
    for (let k = 0; from + k < to; k++) {
      const above = to + Math.floor(k / 4 / GROUP) * 4 + (k % 4);
      bounds[above] = Math.min(bounds[above]!, bounds[from + k]!);
    }
  }
  return { layout, bounds, stories };
}

/**
 * Bounds a group of nodes. A piece of line lies within the box and rails of its node and of where it starts, so no
 * line needs its route as long as its group is out of view.
 */
function boundNodes(layout: Layout, first: number, bounds: Float64Array): void {
  const { tree, branch, x, y, w, h, railX, railY } = layout;
  let left = Infinity;
  let top = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (let node = first; node < first + GROUP && node < x.length; node++) {
    for (let at = node; ;) {
      // `Math.min` would make NaN, a rail that is none, of all.
      if (x[at]! < left) left = x[at]!;
      if (railX[at]! < left) left = railX[at]!;
      if (y[at]! < top) top = y[at]!;
      if (railY[at]! < top) top = railY[at]!;
      if (x[at]! + w[at]! > right) right = x[at]! + w[at]!;
      if (railX[at]! > right) right = railX[at]!;
      if (y[at]! + h[at]! > bottom) bottom = y[at]! + h[at]!;
      if (at !== node) break;
      // Once more for where the line starts, unless that is in the group itself.
      at = branch[node]! < 0 ? tree.parent[node]! : branch[node]!;
      if ((at >= first && at < first + GROUP) || !hasEdge(layout, node)) break;
    }
  }
  bounds.set([left, top, -right, -bottom], (first / GROUP) * 4);
}

/** The boxes and lines that share a point with a rectangle; a line counts by the bounds of its piece. */
export function nodesInView({ layout, bounds, stories }: ViewIndex, view: Rect): InView {
  const { x, y, w, h } = layout;
  const nodes: number[] = [];
  const edges: number[] = [];
  const right = view.x + view.width;
  const bottom = view.y + view.height;
  // The tree of groups is low, 4 stories at 100,000 nodes, whatever the depth of the chart.
  const visit = (story: number, place: number): void => {
    const at = (stories[story]! + place) * 4;
    if (bounds[at]! > right || bounds[at + 1]! > bottom || bounds[at + 2]! > -view.x || bounds[at + 3]! > -view.y)
      return;
    const end = Math.min((place + 1) * GROUP, story ? stories[story]! - stories[story - 1]! : x.length);
    for (let k = place * GROUP; k < end; k++) {
      if (story) visit(story - 1, k);
      else {
        if (x[k]! <= right && x[k]! + w[k]! >= view.x && y[k]! <= bottom && y[k]! + h[k]! >= view.y) nodes.push(k);
        if (hasEdge(layout, k) && lineMeets(layout, k, view)) edges.push(k);
      }
    }
  };
  visit(stories.length - 1, 0);
  return { nodes, edges };
}

/** Whether the bounds of a node's piece of line share a point with a rectangle. */
function lineMeets(layout: Layout, node: number, { x, y, width, height }: Rect): boolean {
  const points = route(layout, node, layout.branch[node]!, []);
  const xs = points.filter((_, k) => k % 2 === 0);
  const ys = points.filter((_, k) => k % 2);
  return Math.min(...xs) <= x + width && Math.max(...xs) >= x && Math.min(...ys) <= y + height && Math.max(...ys) >= y;
}
