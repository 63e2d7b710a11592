/** What a visitor reads: through shadow roots and slots, without what is not displayed, white space collapsed. */
export const shownText = (node: Node): string => textIn(node).replace(/\s+/g, ' ').trim();

function textIn(node: Node): string {
  if (node.nodeType === Node.TEXT_NODE) return (node as Text).data;
  if (!(node instanceof Element)) return '';
  const { display, visibility } = getComputedStyle(node);
  if (display === 'none' || visibility === 'hidden') return '';
  const text = childrenShown(node).map(textIn).join('');
  return display.startsWith('inline') || display === 'contents' ? text : ` ${text} `;
}

function childrenShown(element: Element): Node[] {
  const assigned = element instanceof HTMLSlotElement ? element.assignedNodes() : [];
  return assigned.length ? assigned : [...(element.shadowRoot ?? element).childNodes];
}

/** The elements of an element's shadow root that match a selector. */
export const shownAll = <Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Found[] => [
  ...host.shadowRoot!.querySelectorAll<Found>(selector),
];

/** The one element of an element's shadow root that matches a selector. */
export function shownOne<Found extends HTMLElement = HTMLElement>(host: Element, selector: string): Found {
  const found = shownAll<Found>(host, selector);
  if (found.length !== 1) throw new Error(`${found.length} of ${selector} in ${host.localName}: ${shownText(host)}`);
  return found[0]!;
}

/** The sentences that an element says to a screen reader by itself. */
export const sentences = (host: Element): string[] => shownAll(host, '[role=status]').map(shownText).filter(Boolean);

/** What stands beside each term in an element's list of facts. */
export const facts = (host: Element): Map<string, HTMLElement> =>
  new Map(shownAll(host, 'dt').map((term) => [shownText(term), term.nextElementSibling as HTMLElement]));
