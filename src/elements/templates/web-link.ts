import { html, type TemplateResult } from 'lit';
import { isWebAddress } from '../../dataset/web-address.js';

/** A link to a page of the web. Records from elsewhere may name any address: what is no web address stays a text. */
export const webLink = (url: string, label: string): TemplateResult | string =>
  isWebAddress(url) ? html`<a href=${url}>${label}</a>` : label;
