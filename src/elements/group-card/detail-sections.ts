import { html, nothing, type TemplateResult } from 'lit';
import { webLink } from '../templates/web-link.js';
import type { DetailItem, DetailSection } from './group-details.js';

const list = (items: readonly DetailItem[]): TemplateResult =>
  html`<ul>
    ${items.map((one) => html`<li>${detail(one)}</li>`)}
  </ul>`;

const detail = ({ strong, text, url, small, items }: DetailItem): TemplateResult =>
  html`${strong ? html`<b>${strong}</b> ` : nothing}${url ? webLink(url, text) : text}${
    small ? html` <small>${small}</small>` : nothing
  }${items?.length ? list(items) : nothing}`;

/** What else there is to read about a group, each part under its title. */
export const detailSections = (sections: readonly DetailSection[]): TemplateResult[] =>
  sections.map(
    ({ title, items }) =>
      html`<section>
        <p>${title}</p>
        ${list(items)}
      </section>`,
  );
