import { adoptStyles, isServer, supportsAdoptingStyleSheets, unsafeCSS, type CSSResult, type LitElement } from 'lit';

const added = new WeakMap<object, CSSResult>();

/**
 * Gives an element the styles of what it has loaded, and with it those of its class that come later. To be called before
 * it is drawn with that. A server has them from the start.
 */
export function addStyles(element: LitElement, text: string): void {
  if (isServer) return;
  const { elementStyles } = element.constructor as typeof LitElement;
  let late = added.get(elementStyles);
  if (!late) {
    late = unsafeCSS(text);
    added.set(elementStyles, late);
    elementStyles.push(late);
  }
  adoptStyles(element.shadowRoot!, supportsAdoptingStyleSheets ? elementStyles : [late]);
}
