import type { VisibleTree } from './visible-tree.js';

/** Boxes in view, by index in rising order. */
export interface Detail {
  /** Those that have room to say something. */
  readonly near: readonly number[];
  /** Those that are an outline and no more. */
  readonly far: readonly number[];
}

/**
 * Of more boxes in view than can all be written out, the ones of the upper levels are, in whole levels, so that what
 * is written does not change from one scroll position to the next without need. O(boxes).
 *
 * @param most how many boxes may be written out
 */
export function detailOf(nodes: readonly number[], { level }: VisibleTree, most: number): Detail {
  if (nodes.length <= most) return { near: nodes, far: [] };
  const counts: number[] = [];
  for (const node of nodes) counts[level[node]!] = (counts[level[node]!] ?? 0) + 1;
  let deepest = 0;
  for (let room = most; deepest < counts.length && (room -= counts[deepest] ?? 0) >= 0;) deepest += 1;
  const isNear = (node: number): boolean => level[node]! < deepest;
  return { near: nodes.filter(isNear), far: nodes.filter((node) => !isNear(node)) };
}
