import type { ChartNode } from './visible-tree.js';

/** Why a tree is refused. */
export type TreeFault = 'cycle' | 'doubled id' | 'missing parent' | 'several roots';

/** A tree that cannot be drawn; the message is the fault and the id, e.g. `cycle: finance`. */
export class TreeError extends Error {
  constructor(readonly fault: TreeFault, readonly id: string) {
    super(`${fault}: ${id}`);
    this.name = 'TreeError';
  }
}

/**
 * Refuses a tree whose walk would not end or whose ids name two nodes. O(nodes), without recursion.
 *
 * @throws {TreeError} `cycle: id` where a node is its own descendant; `doubled id: id` where two nodes share an
 *   id or one node stands in two places
 */
export function checkTree(root: ChartNode | null): void {
  const seen = new Set<string>();
  // The nodes from the root to where the walk stands, and the child to walk next at each of them.
  const path: ChartNode[] = [];
  const onPath = new Set<ChartNode>();
  const turn: number[] = [];
  for (let node: ChartNode | undefined = root ?? undefined; node; ) {
    if (onPath.has(node)) throw new TreeError('cycle', node.id);
    if (seen.has(node.id)) throw new TreeError('doubled id', node.id);
    seen.add(node.id);
    onPath.add(node);
    path.push(node);
    turn.push(0);
    node = undefined;
    while (!node && path.length) {
      const top = path.length - 1;
      node = path[top]!.children?.[turn[top]!++];
      if (!node) {
        onPath.delete(path.pop()!);
        turn.pop();
      }
    }
  }
}
