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

/** Entries in a group: few stories, and few entries read in vain at the borders of a view. */
const GROUP = 16;

/** An index over one layout; build it anew with the layout. */
export interface ViewIndex {
  /** Left, top, right, bottom of every entry: for each node its box and its line, then the groups of 16, and so up to one. */
  readonly bounds: Float64Array;
  /** Where each story begins, in entries, from the boxes up; the last is the top group. */
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
  const { tree, x, y, w, h, branch } = layout;
  const stories = [0];
  let total = 0;
  // Stories are filled up with empty entries, so that every group is whole.
  for (let count = tree.nodes.length * 2; count > 1; ) {
    count = Math.ceil(count / GROUP);
    stories.push(total += count * GROUP);
  }
  const bounds = new Float64Array((total + 1) * 4).map((_, k) => (k & 2 ? -Infinity : Infinity));
  const points: number[] = [];
  tree.nodes.forEach((_, node) => {
    const box = node * 8;
    stretch(bounds, box, x[node]!, y[node]!, x[node]! + w[node]!, y[node]! + h[node]!);
    if (!hasEdge(layout, node)) return;
    route(layout, node, branch[node]!, points);
    for (let k = 0; k < points.length; k += 2) stretch(bounds, box + 4, points[k]!, points[k + 1]!, points[k]!, points[k + 1]!);
  });
  for (let story = 1; story < stories.length; story++) {
    const below = stories[story - 1]!;
    for (let entry = below; entry < stories[story]!; entry++) {
      const group = (stories[story]! + Math.floor((entry - below) / GROUP)) * 4;
      const at = entry * 4;
      stretch(bounds, group, bounds[at]!, bounds[at + 1]!, bounds[at + 2]!, bounds[at + 3]!);
    }
  }
  return { bounds, stories };
}

/** The boxes and lines that share a point with a rectangle; a line counts by the bounds of its piece. */
export function nodesInView({ bounds, stories }: ViewIndex, { x, y, width, height }: Rect): InView {
  const nodes: number[] = [];
  const edges: number[] = [];
  // The tree of groups is low, 5 stories at 100,000 nodes, whatever the depth of the chart.
  const visit = (story: number, place: number): void => {
    const at = (stories[story]! + place) * 4;
    if (bounds[at]! > x + width || bounds[at + 2]! < x || bounds[at + 1]! > y + height || bounds[at + 3]! < y) return;
    if (story) for (let k = 0; k < GROUP; k++) visit(story - 1, place * GROUP + k);
    else (place & 1 ? edges : nodes).push(place >> 1);
  };
  visit(stories.length - 1, 0);
  return { nodes, edges };
}

function stretch(bounds: Float64Array, at: number, left: number, top: number, right: number, bottom: number): void {
  bounds[at] = Math.min(bounds[at]!, left);
  bounds[at + 1] = Math.min(bounds[at + 1]!, top);
  bounds[at + 2] = Math.max(bounds[at + 2]!, right);
  bounds[at + 3] = Math.max(bounds[at + 3]!, bottom);
}
