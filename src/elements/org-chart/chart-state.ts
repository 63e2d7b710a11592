import { boxHeight, boxWidths, neededWidth, type BoxTexts, type Lettering } from '../../chart/box-size.js';
import { checkTree, type CheckedTree } from '../../chart/check-tree.js';
import type { Layout } from '../../chart/layout.js';
import { mirror } from '../../chart/mirror.js';
import { outline } from '../../chart/outline.js';
import { stackedSubtrees } from '../../chart/stacked-subtrees.js';
import { stackHeights } from '../../chart/stack.js';
import { tidyTree, type TidyTreeOptions } from '../../chart/tidy-tree.js';
import { visibleTree, type VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';

export type ChartLayout = 'top-down' | 'start-to-end' | 'outline';

/** Between the rows of a stack, CSS px. */
const STACK_GAP = 8;

/** How high a column of stacked subtrees may be in any case, em. */
const LOWEST_COLUMN = 40;

/**
 * A node in a column takes about 4 by 16 em. With all branches open, columns as high as the root of so much of each node
 * make a chart half as wide again as high.
 */
const NODE_AREA = (4 * 16) / 1.5;

/** How a tree is to be laid out. */
export interface Drawing {
  readonly layout: ChartLayout;
  /** From top to bottom, in how many columns all subtrees under the root stand; 0 for as many as come of it. */
  readonly columns: number;
  readonly rtl: boolean;
  /** The width of an outline, CSS px. */
  readonly width: number;
  readonly lettering: Lettering;
  /** What the box of a node says. */
  readonly textsOf: (node: OrganizationNode, isBranch: boolean) => BoxTexts;
}

/** Which branches of a tree are open, and where its boxes lie: a chart without its picture. */
export class ChartState {
  readonly #open = new Set<OrganizationNode['id']>();
  #tree: CheckedTree<OrganizationNode> = checkTree<OrganizationNode>(null);
  #whole: VisibleTree<OrganizationNode> | undefined;
  /** How wide pictures of this tree were when they were first drawn, CSS px; see `ChartScene`. */
  readonly naturalWidths = new Map<string, number>();
  visible: VisibleTree<OrganizationNode> = visibleTree(this.#tree, () => false);
  drawn: Layout = outline(this.visible, 0, () => 0);

  /**
   * Takes a tree. Of one with the same root what was open stays so, by id; of another the first levels open.
   *
   * @param levels how many levels of another tree are to be seen
   * @returns why the tree can't be shown, such as `cycle: finance`; empty where it is.
   */
  show(root: OrganizationNode | null, levels: number): string {
    try {
      const tree = checkTree(root);
      if (tree.nodes[0]?.id !== this.#tree.nodes[0]?.id) {
        this.#open.clear();
        this.#openLevels(tree, levels);
      }
      this.#tree = tree;
    } catch (error) {
      // A host's tree may throw anything.
      return error instanceof Error ? error.message : String(error);
    }
    this.#whole = undefined;
    this.naturalWidths.clear();
    this.#update();
    return '';
  }

  /** How many nodes the tree has. */
  get size(): number {
    return this.#tree.nodes.length;
  }

  /** The tree as if every branch were open. */
  get whole(): VisibleTree<OrganizationNode> {
    return (this.#whole ??= visibleTree(this.#tree, () => true));
  }

  /** Opens or closes branches. */
  set(nodes: Iterable<OrganizationNode>, open: boolean): void {
    for (const { id } of nodes) {
      if (open) this.#open.add(id);
      else this.#open.delete(id);
    }
    this.#update();
  }

  isOpen = ({ id }: OrganizationNode): boolean => this.#open.has(id);

  /** Lays out what is visible. */
  draw({ layout, columns, rtl, width, lettering, textsOf }: Drawing): void {
    const { visible } = this;
    const { nodes, hasChildren, level } = visible;
    const { em } = lettering;
    const texts = nodes.map((node, index) => textsOf(node, !!hasChildren[index]));
    const heightOf = (index: number, room: number): number => boxHeight(texts[index]!, room, lettering);
    let drawn: Layout;
    if (layout === 'outline') drawn = outline(visible, width, heightOf);
    else {
      const needed = texts.map((one) => neededWidth(one, lettering));
      const widths = boxWidths(needed, level, em);
      const heights = widths.map((room, index) => heightOf(index, room));
      drawn = tidyTree(visible, widths, heights, {
        stackGap: STACK_GAP,
        ...(layout === 'top-down' ? this.#stacks(heights, columns, em) : { axis: 'inline', stacked: () => true }),
      });
    }
    this.drawn = rtl ? mirror(drawn) : drawn;
  }

  /** What stacks from top to bottom. */
  #stacks(heights: ArrayLike<number>, columns: number, em: number): TidyTreeOptions {
    if (columns) {
      const columnHeight = stackHeights(this.visible, heights, STACK_GAP)[0]! / columns;
      return { stacked: () => true, columnHeight };
    }
    const columnHeight = em * Math.max(LOWEST_COLUMN, Math.sqrt(this.size * NODE_AREA));
    return { stacked: stackedSubtrees(this.visible, heights, STACK_GAP, columnHeight), columnHeight };
  }

  #openLevels({ nodes, firstChild }: CheckedTree<OrganizationNode>, levels: number): void {
    let at = 0;
    for (let depth = 1; depth < levels && at < nodes.length; depth++)
      for (const end = firstChild[at]!; at < end; at++) this.#open.add(nodes[at]!.id);
  }

  #update(): void {
    this.visible = visibleTree(this.#tree, this.isOpen);
  }
}
