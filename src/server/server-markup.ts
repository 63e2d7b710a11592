import {
  defaultTreeAdapter as tree,
  html,
  parse,
  parseFragment,
  type DefaultTreeAdapterTypes as Tree,
  type ParserOptions,
} from 'parse5';
import { isTag, type KysTag } from './server-tags.js';

/** An element of the library in the text of a page. */
export interface FoundElement {
  readonly tag: KysTag;
  /** As in the markup, their entities read. */
  readonly attributes: readonly (readonly [name: string, value: string])[];
  /** Where its tag begins in the text, and where it ends. */
  readonly start: number;
  readonly end: number;
  /** The language that the page has there; empty where it names none. */
  readonly lang: string;
  /** Whether it stands in another element of the library, whose language goes for it too. */
  readonly inside: boolean;
}

const attributeOf = (element: Tree.Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name && !one.prefix)?.value;

const isOurs = (element: Tree.Element): boolean =>
  isTag(element.tagName) && tree.getNamespaceURI(element) === html.NS.HTML;

const isTemplate = (node: Tree.Node): node is Tree.Template => 'content' in node;

/** Templates that become the shadow root of what they stand in, where that can have one. */
const shadowsIn = (element: Tree.Element): Tree.Template[] =>
  element.childNodes
    .filter(isTemplate)
    .filter((template) => /^(open|closed)$/i.test(attributeOf(template, 'shadowrootmode') ?? ''));

/** What can have a shadow root, see https://dom.spec.whatwg.org/#valid-shadow-host-name. */
const CAN_BE_HOST = /-|^(article|aside|blockquote|body|div|footer|h[1-6]|header|main|nav|p|section|span)$/;

/** The shadow root that the parser of a browser gives an element: the first one counts. */
const shadowOf = (element: Tree.Element): Tree.Template | undefined =>
  CAN_BE_HOST.test(element.tagName) && tree.getNamespaceURI(element) === html.NS.HTML
    ? shadowsIn(element)[0]
    : undefined;

/** The most elements that may stand inside one another. The parser's work grows by the square of it; browsers stop at 512. */
const DEEPEST = 25_000;

/** @throws {TypeError} from the parser, for what is nested too deep */
function parserOptions(): ParserOptions<Tree.DefaultTreeAdapterMap> {
  let depth = 0;
  const onItemPush = (): void => {
    depth += 1;
    if (depth > DEEPEST) throw new TypeError(`markup: more than ${DEEPEST} elements inside one another.`);
  };
  const onItemPop = (): void => void (depth -= 1);
  return { sourceCodeLocationInfo: true, treeAdapter: { ...tree, onItemPush, onItemPop } };
}

/**
 * The tree of a whole page, or of a part of one. Told apart by what the parser makes of the text: what it adds to a page by
 * itself has no place there.
 */
function treeOf(markup: string): Tree.ParentNode {
  const page = parse(markup, parserOptions());
  const root = page.childNodes.find(tree.isElementNode)!;
  const isPage =
    page.childNodes.some(tree.isDocumentTypeNode) ||
    [root, ...root.childNodes.filter(tree.isElementNode)].some(
      ({ sourceCodeLocation, attrs }) => sourceCodeLocation || attrs.length,
    );
  return isPage ? page : parseFragment(markup, parserOptions());
}

const startOf = (element: Tree.Element): number => element.sourceCodeLocation?.startOffset ?? 0;

/** All elements that a browser would draw: none in a template, but those in shadow roots; nothing in those of ours. */
function* elementsIn(root: Tree.ParentNode, { shadows = true } = {}): Generator<Tree.Element> {
  // A list of what is left, since a page may be deeper than the stack of calls.
  const left: Tree.Node[] = [root];
  for (let node = left.pop(); node; node = left.pop()) {
    if (tree.isElementNode(node)) {
      yield node;
      const shadow = shadows && !isOurs(node) ? shadowOf(node) : undefined;
      if (shadow) left.push(shadow.content);
    }
    if ('childNodes' in node) for (const child of node.childNodes) left.push(child);
  }
}

/** Slots by their names; of one name, the first counts. */
type Slots = ReadonlyMap<string, Tree.Element>;

/** The slots of a shadow root in which a browser shows what its host has inside, as far as a page can know of them. */
function slotsIn(shadow: Tree.Template): Slots {
  if (!/^open$/i.test(attributeOf(shadow, 'shadowrootmode')!)) return new Map();
  // Those in a shadow root further inside belong to that one.
  const slots = [...elementsIn(shadow.content, { shadows: false })].filter(({ tagName }) => tagName === 'slot');
  return new Map(
    slots.sort((one, other) => startOf(other) - startOf(one)).map((slot) => [attributeOf(slot, 'name') ?? '', slot]),
  );
}

/** The shadow roots of a page: by their hosts, and the hosts by them; and the slots of those that were asked for. */
interface Shadows {
  readonly of: ReadonlyMap<Tree.Element, Tree.Template>;
  readonly hosts: ReadonlyMap<Tree.ParentNode, Tree.Element>;
  readonly slots: Map<Tree.Template, Slots>;
}

/** The slot in which a browser shows a child of an element with a shadow root. */
function slotOf(child: Tree.Element, shadow: Tree.Template, { slots }: Shadows): Tree.Element | undefined {
  const known = slots.get(shadow) ?? slotsIn(shadow);
  slots.set(shadow, known);
  return known.get(attributeOf(child, 'slot') ?? '');
}

function shadowsOf(elements: readonly Tree.Element[]): Shadows {
  const pairs = elements.flatMap((host) => {
    const shadow = shadowOf(host);
    return shadow ? [[host, shadow] as const] : [];
  });
  return { of: new Map(pairs), hosts: new Map(pairs.map(([host, { content }]) => [content, host])), slots: new Map() };
}

/** What is around an element as the page draws it: see `src/page/flat-parent.ts`. */
function flatParent(element: Tree.Element, shadows: Shadows): Tree.Element | undefined {
  const parent = element.parentNode;
  if (!parent || !tree.isElementNode(parent)) return parent ? shadows.hosts.get(parent) : undefined;
  const shadow = shadows.of.get(parent);
  return (shadow && slotOf(element, shadow, shadows)) ?? parent;
}

/** What a page says of the language in which an element stands, itself included. */
interface Place {
  /** The nearest language; empty where none is said. */
  readonly around: string;
  /** The outermost element of ours, and the nearest language in it. */
  readonly outermost: Tree.Element | undefined;
  readonly said: string;
}

const NOWHERE: Place = { around: '', outermost: undefined, said: '' };

/** Tells of elements where they stand; of none twice, as they may stand inside one another in thousands. */
function placesIn(shadows: Shadows): (element: Tree.Element) => Place {
  const known = new Map<Tree.Element, Place>();
  return (element) => {
    const unknown: Tree.Element[] = [];
    let at: Tree.Element | undefined = element;
    for (; at && !known.has(at); at = flatParent(at, shadows)) unknown.push(at);
    let place = (at && known.get(at)) ?? NOWHERE;
    for (const one of unknown.reverse()) {
      const own = attributeOf(one, 'lang')?.trim();
      const outermost = place.outermost ?? (isOurs(one) ? one : undefined);
      place = { around: own || place.around, outermost, said: (outermost && own) || place.said };
      known.set(one, place);
    }
    return place;
  };
}

/**
 * Finds the elements of the library in a page or in part of one, as a browser does; those that are rendered already aside.
 *
 * @param lang the language of those that have none of their own, whatever the page says
 * @returns in the order of the text
 */
export function findElements(markup: string, lang = ''): FoundElement[] {
  // No tag can be written in another way, and most pages have none.
  if (!/<kys-/i.test(markup)) return [];
  const elements = [...elementsIn(treeOf(markup))];
  const placeOf = placesIn(shadowsOf(elements));
  return elements
    .filter((element) => isOurs(element) && !shadowsIn(element).length)
    .map((element) => {
      const { startOffset: start, endOffset: end } = element.sourceCodeLocation!.startTag!;
      const attributes = element.attrs.map(({ name, value }) => [name, value] as const);
      const { around, said, outermost } = placeOf(element);
      return {
        tag: element.tagName as KysTag,
        attributes,
        start,
        end,
        lang: said || lang || around,
        inside: outermost !== element,
      };
    })
    .sort((one, other) => one.start - other.start);
}
