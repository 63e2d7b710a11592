import { str } from '@lit/localize/internal/str-tag.js';
import { html, type TemplateResult } from 'lit';
import type { Meta } from '../dataset/records.js';
import type { Words } from '../language/words.js';
import { webLink } from './web-link.js';

/** Of which term and date the data is, said with its doubt, and where it comes from. */
export function sourceLine({ term, asOf, sources }: Meta, words: Words): TemplateResult {
  const { msg, text } = words;
  const date = words.date(asOf.date);
  return html`<p class="note" part="source">
    ${asOf.estimated
      ? msg(str`数据：${term} 届，估计截至 ${date}`, { id: 'element.as-of-about' })
      : msg(str`数据：${term} 届，截至 ${date}`, { id: 'element.as-of' })}
    ${sources.map(({ label, url }) => html`· ${webLink(url, text(label))}`)}
  </p>`;
}
