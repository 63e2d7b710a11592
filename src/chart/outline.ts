import { branches } from './edge-route.js';
import type { Layout } from './layout.js';
import type { VisibleTree } from './visible-tree.js';

/** The measures of an outline, CSS px. */
export interface OutlineOptions {
  /** Between two rows. Default 8. */
  readonly gap?: number;
  /** From one level to the next. Default 20. */
  readonly indent?: number;
  /** No row is indented further, in whole steps. Default three tenths of the width, so 320 px leaves 220 to read. */
  readonly maxIndent?: number;
}

/**
 * One row for each visible node, indented by level. Rows past the last indent stand in line with their parent and
 * have no line to it, since it could lead nowhere. O(nodes).
 *
 * @param width of the container, CSS px
 * @param heightOf the height of a row, by its index in `tree.nodes` and its width, CSS px, finite
 */
export function outline(
  tree: VisibleTree,
  width: number,
  heightOf: (index: number, width: number) => number,
  options: OutlineOptions = {},
): Layout {
  const { gap = 8, indent = 20, maxIndent = width * 0.3 } = options;
  const size = tree.nodes.length;
  const h = new Float64Array(size);
  const x = new Float64Array(size);
  const y = new Float64Array(size);
  const w = new Float64Array(size);
  const railX = new Float64Array(size).fill(NaN);
  const steps = Math.max(0, Math.floor(maxIndent / indent)) || 0;
  let height = 0;
  for (let i = 0; i < size; i++) {
    const step = tree.level[i]! - 1;
    x[i] = Math.min(step, steps) * indent;
    w[i] = Math.max(0, width - x[i]!);
    h[i] = heightOf(i, w[i]!);
    if (i > 0) height += gap;
    y[i] = height;
    height += h[i]!;
    if (step > 0 && step <= steps) railX[i] = x[i]! - indent / 2;
  }
  const placed = { tree, x, y, w, h, railX, railY: new Float64Array(size).fill(NaN), width, height };
  return { ...placed, branch: branches(placed) };
}
