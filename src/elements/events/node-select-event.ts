import type { OrganizationNode } from '../../dataset/organization-tree.js';

/**
 * A person chose a node of a chart. Bubbles through shadow roots; `preventDefault()` keeps the chart from showing the
 * node's details and from opening or closing its branch.
 */
export class KysNodeSelectEvent extends Event {
  /** The node as the tree has it. */
  readonly node: OrganizationNode;

  constructor(node: OrganizationNode) {
    super('kys-node-select', { bubbles: true, composed: true, cancelable: true });
    this.node = node;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kys-node-select': KysNodeSelectEvent;
  }
}
