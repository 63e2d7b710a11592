import type { ChartNode } from './visible-tree.js';

/** Why a tree is refused. */
export type TreeFault = 'cycle' | 'doubled id' | 'missing id' | 'missing parent' | 'several roots' | 'too many nodes';

/** A tree that cannot be drawn; the message is the fault and the id, e.g. `cycle: finance`. */
export class TreeError extends Error {
  constructor(fault: TreeFault, id: string) {
    super(`${fault}: ${id}`);
  }
}

/** The children of a node; what is no list is none. */
const childrenOf = <T extends ChartNode>({ children }: T): readonly T[] =>
  Array.isArray(children) ? (children as readonly T[]) : [];

/** Whether a node can be reached from itself. */
function isItsOwnDescendant(node: ChartNode): boolean {
  const seen = new Set<ChartNode>();
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of childrenOf(next)) {
      if (child === node) return true;
      if (!seen.has(child)) waiting.push(child);
      seen.add(child);
    }
  }
  return false;
}

/** A tree of a host as it was when it was checked: its host may change it at any time, into a cycle too. */
export interface CheckedTree<T extends ChartNode = ChartNode> {
  /** Level by level. */
  readonly nodes: readonly T[];
  /** Where the children of each node begin in `nodes`; they end where those of the next one do. */
  readonly firstChild: readonly number[];
}

/** More nodes than this are taken for a tree that has no end, such as one whose children are made when they are asked for. */
const MOST_NODES = 1_000_000;

/**
 * Refuses a tree whose walk would not end, whose ids name two nodes, or in which something is no node.
 * O(nodes), without recursion.
 *
 * @throws {TreeError} `cycle: id` where a node is its own descendant; `doubled id: id` where two nodes share an
 *   id or one node stands in two places; `missing id: id` of the parent, or empty for the root, where a node has none;
 *   `too many nodes: id` of the last one
 */
export function checkTree<T extends ChartNode>(root: T | null): CheckedTree<T> {
  const ids = new Set<string>();
  const nodes: T[] = [];
  const firstChild: number[] = [];
  const check = (node: T, parent = ''): void => {
    const id = node?.id;
    if (typeof id !== 'string') throw new TreeError('missing id', parent);
    // A set does not grow by what it has.
    if (ids.size === ids.add(id).size) throw new TreeError(isItsOwnDescendant(node) ? 'cycle' : 'doubled id', id);
    if (nodes.push(node) > MOST_NODES) throw new TreeError('too many nodes', id);
  };
  if (root !== null) check(root);
  for (let i = 0; i < nodes.length; i++) {
    firstChild.push(nodes.length);
    const children = childrenOf(nodes[i]!);
    for (let k = 0; k < children.length; k++) check(children[k]!, nodes[i]!.id);
  }
  firstChild.push(nodes.length);
  return { nodes, firstChild };
}
