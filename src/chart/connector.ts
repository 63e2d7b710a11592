import { route } from './edge-route.js';
import type { Layout } from './layout.js';
import { tenth } from './tenth.js';

/**
 * The `d` of the SVG path to a node, of the piece that is the node's own: an elbow with rounded corners, in CSS px of
 * the chart with at most one decimal. Pieces of several nodes joined with '' are one valid `d`.
 *
 * @param index a node that has an edge, as `nodesInView` gives them
 * @param radius of the corners, CSS px; less where a side is too short
 */
export function connector(layout: Layout, index: number, radius = 8): string {
  const from = layout.branch[index]!;
  const points = route(layout, index, from, []).map(tenth);
  let [x, y] = points as [number, number];
  if (from >= 0) {
    // The line it branches from turns away in a corner: begin where that corner does, or there is a gap.
    x = tenth(x - Math.sign(points[2]! - x) * radius);
    y = tenth(y - Math.sign(points[3]! - y) * radius);
  }
  let path = `M${x} ${y}`;
  for (let k = 2; k < points.length; k += 2) {
    const inX = points[k]! - x;
    const inY = points[k + 1]! - y;
    // Not the sum, which may miss the corner by the last digit: the way out would turn where it goes straight.
    x = points[k]!;
    y = points[k + 1]!;
    const outX = (points[k + 2] ?? x) - x;
    const outY = (points[k + 3] ?? y) - y;
    // Sides are upright or level, so one term of each sum is 0. A side gives half of itself to each of its corners.
    const r = Math.floor(Math.min(radius * 2, Math.abs(inX + inY), Math.abs(outX + outY)) * 5) / 10;
    const stepX = Math.sign(inX) * r;
    const stepY = Math.sign(inY) * r;
    if (inX) path += `H${tenth(x - stepX)}`;
    if (inY) path += `V${tenth(y - stepY)}`;
    if (r) path += `q${stepX} ${stepY} ${stepX + Math.sign(outX) * r} ${stepY + Math.sign(outY) * r}`;
  }
  return path;
}
