/**
 * Where the keys of a tree lead, by index.
 * Source: ARIA Authoring Practices Guide, Tree View Pattern, https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
import { firstChild, type VisibleTree } from './visible-tree.js';

/** Down, up, out, in, Home and End of the pattern. */
export type Move = 'next' | 'previous' | 'parent' | 'child' | 'first' | 'last';

/** The visible node that a move leads to from a node, -1 where there is none. */
export function neighbor(tree: VisibleTree, index: number, move: Move): number {
  const last = tree.nodes.length - 1;
  return {
    next: index < last ? index + 1 : -1,
    previous: index - 1,
    parent: tree.parent[index] ?? -1,
    child: firstChild(tree, index),
    first: Math.min(0, last),
    last,
  }[move];
}

/**
 * The next visible node with a name that starts with what was typed, from the current one, around the end.
 * One letter, also typed again and again, leads past the current node; several letters may stay on it.
 *
 * @param size count of visible nodes
 * @param namesOf the names a node answers to, e.g. in both scripts; case does not matter
 * @returns -1 where no name fits or nothing was typed
 */
export function typeAhead(
  size: number,
  namesOf: (index: number) => readonly string[],
  from: number,
  typed: string,
): number {
  const [letter = ''] = typed;
  const repeated = typed.split(letter).join('') === '';
  // In capitals, and by no locale: a Turkish one has another small letter for I.
  const start = (repeated ? letter : typed).toUpperCase();
  if (!start) return -1;
  // Without a current node, -1, the walk begins at the first.
  for (let step = repeated || from < 0 ? 1 : 0; step <= size; step++) {
    const index = (from + step + size) % size;
    if (index >= 0 && namesOf(index).some((name) => name.toUpperCase().startsWith(start))) return index;
  }
  return -1;
}
