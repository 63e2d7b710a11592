import { OrganizationSearch, type OtherNames } from '../../../dataset/organization-search.js';
import { otherSpellings } from '../../../dataset/other-spellings.js';
import type { OrganizationNode } from '../../../dataset/organization-tree.js';

/** A search in a chart: what was asked, which nodes answer, and at which of them the visitor is. */
export class ChartFinder {
  query = '';
  hits: ReadonlySet<OrganizationNode['id']> = new Set();
  /** The place among the hits, from 0. */
  at = 0;
  /** The nodes that were asked last. */
  #nodes: readonly OrganizationNode[] | undefined;
  #search: OrganizationSearch | undefined;
  #searched: readonly OrganizationNode[] | undefined;
  readonly #otherNames: OtherNames;

  constructor(otherNames: OtherNames) {
    this.#otherNames = otherNames;
  }

  /**
   * Asks for something.
   *
   * @param nodes all of the tree, open or not, in its order
   * @returns whether it was not what was asked before.
   */
  ask(query: string, nodes: readonly OrganizationNode[]): boolean {
    if (query === this.query && (!query || nodes === this.#nodes)) return false;
    this.query = query;
    this.#nodes = nodes;
    this.hits = new Set(this.#find(query, nodes).map(({ id }) => id));
    this.at = 0;
    return true;
  }

  /** Whether any node answers a query, which is not asked thereby. */
  answers(query: string, nodes: readonly OrganizationNode[]): boolean {
    return this.#find(query, nodes).length > 0;
  }

  #find(query: string, nodes: readonly OrganizationNode[]): readonly OrganizationNode[] {
    if (nodes !== this.#searched) this.#search = new OrganizationSearch(nodes, this.#otherNames);
    this.#searched = nodes;
    const search = this.#search!;
    return [query, ...otherSpellings(query)].map((one) => search.find(one)).find(({ length }) => length) ?? [];
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
