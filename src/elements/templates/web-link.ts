import { html, type TemplateResult } from 'lit';

/** A link to a page of the web. Records from elsewhere may name any address: what is not https stays a text. */
export const webLink = (url: string, label: string): TemplateResult | string =>
  /^https:\/\//i.test(url) ? html`<a href=${url}>${label}</a>` : label;
