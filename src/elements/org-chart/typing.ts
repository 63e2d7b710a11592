import { typeAhead } from '../../chart/type-ahead.js';
import type { VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';
import type { Words } from '../../language/words.js';
import { typedNames } from './typed-names.js';

/** Time after which typed letters begin a new search, ms. */
const PAUSE = 700;

/** Finds nodes by the letters that a person types. Loads when the focus first comes into a tree. */
export class Typing {
  #typed = '';
  #typedAt = 0;
  readonly #words: Words;

  constructor(words: Words) {
    this.#words = words;
  }

  /** The index of the node that a key leads to from another one; -1 where it is no letter, or there is none. */
  find({ key, timeStamp }: KeyboardEvent, { nodes }: VisibleTree<OrganizationNode>, from: number): number {
    if ([...key].length > 1) return -1;
    this.#typed = timeStamp - this.#typedAt > PAUSE ? key : this.#typed + key;
    this.#typedAt = timeStamp;
    return typeAhead(nodes.length, (index) => typedNames(nodes[index]!, this.#words), from, this.#typed);
  }
}
