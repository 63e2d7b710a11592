import { checkTree } from '../../chart/check-tree.js';
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
  readonly heightOf: (node: OrganizationNode, width: number) => number;
}

/** Which branches of a tree are open, and where its boxes lie: a chart without its picture. */
export class ChartState {
  readonly #open = new Set<OrganizationNode['id']>();
  #root: OrganizationNode | null = null;
  #whole: VisibleTree<OrganizationNode> | undefined;
  visible: VisibleTree<OrganizationNode> = visibleTree<OrganizationNode>(null, () => false);
  /** How many nodes the tree has. */
  size = 0;
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
      const nodes = checkTree(root);
      this.size = nodes.length;
      if (root?.id !== this.#root?.id) {
        this.#open.clear();
        this.#openLevels(nodes, levels);
      }
    } catch (error) {
      return (error as Error).message;
    }
    this.#root = root;
    this.#whole = undefined;
    this.#update();
    return '';
  }

  /** The tree as if every branch were open. */
  get whole(): VisibleTree<OrganizationNode> {
    return (this.#whole ??= visibleTree(this.#root, () => true));
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
    const { nodes } = visible;
    let drawn: Layout;
    if (layout === 'outline') drawn = outline(visible, width, (index, room) => heightOf(nodes[index]!, room));
    else {
      const widths = new Float64Array(nodes.length).fill(width);
      const heights = widths.slice();
      for (let i = 0; i < nodes.length; i++) heights[i] = heightOf(nodes[i]!, width);
      drawn = tidyTree(visible, widths, heights, {
        axis: layout === 'top-down' ? 'block' : 'inline',
        stacked: () => true,
      });
    }
    this.drawn = rtl ? mirror(drawn) : drawn;
    this.index = indexLayout(this.drawn);
  }

  /** @param nodes level by level. */
  #openLevels(nodes: readonly OrganizationNode[], levels: number): void {
    let at = 0;
    let below = 1;
    for (let depth = 1; depth < levels && at < nodes.length; depth++) {
      for (const end = below; at < end; at++) {
        const { id, children } = nodes[at]!;
        this.#open.add(id);
        below += children?.length ?? 0;
      }
    }
  }

  #update(): void {
    this.visible = visibleTree(this.#root, this.isOpen);
  }
}
