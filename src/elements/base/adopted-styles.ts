import { supportsAdoptingStyleSheets, type CSSResult, type LitElement } from 'lit';

/**
 * Gives an element its styles anew, in the document that it is in now, such as that of a frame: a style sheet belongs to
 * one document. Also where the element has not been drawn yet. A document without a window draws nothing.
 */
export function adoptStylesAnew(element: LitElement): void {
  // In engines that adopt none, styles are elements, and come along.
  if (!supportsAdoptingStyleSheets) return;
  const drawn = element as { renderRoot?: unknown } as { renderRoot?: ShadowRoot };
  const root = (drawn.renderRoot ??= element.attachShadow({ mode: 'open' }));
  const view = element.ownerDocument.defaultView;
  if (!view) return;
  root.adoptedStyleSheets = (element.constructor as typeof LitElement).elementStyles.map((styles) => {
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync((styles as CSSResult).cssText);
    return sheet;
  });
}
