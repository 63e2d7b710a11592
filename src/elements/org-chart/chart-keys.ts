import type { VisibleTree } from '../../chart/visible-tree.js';
import { neighbor, type Move } from '../../chart/neighbor.js';

/** What a key asks of a tree; indexes are of visible nodes. */
export type KeyAction =
  | { readonly do: 'focus'; readonly index: number }
  | { readonly do: 'open' | 'close' | 'choose' | 'open siblings'; readonly index: number };

const MOVES: Readonly<Record<string, Move>> = { ArrowDown: 'next', ArrowUp: 'previous', Home: 'first', End: 'last' };

const DEEDS: Readonly<Record<string, 'choose' | 'open siblings'>> = {
  Enter: 'choose',
  ' ': 'choose',
  '*': 'open siblings',
};

/**
 * What a key by itself asks of a node, as in the ARIA Authoring Practices; `undefined` for keys that are not the tree's.
 * Letters are another matter, see `Typing`.
 *
 * @param rtl whether the children of a node are to the left of it
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export function keyAction(key: string, tree: VisibleTree, index: number, rtl: boolean): KeyAction | undefined {
  const [inward, outward] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
  if (key === inward && tree.hasChildren[index] && !tree.isOpen[index]) return { do: 'open', index };
  if (key === outward && tree.isOpen[index]) return { do: 'close', index };
  const deed = DEEDS[key];
  if (deed) return { do: deed, index };
  const move = key === inward ? 'child' : key === outward ? 'parent' : MOVES[key];
  const to = move ? neighbor(tree, index, move) : -1;
  return to < 0 ? undefined : { do: 'focus', index: to };
}
