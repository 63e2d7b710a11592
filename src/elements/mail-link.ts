import { html, type TemplateResult } from 'lit';

/**
 * The `mailto:` address of a mailbox.
 *
 * @param subject the subject of the mail, if there is to be one; half a character in it, which no address can
 *   carry, becomes U+FFFD.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export const mailto = (email: string, subject = ''): string =>
  `mailto:${encodeURIComponent(email).replace('%40', '@')}${subject && `?subject=${encodeURIComponent(subject.replace(/\p{Cs}/gu, '\ufffd'))}`}`;

export const mailLink = (email: string, subject?: string): TemplateResult =>
  html`<a part="mailbox" href=${mailto(email, subject)} dir="ltr">${email}</a>`;
