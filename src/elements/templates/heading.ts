import { html, type TemplateResult } from 'lit';

/** The heading levels of HTML, the default first. */
export const HEADING_LEVELS = ['3', '1', '2', '4', '5', '6'] as const;

/** A heading of a level that only the page's author knows. */
export const heading = (level: string, id: string, content: unknown, part = 'name'): TemplateResult =>
  html`<div part=${part} class=${part} id=${id} role="heading" aria-level=${level}>${content}</div>`;
