/** Attributes that name other elements of their tree by id. */
const REFERENCES = ['for', 'headers', 'list', 'aria-activedescendant'].concat(
  ['controls', 'describedby', 'details', 'errormessage', 'flowto', 'labelledby', 'owns'].map((name) => `aria-${name}`),
);

/** What has no voice, or would ask the network again. */
const SILENT = new Set(['script', 'style', 'template', 'link']);
const UNWANTED = ['autofocus', 'class', 'popover', 'src', 'srcset', 'style'];

/** Elements without a box whose content is shown, or named, all the same. */
const hasNoBox = (element: Element): boolean =>
  getComputedStyle(element).display === 'contents' || element instanceof HTMLOptionElement;

const isShown = (element: Element): boolean =>
  hasNoBox(element) || element.checkVisibility({ visibilityProperty: true });

/**
 * A copy, without shadow roots, of what assistive technology is given: the composed tree, with what each control holds.
 * The virtual screen reader reads no shadow root: https://github.com/guidepup/virtual-screen-reader/issues/182
 */
export class ComposedCopy {
  readonly root: Node;
  readonly #copies = new Map<Node, Node>();
  readonly #trees = new Map<Node, number>();

  constructor(original: Element) {
    [this.root] = this.#copiesOf(original) as [Node];
  }

  /** What stands for a node. */
  of(original: Node): Node | undefined {
    return this.#copies.get(original);
  }

  #copiesOf(original: Node): Node[] {
    if (original instanceof HTMLSlotElement) return this.#childrenOf(original);
    const copy = this.#copyOf(original);
    if (!copy) return [];
    this.#copies.set(original, copy);
    if (original instanceof Element) (copy as Element).append(...this.#childrenOf(original));
    if (original instanceof HTMLSelectElement) (copy as HTMLSelectElement).selectedIndex = original.selectedIndex;
    return [copy];
  }

  #childrenOf(element: Element): Node[] {
    const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
    const children = assigned.length ? assigned : [...(element.shadowRoot ?? element).childNodes];
    return children.flatMap((child) => this.#copiesOf(child));
  }

  #copyOf(original: Node): Node | undefined {
    if (original instanceof Text) return original.cloneNode();
    if (!(original instanceof Element) || SILENT.has(original.localName)) return undefined;
    // Titles in a drawing have no box, and name it.
    const isDrawn = original instanceof SVGElement && original.ownerSVGElement !== null;
    if (!isDrawn && !isShown(original)) return undefined;
    return this.#copyOfElement(original);
  }

  #copyOfElement(original: Element): Element {
    const copy = original.shadowRoot ? document.createElement('div') : (original.cloneNode(false) as Element);
    if (original.shadowRoot)
      for (const { name, value } of original.attributes)
        if (/^(aria-|role$|lang$|dir$|id$)/.test(name)) copy.setAttribute(name, value);
    for (const name of UNWANTED) copy.removeAttribute(name);
    // By it a name knows where a word ends.
    if (copy instanceof HTMLElement) copy.style.display = getComputedStyle(original).display;
    // The virtual screen reader says the value that a page reads, others the text that people do.
    if (copy instanceof HTMLOptionElement) copy.value = (original as HTMLOptionElement).label;
    this.#renameIds(original, copy);
    if (original instanceof HTMLInputElement) {
      (copy as HTMLInputElement).value = original.value;
      (copy as HTMLInputElement).checked = original.checked;
    }
    return copy;
  }

  /** An id is one of its own tree. */
  #renameIds(original: Element, copy: Element): void {
    const tree = original.getRootNode();
    if (!this.#trees.has(tree)) this.#trees.set(tree, this.#trees.size);
    const renamed = (id: string): string => `tree-${this.#trees.get(tree)!}-${id}`;
    if (original.id) copy.id = renamed(original.id);
    for (const name of REFERENCES) {
      const ids = copy.getAttribute(name);
      if (ids) copy.setAttribute(name, ids.trim().split(/\s+/).map(renamed).join(' '));
    }
  }
}
