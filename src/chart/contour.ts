/**
 * Packs subtrees of boxes of any size side by side, as close as their outlines allow, in linear time.
 *
 * Source: A. van der Ploeg, "Drawing Non-layered Tidy Trees in Linear Time", Software: Practice and Experience 44
 * (2014), https://doi.org/10.1002/spe.2213; written here on flat arrays and without recursion.
 */
import type { Blocks } from './stack.js';
import type { VisibleTree } from './visible-tree.js';

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
  /** How deep each of their subtrees ends. */
  readonly #low: number[] = [];
  /** The paper's `IYL` as a stack: places in `kids`, rising, of the subtrees that can be seen from the right. */
  readonly #seen: number[] = [];

  constructor(
    readonly tree: VisibleTree,
    readonly head: Int32Array,
    /** For each block its last child, -1 where nothing is packed below it. */
    readonly lastChild: ArrayLike<number>,
    readonly extents: Extents,
  ) {
    const size = tree.nodes.length;
    this.#prelim = new Float64Array(size);
    this.#mod = new Float64Array(size);
    this.#shift = new Float64Array(size);
    this.#change = new Float64Array(size);
    this.#el = head.slice();
    this.#er = head.slice();
    this.#msel = new Float64Array(size);
    this.#mser = new Float64Array(size);
    this.#tl = new Int32Array(size).fill(-1);
    this.#tr = new Int32Array(size).fill(-1);
  }

  /** The side of every block, in any common frame. */
  places(): Float64Array {
    const { head, lastChild } = this;
    const { parent } = this.tree;
    const mod = this.#mod;
    const place = this.#prelim;
    // Backwards through the preorder all children are packed before their parent: the first walk.
    for (let t = mod.length - 1; t >= 0; t--) if (lastChild[t]! > 0) this.#packChildren(t);
    // The paper's `addChildSpacing`: sums over the siblings before, kept by parent.
    const speed = new Float64Array(mod.length);
    const delta = new Float64Array(mod.length);
    for (let t = 0; t < mod.length; t++) {
      if (head[t] !== t) continue;
      if (t) {
        const p = parent[t]!;
        speed[p]! += this.#shift[t]!;
        delta[p]! += speed[p]! + this.#change[t]!;
        mod[t]! += mod[p]! + delta[p]!;
      }
      place[t]! += mod[t]!;
    }
    return place;
  }

  /** Packs what is below a block that has children. */
  #packChildren(t: number): void {
    const { anchor, bottom } = this.extents;
    const prelim = this.#prelim;
    const mod = this.#mod;
    const seen = this.#seen;
    const low = this.#low;
    const kids = this.#kids;
    const { head } = this;
    const { end } = this.tree;
    kids.length = seen.length = 0;
    for (let c = t + 1; c < end[t]!; c = end[c]!) if (head[c] === c) kids.push(c);
    for (let i = 0; i < kids.length; i++) {
      low[i] = bottom[this.#er[kids[i]!]!]!;
      if (i) this.#separate(i);
      // The paper's `updateIYL`: what is no deeper than the new subtree is hidden behind it.
      while (seen.length && low[seen[seen.length - 1]!]! <= low[i]!) seen.pop();
      seen.push(i);
    }
    const first = kids[0]!;
    const last = kids[kids.length - 1]!;
    prelim[t] =
      (prelim[first]! + mod[first]! + anchor[first]! + prelim[last]! + mod[last]! + anchor[last]!) / 2 - anchor[t]!;
    this.#el[t] = this.#el[first]!;
    this.#msel[t] = this.#msel[first]!;
    this.#er[t] = this.#er[last]!;
    this.#mser[t] = this.#mser[last]!;
  }

  /** Moves subtree `i` clear of all before it, going down its left outline and the right outline of those. */
  #separate(i: number): void {
    const { breadth, bottom } = this.extents;
    const { head, lastChild } = this;
    const prelim = this.#prelim;
    const mod = this.#mod;
    const kids = this.#kids;
    let right = kids[i - 1]!; // sr
    let left = kids[i]!; // cl
    let rightSum = mod[right]!; // mssr
    let leftSum = mod[left]!; // mscl
    let top = this.#seen.length - 1;
    // Both stand in frames of their own, so the first pair of boxes is brought together as well as kept apart.
    let isFirst = true;
    while (right >= 0 && left >= 0) {
      const rightBottom = bottom[right]!;
      const leftBottom = bottom[left]!;
      if (rightBottom > this.#low[this.#seen[top]!]!) top--;
      const overlap = rightSum + prelim[right]! + breadth[right]! - leftSum - prelim[left]!;
      if (isFirst || overlap > 0) {
        isFirst = false;
        leftSum += overlap;
        this.#moveSubtree(i, this.#seen[top]!, overlap);
      }
      if (rightBottom <= leftBottom) {
        const child = lastChild[right]!;
        right = child < 0 ? this.#tr[right]! : head[child]!;
        if (right >= 0) rightSum += mod[right]!;
      }
      if (rightBottom >= leftBottom) {
        left = lastChild[left]! < 0 ? this.#tl[left]! : left + 1;
        if (left >= 0) leftSum += mod[left]!;
      }
    }
    // The left outline of all goes on in a deeper newcomer, the right outline of a shorter one in those before it.
    if (left >= 0) this.#thread(this.#tl, this.#el, this.#msel, kids[0]!, kids[i]!, left, leftSum);
    else if (right >= 0) this.#thread(this.#tr, this.#er, this.#mser, kids[i]!, kids[i - 1]!, right, rightSum);
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

  /** Leads the outline from the end of the shorter subtree to the next block of the deeper one. */
  #thread(
    threads: Int32Array,
    ends: Int32Array,
    sums: Float64Array,
    short: number,
    deep: number,
    next: number,
    nextSum: number,
  ): void {
    const end = ends[short]!;
    const jump = nextSum - this.#mod[next]! - sums[short]!;
    threads[end] = next;
    // The end is a leaf, so its `mod` is free to carry the jump between the frames.
    this.#mod[end]! += jump;
    this.#prelim[end]! -= jump;
    ends[short] = ends[deep]!;
    sums[short] = sums[deep]!;
  }
}

/**
 * The place across of every block, such that outlines keep clear of each other, parents are centered over their
 * first and last child, and siblings keep their order. In any common frame; O(nodes).
 *
 * An outline must be without holes: a box ends in depth where its children begin.
 *
 * @param head the block of each node, and `row`, which of them stack, see `Blocks`
 */
export function packSubtrees(
  tree: VisibleTree,
  { head, row }: Pick<Blocks, 'head' | 'row'>,
  extents: Extents,
): Float64Array {
  const lastChild = tree.lastChild.map((child, i) => (row[i] ? -1 : child));
  return new Packing(tree, head, lastChild, extents).places();
}
