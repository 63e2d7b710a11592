import { html, type TemplateResult } from 'lit';

/**
 * A sentence in small print, which a screen reader says when it changes.
 *
 * @param kind `heard` for one that is not seen.
 */
export const note = (sentence: unknown, kind: 'note' | 'heard' = 'note'): TemplateResult =>
  html`<p class=${kind} role="status">${sentence}</p>`;
