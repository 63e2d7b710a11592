import { html } from 'lit';
import type { Group } from '../dataset/records.js';
import type { Words } from '../language/words.js';
import { groupLink } from './group-link.js';
import { KysGroupSelectEvent } from './group-select-event.js';
import { warnOnce } from './warn-once.js';

/**
 * The name of a group: a link where the element has an `href` for it. Following it tells the page, which may keep the
 * person where they are.
 */
export function groupName(element: HTMLElement & { readonly href: string }, { id, name }: Group, { text }: Words): unknown {
  const { href } = element;
  const link = href && groupLink(href, id, element.baseURI);
  if (link) {
    const onFollow = (event: Event): void => {
      if (!element.dispatchEvent(new KysGroupSelectEvent(id))) event.preventDefault();
    };
    return html`<a href=${link} @click=${onFollow}>${text(name)}</a>`;
  }
  if (href) warnOnce(`<${element.localName}>`, `href="${href}" is neither https nor of this site: no link.`);
  return text(name);
}
