import { OrganizationSearch } from '../../../dataset/organization-search.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';

/** A search in a chart: what was asked, which nodes answer, and at which of them the visitor is. */
export class ChartFinder {
  query = '';
  hits: ReadonlySet<OrganizationNode['id']> = new Set();
  /** The place among the hits, from 0. */
  at = 0;
  #search: OrganizationSearch | undefined;
  #nodes: readonly OrganizationNode[] | undefined;

  /**
   * Asks for something.
   *
   * @param nodes all of the tree, open or not, in its order
   * @returns whether it was not what was asked before.
   */
  ask(query: string, nodes: readonly OrganizationNode[]): boolean {
    if (query === this.query && (!query || nodes === this.#nodes)) return false;
    if (nodes !== this.#nodes) this.#search = new OrganizationSearch(nodes);
    this.#nodes = nodes;
    this.query = query;
    this.hits = new Set(this.#search!.find(query).map(({ id }) => id));
    this.at = 0;
    return true;
  }

  /** Goes on among the hits, around their end. */
  step(by: number): void {
    const { size } = this.hits;
    this.at = size && (this.at + by + size) % size;
  }

  /** The id of the node at which the visitor is; `undefined` where nothing answers. */
  get current(): string | undefined {
    return [...this.hits][this.at];
  }
}
