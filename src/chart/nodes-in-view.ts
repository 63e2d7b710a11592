/**
 * Which boxes and lines meet a rectangle.
 *
 * A static packed R-tree: S. Leutenegger, M. Lopez, J. Edgington, "STR: A Simple and Efficient Algorithm for R-Tree
 * Packing", ICDE 1997. Its tiles need no sorting here: a layered layout hands out its levels as slices whose nodes
 * are already in order, and an outline is one slice. So a query reads, for each level in view, the groups along two
 * borders of the view and those full of hits: O(levels in view · log nodes + hits). Per-level binary search would
 * bound the same, but not find a stack that hangs far below its level.
 */
import { hasEdge, route } from './edge-route.js';
import type { Layout, Rect } from './layout.js';

/** Entries in a group: few stories, and few entries read in vain at the borders of a view. */
const GROUP = 16;

/** An index over one layout; build it anew with the layout. */
export interface ViewIndex {
  readonly layout: Layout;
  /** Nodes as they were packed: level by level, in order. */
  readonly order: Int32Array;
  /** Left, top, right, bottom of every entry: first each node with its line, then the groups of 16, and so up to one. */
  readonly bounds: Float64Array;
  /** Where each story of the tree begins, in entries; the last is the count of entries. */
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
  const order = packingOrder(layout);
  const stories = [0];
  let total = 0;
  for (let count = order.length; count > 0; count = count > 1 ? Math.ceil(count / GROUP) : 0) stories.push((total += count));
  const bounds = new Float64Array(total * 4);
  const points: number[] = [];
  order.forEach((node, entry) => {
    nodeBounds(layout, node, bounds, entry * 4);
    if (hasEdge(layout, node)) stretch(bounds, entry * 4, edgeBounds(layout, node, points), 0);
  });
  for (let story = 1; story < stories.length - 1; story++) {
    const below = stories[story - 1]!;
    for (let entry = below; entry < stories[story]!; entry++) {
      const group = (stories[story]! + Math.floor((entry - below) / GROUP)) * 4;
      if ((entry - below) % GROUP) stretch(bounds, group, bounds, entry * 4);
      else bounds.copyWithin(group, entry * 4, entry * 4 + 4);
    }
  }
  return { layout, order, bounds, stories };
}

/** The boxes and lines that share a point with a rectangle; a line counts by the bounds of its piece. */
export function nodesInView(index: ViewIndex, view: Rect): InView {
  const { layout, order, bounds, stories } = index;
  const found: InView = { nodes: [], edges: [] };
  const points: number[] = [];
  const box = [0, 0, 0, 0];
  const visit = (story: number, entry: number): void => {
    if (!meets(bounds, (stories[story]! + entry) * 4, view)) return;
    if (story > 0) {
      const end = Math.min((entry + 1) * GROUP, stories[story]! - stories[story - 1]!);
      for (let child = entry * GROUP; child < end; child++) visit(story - 1, child);
      return;
    }
    const node = order[entry]!;
    nodeBounds(layout, node, box, 0);
    if (meets(box, 0, view)) found.nodes.push(node);
    if (hasEdge(layout, node) && meets(edgeBounds(layout, node, points), 0, view)) found.edges.push(node);
  };
  // The tree of groups is low, 5 stories at 100,000 nodes, whatever the depth of the chart.
  if (order.length) visit(stories.length - 2, 0);
  found.nodes.sort((a, b) => a - b);
  found.edges.sort((a, b) => a - b);
  return found;
}

/** Nodes sorted by level, in preorder within one, by counting; an outline is in order as it is. */
function packingOrder({ tree: { level }, layered }: Layout): Int32Array {
  const order = Int32Array.from(level, (_, i) => i);
  if (!layered) return order;
  const next: number[] = [0];
  for (const l of level) next[l] = (next[l] ?? 0) + 1;
  for (let l = 1; l < next.length; l++) next[l]! += next[l - 1]!;
  // next[l - 1] is where level l begins.
  level.forEach((l, i) => { order[next[l - 1]!++] = i; });
  return order;
}

function nodeBounds({ x, y, w, h }: Layout, node: number, into: Float64Array | number[], at: number): void {
  into[at] = x[node]!;
  into[at + 1] = y[node]!;
  into[at + 2] = x[node]! + w[node]!;
  into[at + 3] = y[node]! + h[node]!;
}

/** The bounds of a node's own piece of line; reuses `points` for its answer. */
function edgeBounds(layout: Layout, node: number, points: number[]): number[] {
  route(layout, node, layout.branch[node]!, points);
  let [left, top] = points as [number, number];
  let right = left;
  let bottom = top;
  for (let k = 2; k < points.length; k += 2) {
    left = Math.min(left, points[k]!);
    right = Math.max(right, points[k]!);
    top = Math.min(top, points[k + 1]!);
    bottom = Math.max(bottom, points[k + 1]!);
  }
  points[0] = left;
  points[1] = top;
  points[2] = right;
  points[3] = bottom;
  return points;
}

function stretch(bounds: Float64Array, at: number, by: ArrayLike<number>, from: number): void {
  bounds[at] = Math.min(bounds[at]!, by[from]!);
  bounds[at + 1] = Math.min(bounds[at + 1]!, by[from + 1]!);
  bounds[at + 2] = Math.max(bounds[at + 2]!, by[from + 2]!);
  bounds[at + 3] = Math.max(bounds[at + 3]!, by[from + 3]!);
}

function meets(bounds: ArrayLike<number>, at: number, { x, y, width, height }: Rect): boolean {
  return bounds[at]! <= x + width && bounds[at + 2]! >= x && bounds[at + 1]! <= y + height && bounds[at + 3]! >= y;
}
