import { html, type TemplateResult } from 'lit';
import { mailto } from '../formats/mailto.js';

export const mailLink = (email: string, subject?: string, body?: string): TemplateResult =>
  html`<a part="mailbox" href=${mailto(email, subject, body)} dir="ltr">${email}</a>`;
