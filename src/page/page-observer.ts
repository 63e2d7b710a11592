import { flatAncestors } from './flat-parent.js';

/** Called when something around an element changed that may change its language or its theme. */
export type PageListener = () => void;

/** The attributes by which a page says its language and its theme; `slot` moves an element elsewhere in it. */
const ATTRIBUTES = ['lang', 'class', 'data-theme', 'data-bs-theme', 'slot'];

/** Pages toggle classes all day long; only these say something about the theme. */
const THEME_CLASSES = ['dark', 'light'];

const hasThemeClass = (classes: string | null, name: string): boolean =>
  classes !== null && classes.split(/\s+/).includes(name);

function matters({ attributeName, oldValue, target }: MutationRecord): boolean {
  const now = (target as Element).getAttribute(attributeName!);
  return attributeName === 'class'
    ? THEME_CLASSES.some((name) => hasThemeClass(oldValue, name) !== hasThemeClass(now, name))
    : oldValue !== now;
}

/** Watches one root (a document or a shadow root) for all elements that stand in it. */
class RootObserver {
  readonly #root: Node;
  readonly #listeners = new Set<PageListener>();
  readonly #observer = new MutationObserver((records) => {
    if (records.some(matters)) for (const listener of [...this.#listeners]) listener();
  });

  constructor(root: Node) {
    this.#root = root;
  }

  add(listener: PageListener): void {
    if (!this.#listeners.size) {
      this.#observer.observe(this.#root, { subtree: true, attributeFilter: ATTRIBUTES, attributeOldValue: true });
    }
    this.#listeners.add(listener);
  }

  delete(listener: PageListener): void {
    this.#listeners.delete(listener);
    if (!this.#listeners.size) this.#observer.disconnect();
  }
}

const observers = new WeakMap<Node, RootObserver>();

function observerOf(root: Node): RootObserver {
  let observer = observers.get(root);
  if (!observer) observers.set(root, (observer = new RootObserver(root)));
  return observer;
}

/**
 * A custom element that is yet to come may slot what stands in it elsewhere, and no attribute tells. It gets the time
 * to render; a name that is none of a custom element, such as `font-face`, is refused and no matter.
 */
function awaitDefinition({ localName }: Element, listener: PageListener): void {
  if (!localName.includes('-') || customElements.get(localName)) return;
  customElements.whenDefined(localName).then(
    () => setTimeout(listener),
    () => undefined,
  );
}

/**
 * Calls the listener whenever an attribute that carries language or theme changes on the element or around it,
 * in any of the roots through which the page reaches it, or when an element around it is defined.
 * One observer serves all elements of a root.
 *
 * @returns a function that ends it.
 */
export function observePage(element: Element, listener: PageListener): () => void {
  const roots = new Set<Node>();
  for (const ancestor of flatAncestors(element)) {
    roots.add(ancestor.getRootNode());
    awaitDefinition(ancestor, listener);
  }
  for (const root of roots) observerOf(root).add(listener);
  return () => {
    for (const root of roots) observerOf(root).delete(listener);
  };
}
