/**
 * Defines those elements that a page has, now and later: what one script tag loads where a page shows few of them.
 * Their files come from the folder `loaded` beside this one.
 */
import { files } from '#generated/loaded.js';

const UNDEFINED = ':not(:defined)';

/** The elements that no page has needed so far. */
const waiting = new Set(Object.keys(files));

/** What has been asked for, by its address: whether it came. */
const preloads = new Map<string, Promise<boolean>>();

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

/**
 * Fetches a module without running it.
 *
 * @returns whether it came
 */
function preload(address: string): Promise<boolean> {
  const link = Document.prototype.createElement.call(document, 'link') as HTMLLinkElement;
  link.rel = 'modulepreload';
  // Without support no event would follow: there the import itself tells.
  if (!link.relList.supports(link.rel)) return succeeds(import(address));
  const ended = new Promise((come, fail) => {
    link.onload = come;
    link.onerror = fail;
  });
  link.href = new URL(address, import.meta.url).href;
  (Reflect.get(Document.prototype, 'head', document) as HTMLHeadElement).append(link);
  return succeeds(ended).finally(() => link.remove());
}

/**
 * Fetches files, all at once, and runs each once those before it have come, which it imports by itself: where one of
 * them failed, Chromium from 156 on would ask for it again with each module that imports it.
 *
 * @returns the first that didn't come
 */
async function load(names: readonly string[], folder: string, query = ''): Promise<string | undefined> {
  const addresses = names.map((name) => folder + name + query);
  for (const address of addresses) if (!preloads.has(address)) preloads.set(address, preload(address));
  for (const [index, address] of addresses.entries()) {
    const came = (await preloads.get(address)) && (await succeeds(import(address)));
    if (!came) return names[index];
  }
  return undefined;
}

/**
 * A module that failed stays failed at its address in most engines, so that a second try needs another one. A query does
 * for the element's own file. What others share they import by its name: for that they all come once more from a folder
 * of another address, which to any server is the same (`%61` is an `a`), and there share one copy again.
 */
async function define(tag: string): Promise<void> {
  const names = files[tag]!;
  const own = names.slice(-1);
  const missing = await load(names, './loaded/');
  const stillMissing =
    missing && (await (missing === own[0] ? load(own, './loaded/', '?again') : load(names, './lo%61ded/')));
  if (stillMissing) console.warn(`<${tag}>: can't load loaded/${stillMissing}`);
  // The chart shows the card of the group chosen where there is one: time enough, once it stands.
  else if (tag === 'kys-org-chart') need('kys-group-card');
}

function need(tag: string): void {
  if (waiting.delete(tag)) void define(tag);
  if (!waiting.size) observer.disconnect();
}

/** The nodes that have others below them, by their type. */
const parents: Readonly<Record<number, typeof Element | typeof Document | typeof DocumentFragment>> = {
  1: Element,
  9: Document,
  11: DocumentFragment,
};

/** A form has its fields as properties, by any name, and a document its forms: what every node has is read past them. */
function search(node: Node): void {
  const type: number = Reflect.get(Node.prototype, 'nodeType', node);
  try {
    if (type === Node.ELEMENT_NODE && Element.prototype.matches.call(node, UNDEFINED))
      need((node as Element).localName);
    parents[type]?.prototype.querySelectorAll.call(node, UNDEFINED).forEach(({ localName }) => need(localName));
  } catch {
    // Scripts of the page may have put what fails in place of these methods; the other nodes need not suffer.
  }
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) addedNodes.forEach(search);
});

/** Defines the elements below this node too, now and later: for an open shadow root of the page's own. */
export function observe(root: Node): void {
  if (!waiting.size) return;
  observer.observe(root, { childList: true, subtree: true });
  search(root);
}

observe(document);
