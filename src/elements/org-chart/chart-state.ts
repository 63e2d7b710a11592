import { checkTree, type CheckedTree } from '../../chart/check-tree.js';
import type { Layout } from '../../chart/layout.js';
import { mirror } from '../../chart/mirror.js';
import { indexLayout, type ViewIndex } from '../../chart/nodes-in-view.js';
import { outline } from '../../chart/outline.js';
import { tidyTree } from '../../chart/tidy-tree.js';
import { visibleTree, type VisibleTree } from '../../chart/visible-tree.js';
import type { OrganizationNode } from '../../dataset/organization-tree.js';

export type ChartLayout = 'top-down' | 'start-to-end' | 'outline';

/** How a tree is to be laid out. */
export interface Drawing {
  readonly layout: ChartLayout;
  readonly rtl: boolean;
  /** The width of the boxes; of the whole chart for an outline. CSS px. */
  readonly width: number;
  /** The height of a node's box of a width, CSS px. */
  readonly heightOf: (node: OrganizationNode, width: number, isBranch: boolean) => number;
}

/** Which branches of a tree are open, and where its boxes lie: a chart without its picture. */
export class ChartState {
  readonly #open = new Set<OrganizationNode['id']>();
  #tree: CheckedTree<OrganizationNode> = checkTree<OrganizationNode>(null);
  #whole: VisibleTree<OrganizationNode> | undefined;
  visible: VisibleTree<OrganizationNode> = visibleTree(this.#tree, () => false);
  drawn: Layout = outline(this.visible, 0, () => 0);
  index: ViewIndex = indexLayout(this.drawn);

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
  draw({ layout, rtl, width, heightOf }: Drawing): void {
    const { visible } = this;
    const { nodes, hasChildren } = visible;
    const height = (index: number, room: number): number => heightOf(nodes[index]!, room, !!hasChildren[index]);
    let drawn: Layout;
    if (layout === 'outline') drawn = outline(visible, width, height);
    else {
      const widths = new Float64Array(nodes.length).fill(width);
      const heights = widths.slice();
      for (let i = 0; i < nodes.length; i++) heights[i] = height(i, width);
      drawn = tidyTree(visible, widths, heights, {
        axis: layout === 'top-down' ? 'block' : 'inline',
        stacked: () => true,
      });
    }
    this.drawn = rtl ? mirror(drawn) : drawn;
    this.index = indexLayout(this.drawn);
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
