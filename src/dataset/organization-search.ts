import { fold, hasAll, termsOf } from './fold.js';
import { listOfNode, nodeString, textsOfNode } from './node-field.js';
import type { OrganizationNode } from './organization-tree.js';

export type OtherNames = (node: OrganizationNode) => readonly string[];

/** Finds the nodes of an organization by name or title in either language, other names and mailbox. */
export class OrganizationSearch {
  readonly #nodes: readonly OrganizationNode[];
  /** One folded line for each name of a node. */
  readonly #words: readonly string[];

  /**
   * O(nodes).
   *
   * @param nodes in the order in which they are to be found
   * @param otherNames by which a node is found, too
   */
  constructor(nodes: readonly OrganizationNode[], otherNames: OtherNames = () => []) {
    this.#nodes = nodes;
    this.#words = nodes.map((node) =>
      [
        ...textsOfNode(node, 'name'),
        ...textsOfNode(node, 'title'),
        nodeString(node, 'email'),
        ...listOfNode(node, 'aliases'),
        ...otherNames(node),
      ]
        .map(fold)
        .join('\n'),
    );
  }

  /** The nodes that have every word of the query somewhere; none for a query without a letter or digit. O(nodes). */
  find(query: string): OrganizationNode[] {
    const terms = termsOf(query);
    return terms.length ? this.#nodes.filter((_, index) => hasAll(this.#words[index]!, terms)) : [];
  }
}
