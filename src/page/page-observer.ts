import { attributeOf, flatAncestors, rootOf } from './flat-parent.js';

/** Called when something around an element changed that may change its language or its theme. */
export type PageListener = () => void;

/** The attributes by which a page says its language and its theme; `slot` moves an element elsewhere in it. */
const ATTRIBUTES = ['lang', 'class', 'data-theme', 'data-bs-theme', 'slot'];

/** The scheme that an attribute names, if it does: pages toggle classes all day long, of which only these say something about the theme. */
export const schemeIn = (words: string | null): string | undefined =>
  /(?:^|\s)(dark|light)(?:\s|$)/.exec(words ?? '')?.[1];

function matters({ attributeName, oldValue, target }: MutationRecord): boolean {
  const value = attributeOf(target as Element, attributeName!);
  return attributeName === 'class' ? schemeIn(oldValue) !== schemeIn(value) : oldValue !== value;
}

/** What watches one root (a document or a shadow root) for all elements that stand in it. */
interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<PageListener>;
}

const watches = new WeakMap<Node, Watch>();

function watchOf(root: Node): Watch {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<PageListener>();
    const observer = new MutationObserver((records) => {
      if (records.some(matters)) for (const listener of [...listeners]) listener();
    });
    watches.set(root, (watch = { observer, listeners }));
  }
  return watch;
}

/**
 * Calls the listener whenever an attribute that carries language or theme changes on the element or around it,
 * in any of the roots through which the page reaches it. One observer serves all elements of a root.
 *
 * @returns a function that ends it.
 */
export function observePage(element: Element, listener: PageListener): () => void {
  const roots = new Set<Node>();
  for (const ancestor of flatAncestors(element)) roots.add(rootOf(ancestor));
  for (const root of roots) {
    const { observer, listeners } = watchOf(root);
    if (!listeners.size) {
      observer.observe(root, { subtree: true, attributeFilter: ATTRIBUTES, attributeOldValue: true });
    }
    listeners.add(listener);
  }
  return () => {
    for (const root of roots) {
      const { observer, listeners } = watchOf(root);
      listeners.delete(listener);
      if (!listeners.size) observer.disconnect();
    }
  };
}
