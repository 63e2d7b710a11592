/**
 * The visible part of a tree as flat arrays in preorder, so that layout, index and keys are loops over numbers
 * and a chain of any depth needs no call stack.
 */

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
  readonly parent: Int32Array;
  /** The root has level 1, as in `aria-level`. */
  readonly level: Int32Array;
  /** Place among the siblings from 1, as in `aria-posinset`. */
  readonly posInSet: Int32Array;
  /** Count of the siblings, the node included, as in `aria-setsize`. */
  readonly setSize: Int32Array;
  /** The index after the last visible descendant. */
  readonly end: Int32Array;
  readonly lastChild: Int32Array;
  /** 1 where the node has children, shown or not. */
  readonly hasChildren: Uint8Array;
  /** 1 where the node has children and they are shown. */
  readonly isOpen: Uint8Array;
  /** The index of a visible node, -1 for any other id. The lookup is built when first asked for. */
  indexOf(id: string): number;
}

/**
 * Flattens what is visible of a tree: its root and the children of every open node.
 * O(visible nodes). A tree with a cycle has no end: pass foreign trees to `checkTree` first.
 *
 * @param root null gives the empty tree
 * @param open whether a node shows its children; asked once for each visible node that has any
 */
export function visibleTree<T extends ChartNode>(root: T | null, open: (node: T) => boolean): VisibleTree<T> {
  const nodes: T[] = [];
  const parents: number[] = [];
  // A node that waits, and its parent, on two stacks that walk in step.
  const waiting = root ? [root] : [];
  const waitingParent = [-1];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    const index = nodes.push(node) - 1;
    parents.push(waitingParent.pop()!);
    const children = (node.children ?? []) as readonly T[];
    if (!children.length || !open(node)) continue;
    for (let k = children.length; k > 0; k--) {
      waiting.push(children[k - 1]!);
      waitingParent.push(index);
    }
  }
  return flatTree(nodes, new Int32Array(parents));
}

function flatTree<T extends ChartNode>(nodes: readonly T[], parent: Int32Array): VisibleTree<T> {
  const level = parent.map(() => 1);
  const posInSet = level.slice();
  const setSize = level.slice();
  const lastChild = parent.map(() => -1);
  const end = level.slice();
  const hasChildren = new Uint8Array(parent.length);
  parent.forEach((p, i) => {
    hasChildren[i] = +!!nodes[i]!.children?.length;
    if (p < 0) return;
    level[i] = level[p]! + 1;
    setSize[i] = nodes[p]!.children!.length;
    posInSet[i] = lastChild[p]! < 0 ? 1 : posInSet[lastChild[p]!]! + 1;
    lastChild[p] = i;
  });
  // Backwards, a last child is finished before its parent.
  for (let i = parent.length - 1; i >= 0; i--) end[i] = end[lastChild[i]!] ?? i + 1;
  let lookup: Map<string, number> | undefined;
  return {
    nodes, parent, level, posInSet, setSize, end, lastChild, hasChildren,
    // What is open shows its children.
    isOpen: Uint8Array.from(lastChild, (last) => +(last > 0)),
    indexOf(id) {
      lookup ??= new Map(nodes.map((node, i) => [node.id, i]));
      return lookup.get(id) ?? -1;
    },
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
