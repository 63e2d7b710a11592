import { html, type TemplateResult } from 'lit';
import { mailto } from '../../formats/mailto.js';

/** Where it is too long for its line, it breaks behind the @, which would be a space in its name. */
export const mailLink = (email: string, subject?: string, body?: string): TemplateResult => {
  const host = email.indexOf('@') + 1;
  return html`<a aria-label=${email} part="mailbox" href=${mailto(email, subject, body)} dir="ltr"
    >${email.slice(0, host)}<wbr />${email.slice(host)}</a
  >`;
};
