import { firstChild, type VisibleTree } from '../../chart/visible-tree.js';
import { neighbor, typeAhead } from '../../chart/neighbor.js';

/** What a key asks of a tree; indexes are of visible nodes. */
export type KeyAction =
  | { readonly do: 'focus'; readonly index: number }
  | { readonly do: 'open' | 'close' | 'choose' | 'open siblings'; readonly index: number };

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
   * What a key asks of a node; `undefined` for keys that are not the tree's.
   *
   * @param rtl whether the children of a node are to the left of it
   * @param namesOf the names of a visible node, for letters
   */
  read(
    { key, ctrlKey, metaKey, altKey, timeStamp }: KeyboardEvent,
    tree: VisibleTree,
    index: number,
    rtl: boolean,
    namesOf: (index: number) => readonly string[],
  ): KeyAction | undefined {
    if (ctrlKey || metaKey || altKey) return undefined;
    const focus = (to: number): KeyAction | undefined => (to < 0 ? undefined : { do: 'focus', index: to });
    switch (key) {
      case 'ArrowDown':
        return focus(neighbor(tree, index, 'next'));
      case 'ArrowUp':
        return focus(neighbor(tree, index, 'previous'));
      case 'Home':
        return focus(neighbor(tree, index, 'first'));
      case 'End':
        return focus(neighbor(tree, index, 'last'));
      case 'Enter':
      case ' ':
        return { do: 'choose', index };
      case '*':
        return { do: 'open siblings', index };
      case rtl ? 'ArrowLeft' : 'ArrowRight':
        if (!tree.hasChildren[index]) return undefined;
        return tree.isOpen[index] ? focus(firstChild(tree, index)) : { do: 'open', index };
      case rtl ? 'ArrowRight' : 'ArrowLeft':
        return tree.isOpen[index] ? { do: 'close', index } : focus(neighbor(tree, index, 'parent'));
      default:
        return [...key].length === 1 ? focus(this.#type(key, timeStamp, tree, index, namesOf)) : undefined;
    }
  }

  #type(letter: string, at: number, tree: VisibleTree, index: number, namesOf: (index: number) => readonly string[]): number {
    this.#typed = at - this.#typedAt > TYPING_PAUSE ? letter : this.#typed + letter;
    this.#typedAt = at;
    return typeAhead(tree.nodes.length, namesOf, index, this.#typed);
  }
}
