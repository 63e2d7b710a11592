/**
 * The visible part of a tree as flat arrays in preorder, so that layout, index and keys are loops over numbers
 * and a chain of any depth needs no call stack.
 */

import type { CheckedTree } from './check-tree.js';

/** What the chart asks of a host's node; everything else about it is the host's. */
export interface ChartNode {
  /** Unique in the tree, see `checkTree`. */
  readonly id: string;
  /** Of the same type as the node itself. None and an empty list mean the same. */
  readonly children?: readonly ChartNode[];
}

/** A tree in preorder: node `i` comes before its descendants `i + 1 … end[i] - 1`. Indexes, -1 for none. */
export interface VisibleTree<T extends ChartNode = ChartNode> {
  readonly nodes: readonly T[];
  readonly parent: readonly number[];
  /** The root has level 1, as in `aria-level`. */
  readonly level: readonly number[];
  /** Place among the siblings from 1, as in `aria-posinset`. */
  readonly posInSet: readonly number[];
  /** Count of the siblings, the node included, as in `aria-setsize`. */
  readonly setSize: readonly number[];
  /** The index after the last visible descendant. */
  readonly end: readonly number[];
  readonly lastChild: readonly number[];
  /** 1 where the node has children, shown or not. */
  readonly hasChildren: readonly number[];
  /** 1 where the node has children and they are shown. */
  readonly isOpen: readonly number[];
  /** The index of a visible node, -1 for any other id. The lookup is built when first asked for. */
  indexOf(id: string): number;
}

/**
 * Flattens what is visible of a tree: its root and the children of every open node. O(visible nodes).
 *
 * @param tree without nodes gives the empty tree
 * @param open whether a node shows its children; asked once for each visible node that has any
 */
export function visibleTree<T extends ChartNode>(
  { nodes: all, firstChild }: CheckedTree<T>,
  open: (node: T) => boolean,
): VisibleTree<T> {
  const nodes: T[] = [];
  /** The place of each node in the tree. */
  const places: number[] = [];
  const parent: number[] = [];
  const level: number[] = [];
  const posInSet: number[] = [];
  const setSize: number[] = [];
  const end: number[] = [];
  const lastChild: number[] = [];
  const hasChildren: number[] = [];
  const isOpen: number[] = [];
  const add = (place: number, above: number, position: number, siblings: number): number => {
    const node = all[place]!;
    const index = nodes.push(node) - 1;
    places[index] = place;
    parent[index] = above;
    level[index] = above < 0 ? 1 : level[above]! + 1;
    posInSet[index] = position;
    setSize[index] = siblings;
    lastChild[index] = -1;
    if (above >= 0) lastChild[above] = index;
    hasChildren[index] = +(firstChild[place]! < firstChild[place + 1]!);
    isOpen[index] = +(hasChildren[index] > 0 && open(node));
    end[index] = index + 1;
    return index;
  };
  // Among the children of which node the walk is, where these begin in the tree, how many there are, and at which it is.
  let [above, first, count, at] = [-1, 0, Math.min(1, all.length), 0];
  while (at < count || above >= 0) {
    if (at === count) {
      end[above] = nodes.length;
      at = posInSet[above]!;
      count = setSize[above]!;
      above = parent[above]!;
      first = above < 0 ? 0 : firstChild[places[above]!]!;
      continue;
    }
    at += 1;
    const index = add(first + at - 1, above, at, count);
    if (!isOpen[index]) continue;
    above = index;
    first = firstChild[places[index]!]!;
    count = firstChild[places[index]! + 1]! - first;
    at = 0;
  }
  return { nodes, parent, level, posInSet, setSize, end, lastChild, hasChildren, isOpen, indexOf: lookUp(nodes) };
}

/** Finds nodes by id; what it needs for that is built when it is first asked. */
function lookUp(nodes: readonly ChartNode[]): VisibleTree['indexOf'] {
  let lookup: Map<string, number> | undefined;
  return (id) => {
    lookup ??= new Map(nodes.map((node, i) => [node.id, i]));
    return lookup.get(id) ?? -1;
  };
}

/** The first visible child of a node, -1 for none. */
export function firstChild(tree: VisibleTree, index: number): number {
  return tree.lastChild[index]! > 0 ? index + 1 : -1;
}

/** The next sibling of a node, -1 for none. */
export function nextSibling(tree: VisibleTree, index: number): number {
  return tree.posInSet[index]! < tree.setSize[index]! ? tree.end[index]! : -1;
}
