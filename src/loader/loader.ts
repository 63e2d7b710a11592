/**
 * Defines those elements that a page has, now and later: what one script tag loads where a page shows few of them.
 * Their files come from the folder `loaded` beside this one.
 */
import { files } from '#generated/loaded.js';

const UNDEFINED = ':not(:defined)';

/** The elements that no page has needed so far. */
const waiting = new Set(Object.keys(files));

/** Whether each module came that has been asked for, by its address. */
const answers = new Map<string, Promise<boolean>>();

const succeeds = (work: Promise<unknown>) =>
  work.then(
    () => true,
    () => false,
  );

const run = (address: string): Promise<unknown> => import(address);

/** Fetches a module without running it. */
function preload(address: string): Promise<unknown> {
  const link = Document.prototype.createElement.call(document, 'link') as HTMLLinkElement;
  link.rel = 'modulepreload';
  // Without support no event would follow.
  if (!link.relList.supports(link.rel)) return run(address);
  // An import has the nonce of the script that it stands in, a link none.
  const { nonce = '' } = (Document.prototype.querySelector.call(document, 'script[nonce]') ?? {}) as HTMLElement;
  link.nonce = nonce;
  link.href = new URL(address, import.meta.url).href;
  const ended = new Promise((come, fail) => {
    link.onload = come;
    link.onerror = fail;
  });
  Reflect.get<Document, 'head'>(Document.prototype, 'head', document).append(link);
  return ended.finally(() => link.remove());
}

/** Asks for a module in one of these ways, unless it has been asked for at this address before; tells whether it came. */
function comes(address: string, ask: (address: string) => Promise<unknown>): Promise<boolean> {
  const answer = answers.get(address) ?? succeeds(ask(address));
  answers.set(address, answer);
  return answer;
}

/**
 * Runs files, each once those before it have come, which it imports by itself: where one of them failed, Chromium from
 * 156 on would ask for it again with each module that imports it.
 *
 * @returns the first that didn't come
 */
async function load(names: readonly string[], folder: string, query = ''): Promise<string | undefined> {
  for (const name of names) {
    const address = folder + name + query;
    if (!(await comes(address, run)) || !(await succeeds(run(address)))) return name;
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
  for (const name of names) void comes(`./loaded/${name}`, preload);
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
