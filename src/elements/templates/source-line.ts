import { html, type TemplateResult } from 'lit';
import type { Meta } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { asOf } from './as-of.js';
import { webLink } from './web-link.js';

/** Of which term and date the data is, and where it comes from. */
export const sourceLine = (meta: Meta, words: Words): TemplateResult =>
  html`<p class="note" part="source">
    ${asOf(meta, words)} ${meta.sources.map(({ label, url }) => html`· ${webLink(url, words.text(label))}`)}
  </p>`;
