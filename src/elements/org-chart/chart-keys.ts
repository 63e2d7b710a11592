import type { VisibleTree } from '../../chart/visible-tree.js';
import { neighbor, typeAhead, type Move } from '../../chart/neighbor.js';

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

/** Time after which typed letters begin a new search, ms. */
const TYPING_PAUSE = 700;

/**
 * The keys of a tree, as in the ARIA Authoring Practices.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/treeview/
 */
export class ChartKeys {
  #typed = '';
  #typedAt = 0;

  /**
   * What a key by itself asks of a node; `undefined` for keys that are not the tree's.
   *
   * @param rtl whether the children of a node are to the left of it
   * @param namesOf the names of a visible node, for letters
   */
  read(
    { key, timeStamp }: KeyboardEvent,
    tree: VisibleTree,
    index: number,
    rtl: boolean,
    namesOf: (index: number) => readonly string[],
  ): KeyAction | undefined {
    const [inward, outward] = rtl ? ['ArrowLeft', 'ArrowRight'] : ['ArrowRight', 'ArrowLeft'];
    if (key === inward && tree.hasChildren[index] && !tree.isOpen[index]) return { do: 'open', index };
    if (key === outward && tree.isOpen[index]) return { do: 'close', index };
    const deed = DEEDS[key];
    if (deed) return { do: deed, index };
    const move = key === inward ? 'child' : key === outward ? 'parent' : MOVES[key];
    const to = move
      ? neighbor(tree, index, move)
      : [...key].length === 1
        ? this.#type(key, timeStamp, tree, index, namesOf)
        : -1;
    return to < 0 ? undefined : { do: 'focus', index: to };
  }

  #type(
    letter: string,
    at: number,
    tree: VisibleTree,
    index: number,
    namesOf: (index: number) => readonly string[],
  ): number {
    this.#typed = at - this.#typedAt > TYPING_PAUSE ? letter : this.#typed + letter;
    this.#typedAt = at;
    return typeAhead(tree.nodes.length, namesOf, index, this.#typed);
  }
}
