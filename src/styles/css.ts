import { unsafeCSS, type CSSResult } from 'lit';

/**
 * Lit's `css` for styles with nothing put in. Lit's own refuses at run time what a page might put in, in words that
 * every page would load.
 */
export const css = ([styles]: TemplateStringsArray): CSSResult => unsafeCSS(styles);
