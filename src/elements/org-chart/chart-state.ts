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
      this.size = checkTree(root);
      if (root && root.id !== this.#root?.id) this.#openLevels(root, levels);
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
    const drawn =
      layout === 'outline'
        ? outline(visible, width, (index, room) => heightOf(nodes[index]!, room))
        : tidyTree(visible, nodes.map(() => width), nodes.map((node) => heightOf(node, width)), {
            axis: layout === 'top-down' ? 'block' : 'inline',
            stacked: () => true,
          });
    this.drawn = rtl ? mirror(drawn) : drawn;
    this.index = indexLayout(this.drawn);
  }

  #openLevels(root: OrganizationNode, levels: number): void {
    let level: readonly OrganizationNode[] = [root];
    for (let depth = 1; depth < levels && level.length; depth++) {
      for (const { id } of level) this.#open.add(id);
      level = level.flatMap(({ children = [] }) => children);
    }
  }

  #update(): void {
    this.visible = visibleTree(this.#root, this.isOpen);
  }
}
