// A form has its fields as properties, whatever their names: one may be `parentNode`. So what every element has is read past them.

/** An attribute of an element that may be a form. */
export const attributeOf = (element: Element, name: string): string | null =>
  Element.prototype.getAttribute.call(element, name);

/** The document or the shadow root in which an element stands that may be a form. */
export const rootOf = (element: Element): Node => Element.prototype.getRootNode.call(element);

/** `Node.DOCUMENT_FRAGMENT_NODE`, in fewer bytes. */
const FRAGMENT = 11;

/** The host of a shadow root. By node type: `instanceof` fails for a node adopted from another document's realm, and a document may have a form named `host`. */
export const hostOf = (root: Node): Element | null => (root.nodeType === FRAGMENT && (root as ShadowRoot).host) || null;

/**
 * The element around another one as the page draws it: the slot that shows it, its parent,
 * or the host of the shadow root in which it stands.
 *
 * @see https://dom.spec.whatwg.org/#concept-flat-tree
 */
export function flatParent(element: Element): Element | null {
  const read = <Name extends 'assignedSlot' | 'parentElement'>(name: Name): Element[Name] =>
    Reflect.get(Element.prototype, name, element);
  return read('assignedSlot') ?? read('parentElement') ?? hostOf(rootOf(element));
}

/** The element and every one around it, from the inside out. */
export function* flatAncestors(element: Element): Generator<Element> {
  for (let ancestor: Element | null = element; ancestor; ancestor = flatParent(ancestor)) yield ancestor;
}
