/**
 * Packs subtrees of boxes of any size side by side, as close as their outlines allow, in linear time.
 *
 * Source: A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time", Software: Practice and Experience 44
 * (2014), https://doi.org/10.1002/spe.2213; written here on flat arrays and without recursion.
 */
import type { Blocks } from './stack.js';
import { firstChild, nextSibling, type VisibleTree } from './visible-tree.js';

/** The sizes to pack; "across" is where siblings spread. Indexed by block. */
export interface Extents {
  /** Size across, with the gap to the next box. The paper's `w`. */
  readonly breadth: Float64Array;
  /** Where the box ends in depth, with the gap to what comes below. The paper's `y + h`. */
  readonly bottom: Float64Array;
  /** From a box's side to the point that is centered: over its children, and below its parent. */
  readonly anchor: Float64Array;
}

/** One packing. Fields carry the paper's terms. */
class Packing {
  /** Place across in the frame of the parent; `mod` moves the whole subtree. */
  readonly #prelim: Float64Array;
  readonly #mod: Float64Array;
  /** Spreading of the siblings between two that collided, applied when the walk comes down. */
  readonly #shift: Float64Array;
  readonly #change: Float64Array;
  /** `el`, `er`: the deepest block on the left and right outline; `msel`, `mser`: the `mod`s summed on the way there. */
  readonly #el: Int32Array;
  readonly #er: Int32Array;
  readonly #msel: Float64Array;
  readonly #mser: Float64Array;
  /** `tl`, `tr`: threads, by which an outline goes on from a leaf into another subtree. */
  readonly #tl: Int32Array;
  readonly #tr: Int32Array;
  /** The blocks under the parent at hand. */
  readonly #kids: number[] = [];
  /** The paper's `IYL` as a stack: places in `kids`, rising, of the subtrees that can be seen from the right, and how deep each ends. */
  readonly #seen: number[] = [];
  readonly #seenBottom: number[] = [];

  constructor(readonly tree: VisibleTree, readonly blocks: Blocks, readonly extents: Extents) {
    const size = tree.nodes.length;
    this.#prelim = new Float64Array(size);
    this.#mod = new Float64Array(size);
    this.#shift = new Float64Array(size);
    this.#change = new Float64Array(size);
    this.#el = blocks.head.slice();
    this.#er = blocks.head.slice();
    this.#msel = new Float64Array(size);
    this.#mser = new Float64Array(size);
    this.#tl = new Int32Array(size).fill(-1);
    this.#tr = new Int32Array(size).fill(-1);
  }

  /** The side of every block, in any common frame. */
  places(): Float64Array {
    const { tree, blocks } = this;
    const mod = this.#mod;
    // Backwards through the preorder all children are packed before their parent: the first walk.
    for (let t = mod.length - 1; t >= 0; t--) this.#packChildren(t);
    const place = this.#prelim;
    for (let t = 0; t < mod.length; t++) {
      if (blocks.head[t] !== t) continue;
      const p = tree.parent[t]!;
      if (p >= 0) mod[t]! += mod[p]!;
      place[t]! += mod[t]!;
      this.#addChildSpacing(t);
    }
    return place;
  }

  #collectKids(t: number): number {
    const { tree, blocks } = this;
    let count = 0;
    for (let c = firstChild(tree, t); c >= 0; c = nextSibling(tree, blocks.tail[c]!)) this.#kids[count++] = c;
    return count;
  }

  #packChildren(t: number): void {
    const count = this.#collectKids(t);
    if (!count) return;
    const { anchor } = this.extents;
    const prelim = this.#prelim;
    const mod = this.#mod;
    const first = this.#kids[0]!;
    this.#seen.length = this.#seenBottom.length = 0;
    this.#see(0, this.extents.bottom[this.#el[first]!]!);
    for (let i = 1; i < count; i++) {
      const bottom = this.extents.bottom[this.#er[this.#kids[i]!]!]!;
      this.#separate(i);
      this.#see(i, bottom);
    }
    const last = this.#kids[count - 1]!;
    prelim[t] = (prelim[first]! + mod[first]! + anchor[first]! + prelim[last]! + mod[last]! + anchor[last]!) / 2 - anchor[t]!;
    this.#el[t] = this.#el[first]!;
    this.#msel[t] = this.#msel[first]!;
    this.#er[t] = this.#er[last]!;
    this.#mser[t] = this.#mser[last]!;
  }

  /** The paper's `updateIYL`: what is no deeper than the new subtree is hidden behind it. */
  #see(i: number, bottom: number): void {
    while (this.#seen.length && bottom >= this.#seenBottom.at(-1)!) {
      this.#seen.pop();
      this.#seenBottom.pop();
    }
    this.#seen.push(i);
    this.#seenBottom.push(bottom);
  }

  /** Moves subtree `i` clear of all before it, going down its left outline and the right outline of those. */
  #separate(i: number): void {
    const { breadth, bottom } = this.extents;
    const { tree, blocks: { head } } = this;
    const prelim = this.#prelim;
    const mod = this.#mod;
    let right = this.#kids[i - 1]!; // sr
    let left = this.#kids[i]!; // cl
    let rightSum = mod[right]!; // mssr
    let leftSum = mod[left]!; // mscl
    let top = this.#seen.length - 1;
    while (right >= 0 && left >= 0) {
      const rightBottom = bottom[right]!;
      const leftBottom = bottom[left]!;
      if (rightBottom > this.#seenBottom[top]!) top--;
      const overlap = rightSum + prelim[right]! + breadth[right]! - leftSum - prelim[left]!;
      if (overlap > 0) {
        leftSum += overlap;
        this.#moveSubtree(i, this.#seen[top]!, overlap);
      }
      if (rightBottom <= leftBottom) {
        const child = tree.lastChild[right]!;
        right = child < 0 ? this.#tr[right]! : head[child]!;
        if (right >= 0) rightSum += mod[right]!;
      }
      if (rightBottom >= leftBottom) {
        left = tree.lastChild[left]! < 0 ? this.#tl[left]! : left + 1;
        if (left >= 0) leftSum += mod[left]!;
      }
    }
    if (left >= 0) this.#threadLeft(this.#kids[0]!, this.#kids[i]!, left, leftSum);
    else if (right >= 0) this.#threadRight(this.#kids[i - 1]!, this.#kids[i]!, right, rightSum);
  }

  #moveSubtree(i: number, from: number, distance: number): void {
    const kids = this.#kids;
    const moved = kids[i]!;
    this.#mod[moved]! += distance;
    this.#msel[moved]! += distance;
    this.#mser[moved]! += distance;
    const spaces = i - from;
    if (spaces > 1) {
      // The siblings between share the distance, the paper's `distributeExtra`.
      this.#shift[kids[from + 1]!]! += distance / spaces;
      this.#shift[moved]! -= distance / spaces;
      this.#change[moved]! -= distance - distance / spaces;
    }
  }

  /** Subtree `moved` is deeper than all before it: their left outline goes on in it. */
  #threadLeft(first: number, moved: number, left: number, leftSum: number): void {
    const end = this.#el[first]!;
    const jump = leftSum - this.#mod[left]! - this.#msel[first]!;
    this.#tl[end] = left;
    // The end is a leaf, so its `mod` is free to carry the jump between the frames.
    this.#mod[end]! += jump;
    this.#prelim[end]! -= jump;
    this.#el[first] = this.#el[moved]!;
    this.#msel[first] = this.#msel[moved]!;
  }

  /** What stands before is deeper than subtree `moved`: its right outline goes on there. */
  #threadRight(before: number, moved: number, right: number, rightSum: number): void {
    const end = this.#er[moved]!;
    const jump = rightSum - this.#mod[right]! - this.#mser[moved]!;
    this.#tr[end] = right;
    this.#mod[end]! += jump;
    this.#prelim[end]! -= jump;
    this.#er[moved] = this.#er[before]!;
    this.#mser[moved] = this.#mser[before]!;
  }

  #addChildSpacing(t: number): void {
    const count = this.#collectKids(t);
    let speed = 0;
    let delta = 0;
    for (let k = 0; k < count; k++) {
      const kid = this.#kids[k]!;
      speed += this.#shift[kid]!;
      delta += speed + this.#change[kid]!;
      this.#mod[kid]! += delta;
    }
  }
}

/**
 * The place across of every block, such that outlines keep clear of each other, parents are centered over their
 * first and last child, and siblings keep their order. In any common frame; O(nodes).
 *
 * An outline must be without holes: a box ends in depth where its children begin.
 */
export function packSubtrees(tree: VisibleTree, blocks: Blocks, extents: Extents): Float64Array {
  return new Packing(tree, blocks, extents).places();
}
