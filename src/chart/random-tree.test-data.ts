import fc from 'fast-check';
import { checkTree } from './check-tree.js';
import { visibleTree, type ChartNode, type VisibleTree } from './visible-tree.js';

/** A tree with all nodes open and a box for each. */
export interface SizedTree {
  readonly tree: VisibleTree;
  readonly w: readonly number[];
  readonly h: readonly number[];
}

/** Builds a tree from the parent of each node but the root; a parent comes before its children. Ids are '0', '1' … */
export function treeFromParents(parents: readonly number[]): ChartNode {
  const nodes = [-1, ...parents].map((_, i) => ({ id: `${i}`, children: [] as ChartNode[] }));
  parents.forEach((p, i) => nodes[p]!.children.push(nodes[i + 1]!));
  return nodes[0]!;
}

export function openTree(root: ChartNode | null): VisibleTree {
  return visibleTree(checkTree(root), () => true);
}

/** Numbers spread evenly; `fc.double` draws most of its numbers next to 0. */
export function evenly(min: number, max: number): fc.Arbitrary<number> {
  return fc.integer({ min: 0, max: 1_000_000 }).map((k) => min + ((max - min) * k) / 1_000_000);
}

/** Parents of up to `size - 1` nodes: bushy, or deep as `reach` falls to 0. */
export function randomParents(size: number): fc.Arbitrary<number[]> {
  return fc
    .tuple(evenly(0, 1), fc.array(evenly(0, 1), { maxLength: size - 1, size: 'max' }))
    .map(([reach, draws]) => draws.map((draw, i) => i - Math.floor(draw * i * reach)));
}

/** Trees of 1 to `size` nodes with boxes of whole px. */
export function sizedTree(size = 60): fc.Arbitrary<SizedTree> {
  const side = (max: number) => fc.array(fc.integer({ min: 1, max }), { minLength: size, maxLength: size });
  return fc.tuple(randomParents(size), side(200), side(120)).map(([parents, w, h]) => {
    const tree = openTree(treeFromParents(parents));
    return { tree, w: w.slice(0, tree.nodes.length), h: h.slice(0, tree.nodes.length) };
  });
}

/** The same draws on every run, for trees too large for fast-check. */
export function seededDraws(seed: number): () => number {
  let state = seed;
  return () => (state = (Math.imul(state, 1664525) + 1013904223) >>> 0) / 2 ** 32;
}
