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
 * Flattens what is visible of a tree: its root and the children of every open node.
 * O(visible nodes). A tree with a cycle has no end: pass foreign trees to `checkTree` first.
 *
 * @param root null gives the empty tree
 * @param open whether a node shows its children; asked once for each visible node that has any
 */
export function visibleTree<T extends ChartNode>(root: T | null, open: (node: T) => boolean): VisibleTree<T> {
  const nodes: T[] = [];
  const parent: number[] = [];
  const level: number[] = [];
  const posInSet: number[] = [];
  const setSize: number[] = [];
  const end: number[] = [];
  const lastChild: number[] = [];
  const hasChildren: number[] = [];
  const isOpen: number[] = [];
  const add = (node: T, above: number, place: number, siblings: readonly T[]): number => {
    const index = nodes.push(node) - 1;
    parent[index] = above;
    level[index] = above < 0 ? 1 : level[above]! + 1;
    posInSet[index] = place;
    setSize[index] = siblings.length;
    lastChild[index] = -1;
    if (above >= 0) lastChild[above] = index;
    hasChildren[index] = +!!node.children?.length;
    isOpen[index] = +(hasChildren[index] > 0 && open(node));
    end[index] = index + 1;
    return index;
  };
  // Where the walk goes on, once it has been below a node: among its siblings.
  const lists: (readonly T[])[] = [root ? [root] : []];
  let above = -1;
  let place = 0;
  for (let siblings = lists[0]!; place < siblings.length || above >= 0; siblings = lists[lists.length - 1]!) {
    if (place === siblings.length) {
      lists.pop();
      end[above] = nodes.length;
      place = posInSet[above]!;
      above = parent[above]!;
      continue;
    }
    const index = add(siblings[place]!, above, ++place, siblings);
    if (!isOpen[index]) continue;
    lists.push(nodes[index]!.children as readonly T[]);
    above = index;
    place = 0;
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
