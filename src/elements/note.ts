import { html, type TemplateResult } from 'lit';

/** A sentence in small print, which a screen reader says when it changes. */
export const note = (sentence: unknown): TemplateResult => html`<p class="note" role="status">${sentence}</p>`;
