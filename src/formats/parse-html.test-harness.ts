import assert from 'node:assert/strict';
import { defaultTreeAdapter as tree, parse, type DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Parses a document as the HTML standard does, and lets no error pass of which the standard tells. */
export const parseHtml = (html: string): Node =>
  parse(html, {
    onParseError: ({ code, startLine }) =>
      assert.fail(`${code} in line ${startLine}: ${html.split('\n')[startLine - 1]}`),
  });

/** All elements of a name inside, in the order of the document. */
export const elements = (root: Node, name: string): Element[] =>
  root.childNodes.flatMap((node) =>
    tree.isElementNode(node) ? [...(node.tagName === name ? [node] : []), ...elements(node, name)] : [],
  );

export const textOf = (root: Node): string =>
  root.childNodes
    .map((node) => (tree.isTextNode(node) ? node.value : 'childNodes' in node ? textOf(node) : ''))
    .join('');

export const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((one) => one.name === name)?.value;
