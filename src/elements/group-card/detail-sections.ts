import type { html as Html, TemplateResult } from 'lit';
import { webLink } from '../templates/web-link.js';
import type { DetailItem, DetailSection } from './group-details.js';

const NOTHING_MORE: Omit<DetailItem, 'text'> = { strong: '', url: '', small: '', about: '', items: [] };

/**
 * What else there is to read about a group, each part under a heading of this level.
 *
 * @param html what the card draws with, or a page would have two copies of Lit
 */
export function detailSections(sections: readonly DetailSection[], level: number, html: typeof Html): TemplateResult {
  const list = (items: readonly DetailItem[]): TemplateResult =>
    html`<ul>
      ${items.map((one) => html`<li>${detail(one)}</li>`)}
    </ul>`;
  const detail = (item: DetailItem): TemplateResult => {
    // What a page puts on all objects is none of it.
    const { strong, text, url, small, about, items }: DetailItem = { ...NOTHING_MORE, ...item };
    const name = url ? webLink(html, url, text) : text;
    return html`${strong && html`<b>${strong}</b> `}${about ? html`<b>${name}</b>` : name}${
      small && html` <small>${small}</small>`
    }
    ${about && html`<p>${about}</p>`} ${items?.length ? list(items) : ''}`;
  };
  // The columns stand in a box of their own: as an item of the card's grid they are as low as its row, and where a sheet
  // ends in that, Chromium puts what is left beside the paper, and prints all of the page smaller.
  return html`<div>
    <div class="details">
      ${sections.map(
        ({ title, items }) =>
          html`<section>
            <div part="heading" role="heading" aria-level=${level}>${title}</div>
            ${list(items)}
          </section>`,
      )}
    </div>
  </div>`;
}
