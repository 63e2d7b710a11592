import type { html as Html, TemplateResult } from 'lit';

/**
 * A link to a page of the web. Records that a script gives may name any address, which the check of those from elsewhere
 * would refuse (`isWebAddress`): what is not https, or has a user before its host, stays a text.
 *
 * @param html what the element draws with: only what loads on request has such links, and has no Lit inside
 */
export const webLink = (html: typeof Html, url: string, label: string): TemplateResult | string =>
  /^https:\/\/[^@\\/?#]+([/?#]|$)/i.test(url) ? html`<a href=${url}>${label}</a>` : label;
