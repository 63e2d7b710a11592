import type { html as Html, TemplateResult } from 'lit';
import type { Meta } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { asOf } from '../templates/as-of.js';
import { webLink } from '../templates/web-link.js';

/**
 * Where records come from, and of which term and date they are. Only what loads on request draws it.
 *
 * @param html what the element draws with, or a page would have two copies of Lit
 */
export const sourceLine = (meta: Meta, words: Words, html: typeof Html): TemplateResult =>
  html`<p class="note" part="source">
    ${asOf(meta, words)}${meta.sources.map(({ label, url }) => html` · ${webLink(html, url, words.text(label))}`)}
  </p>`;
