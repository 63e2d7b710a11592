import { route } from './edge-route.js';
import type { Layout } from './layout.js';

/** How a connector is drawn. */
export interface ConnectorOptions {
  /** Of the corners, CSS px; less where a side is too short. Default 8. */
  readonly radius?: number;
  /** The whole line from the parent, e.g. to mark the way to a node. Default: the piece that is the node's own. */
  readonly whole?: boolean;
}

/**
 * The `d` of the SVG path from a parent to its child: an elbow with rounded corners, in CSS px of the chart with at
 * most one decimal. Pieces of several nodes joined with '' are one valid `d`.
 *
 * @param index a node that has an edge, as `nodesInView` gives them
 */
export function connector(layout: Layout, index: number, { radius = 8, whole = false }: ConnectorOptions = {}): string {
  const points = corners(route(layout, index, whole ? -1 : layout.branch[index]!, []));
  const last = points.length - 2;
  let path = `M${points[0]} ${points[1]}`;
  for (let k = 2; k <= last; k += 2) {
    const x = points[k]!;
    const y = points[k + 1]!;
    const before = [points[k - 2]! - x, points[k - 1]! - y] as const;
    const after = k < last ? [points[k + 2]! - x, points[k + 3]! - y] as const : undefined;
    // A side between two corners is shared by both.
    const reach = after ? Math.min(radius, length(before) / (k > 2 ? 2 : 1), length(after) / (k + 2 < last ? 2 : 1)) : 0;
    const r = Math.floor(reach * 10) / 10;
    const [inX, inY] = step(before, r);
    path += before[0] ? `H${tenth(x + inX)}` : `V${tenth(y + inY)}`;
    if (after && r) {
      const [outX, outY] = step(after, r);
      path += `q${tenth(-inX)} ${tenth(-inY)} ${tenth(outX - inX)} ${tenth(outY - inY)}`;
    }
  }
  return path;
}

/** Rounds first and then drops points that do not turn, so that every side left has a length. */
function corners(points: readonly number[]): number[] {
  const kept: number[] = [];
  for (let k = 0; k < points.length; k += 2) {
    const x = tenth(points[k]!);
    const y = tenth(points[k + 1]!);
    while (kept.length >= 2 && isStraight(kept, x, y)) kept.length -= 2;
    kept.push(x, y);
  }
  return kept;
}

/** Whether the last point kept is where the next one is, or on the way to it. */
function isStraight(kept: readonly number[], x: number, y: number): boolean {
  const [beforeX, beforeY, lastX, lastY] = kept.length > 2 ? kept.slice(-4) : [NaN, NaN, ...kept];
  return (lastX === x && (lastY === y || beforeX === x)) || (lastY === y && beforeY === y);
}

type Side = readonly [x: number, y: number];

function length([x, y]: Side): number {
  return Math.abs(x + y); // one of them is 0
}

function step([x, y]: Side, r: number): Side {
  return [Math.sign(x) * r, Math.sign(y) * r];
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10 || 0; // never -0
}
