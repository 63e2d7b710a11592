import { stackHeights } from './stack.js';
import type { VisibleTree } from './visible-tree.js';

/** Branches that stand side by side at the top, at most: as many as a screen has room for. */
const MOST_BESIDE = 8;

/** Below the first row of a stack there are so many levels at most, or it would be wide and hard to read. */
const MOST_LEVELS = 3;

/**
 * Which subtrees of a tidy tree stack, so that all of a large tree is about as wide as a screen or a sheet of paper.
 *
 * The branches at the top, those under the root or under a chain of only branches from it, stand side by side, unless there
 * are too many of them. Whether these are open makes no difference, so that none moves as it opens. What is below them
 * stacks, each subtree as an outline, if it is flat enough and no higher than a column; a larger one spreads, and the same
 * goes for what is below it. Leaves always stack.
 *
 * @param gap between the rows of a stack, CSS px
 * @param columnHeight about how high a column may be, CSS px
 * @returns whether a node is a row, with all that is visible below it. O(nodes).
 */
export function stackedSubtrees(
  tree: VisibleTree,
  heights: ArrayLike<number>,
  gap: number,
  columnHeight: number,
): (index: number) => boolean {
  const { parent, level, lastChild } = tree;
  const tall = stackHeights(tree, heights, gap);
  const deepest = Int32Array.from(level);
  for (let i = deepest.length - 1; i > 0; i--) deepest[parent[i]!] = Math.max(deepest[parent[i]!]!, deepest[i]!);
  const beside = branchesAtTheTop(tree);
  return (i) =>
    !beside.has(i) && (lastChild[i]! < 0 || (deepest[i]! - level[i]! <= MOST_LEVELS && tall[i]! <= columnHeight));
}

/** The branches that stand side by side whatever is below them. */
function branchesAtTheTop({ end, hasChildren }: VisibleTree): ReadonlySet<number> {
  const all = new Set<number>();
  for (let top = 0, only = true; only && top < end.length;) {
    const branches: number[] = [];
    for (let c = top + 1; c < end[top]!; c = end[c]!) if (hasChildren[c]) branches.push(c);
    if (branches.length <= MOST_BESIDE) for (const branch of branches) all.add(branch);
    only = branches.length === 1;
    top = branches[0] ?? 0;
  }
  return all;
}
