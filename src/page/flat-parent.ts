/**
 * The element around a node as the page draws it: the slot that shows it, its parent,
 * or the host of the shadow root in which it stands.
 *
 * @see https://dom.spec.whatwg.org/#concept-flat-tree
 */
export function flatParent(node: Node): Element | null {
  const slot = (node as Element).assignedSlot;
  if (slot) return slot;
  const parent = node.parentNode;
  // By node type: `instanceof` fails for a node adopted from another document's realm.
  if (parent?.nodeType === Node.DOCUMENT_FRAGMENT_NODE) return (parent as ShadowRoot).host ?? null;
  return parent?.nodeType === Node.ELEMENT_NODE ? (parent as Element) : null;
}

/** The node and every element around it, from the inside out. */
export function* flatAncestors(node: Element): Generator<Element> {
  for (let ancestor: Element | null = node; ancestor; ancestor = flatParent(ancestor)) yield ancestor;
}
