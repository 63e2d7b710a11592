import type { CSSResult, CSSResultOrNative, LitElement } from 'lit';

/**
 * Styles of what loads on request. Named like that of Lit, which such a file doesn't have, so that tools know what is in it.
 */
export function css(text: TemplateStringsArray): CSSResultOrNative {
  const cssText = text.join('');
  let styleSheet: CSSStyleSheet | undefined;
  return {
    cssText,
    get styleSheet() {
      if (!styleSheet) (styleSheet = new CSSStyleSheet()).replaceSync(cssText);
      return styleSheet;
    },
  } as CSSResult;
}

/** Gives styles that have come later to an element, wherever it moves, and to all of its class that are yet to be made. */
export function addStyles(element: LitElement, styles: CSSResultOrNative): void {
  const ofClass = (element.constructor as typeof LitElement).elementStyles;
  if (!ofClass.includes(styles)) ofClass.push(styles);
  const root = element.renderRoot as ShadowRoot;
  const { cssText } = styles as CSSResult;
  const view = element.ownerDocument.defaultView ?? window;
  if ('adoptedStyleSheets' in root && 'replace' in CSSStyleSheet.prototype) {
    // A style sheet belongs to one document, and the element may be in that of a frame.
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(cssText);
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
    return;
  }
  // As Lit does in engines that adopt none.
  const style = document.createElement('style');
  const { litNonce } = globalThis as { litNonce?: string };
  if (litNonce) style.setAttribute('nonce', litNonce);
  style.textContent = cssText;
  root.append(style);
}
