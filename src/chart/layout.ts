import type { VisibleTree } from './visible-tree.js';

/** A rectangle; CSS px of the unscaled chart unless said otherwise. */
export interface Rect {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * A finished picture of a tree: a box for each visible node and the rails on which their lines run.
 * CSS px from the top left corner of the chart, at scale 1. Arrays are indexed like `tree.nodes`.
 */
export interface Layout {
  readonly tree: VisibleTree;
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly w: Float64Array;
  readonly h: Float64Array;
  /** Where the upright rail beside the box runs, from which its line comes in sideways; NaN for none. */
  readonly railX: Float64Array;
  /** Where the level bar above the box runs, which its line follows from under the parent; NaN for none. */
  readonly railY: Float64Array;
  /** The sibling, one nearer to the parent's trunk, whose line this node's line branches from; -1: the parent. */
  readonly branch: Int32Array;
  readonly width: number;
  readonly height: number;
}

/** The box of one node. */
export function boxOf(layout: Layout, index: number): Rect {
  return { x: layout.x[index]!, y: layout.y[index]!, width: layout.w[index]!, height: layout.h[index]! };
}
