import { fold, hasAll, termsOf } from './fold.js';
import type { OrganizationNode } from './organization-tree.js';
import type { Text } from './records.js';

const textsOf = (text: string | Partial<Text> | undefined): readonly string[] =>
  typeof text === 'string' ? [text] : Object.values(text ?? {});

/** Finds the nodes of an organization by name or title in either language, other names and mailbox. */
export class OrganizationSearch {
  readonly #nodes: readonly OrganizationNode[];
  /** One folded line for each name of a node. */
  readonly #words: readonly string[];

  /** @param nodes in the order in which they are to be found. O(nodes). */
  constructor(nodes: readonly OrganizationNode[]) {
    this.#nodes = nodes;
    this.#words = nodes.map(({ name, title, email, aliases }) =>
      // Of a host's own tree, where a text may be anything.
      [...textsOf(name), ...textsOf(title), email ?? '', ...(aliases ?? [])].map((text) => fold(`${text}`)).join('\n'),
    );
  }

  /** The nodes that have every word of the query somewhere; none for a query without a letter or digit. O(nodes). */
  find(query: string): OrganizationNode[] {
    const terms = termsOf(query);
    return terms.length ? this.#nodes.filter((_, index) => hasAll(this.#words[index]!, terms)) : [];
  }
}
