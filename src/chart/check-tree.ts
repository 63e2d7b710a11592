import type { ChartNode } from './visible-tree.js';

/** Why a tree is refused. */
export type TreeFault = 'cycle' | 'doubled id' | 'missing id' | 'missing parent' | 'several roots';

/** A tree that cannot be drawn; the message is the fault and the id, e.g. `cycle: finance`. */
export class TreeError extends Error {
  constructor(fault: TreeFault, id: string) {
    super(`${fault}: ${id}`);
  }
}

/** Whether a node can be reached from itself. */
function isItsOwnDescendant(node: ChartNode): boolean {
  const seen = new Set<ChartNode>();
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const child of next.children ?? []) {
      if (child === node) return true;
      if (!seen.has(child)) waiting.push(child);
      seen.add(child);
    }
  }
  return false;
}

/**
 * Refuses a tree whose walk would not end, whose ids name two nodes, or in which something is no node.
 * O(nodes), without recursion.
 *
 * @returns all nodes, level by level.
 * @throws {TreeError} `cycle: id` where a node is its own descendant; `doubled id: id` where two nodes share an
 *   id or one node stands in two places; `missing id: id` of the parent, or empty for the root, where a node has none
 */
export function checkTree<T extends ChartNode>(root: T | null): T[] {
  const ids = new Set<string>();
  const nodes: T[] = [];
  const check = (node: T, parent = ''): void => {
    const id = node?.id;
    if (typeof id !== 'string') throw new TreeError('missing id', parent);
    // A set does not grow by what it has.
    if (ids.size === ids.add(id).size) throw new TreeError(isItsOwnDescendant(node) ? 'cycle' : 'doubled id', id);
    nodes.push(node);
  };
  if (root !== null) check(root);
  for (let i = 0; i < nodes.length; i++) {
    const { id, children } = nodes[i]!;
    if (children) for (let k = 0; k < children.length; k++) check(children[k] as T, id);
  }
  return nodes;
}
