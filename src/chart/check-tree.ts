import type { ChartNode } from './visible-tree.js';

/** Why a tree is refused. */
export type TreeFault = 'cycle' | 'doubled id' | 'missing id' | 'missing parent' | 'several roots';

/** A tree that cannot be drawn; the message is the fault and the id, e.g. `cycle: finance`. */
export class TreeError extends Error {
  constructor(fault: TreeFault, id: string) {
    super(`${fault}: ${id}`);
  }
}

/**
 * Refuses a tree whose walk would not end, whose ids name two nodes, or in which something is no node.
 * O(nodes), without recursion.
 *
 * @throws {TreeError} `cycle: id` where a node is its own descendant; `doubled id: id` where two nodes share an
 *   id or one node stands in two places; `missing id: id` of the parent, or empty for the root, where a node has none
 */
export function checkTree(root: ChartNode | null): void {
  const ids = new Set<string>();
  const parents = new Map<ChartNode, ChartNode | undefined>();
  // A node that waits, and its parent.
  const waiting: [ChartNode, ChartNode?][] = root === null ? [] : [[root]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, parent] = next;
    const id = node?.id;
    if (typeof id !== 'string') throw new TreeError('missing id', parent?.id ?? '');
    if (ids.has(id)) {
      for (let above = parent; above; above = parents.get(above)) if (above === node) throw new TreeError('cycle', id);
      throw new TreeError('doubled id', id);
    }
    ids.add(id);
    parents.set(node, parent);
    for (const child of node.children ?? []) waiting.push([child, node]);
  }
}
