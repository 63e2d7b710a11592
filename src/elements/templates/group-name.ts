import { html, nothing } from 'lit';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { isPlainClick } from '../../page/plain-click.js';
import { groupLink } from './group-link.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import { warnOnce } from '../base/warn-once.js';

/** How the name of a group can be chosen, where it can. */
interface Choosing {
  readonly selectable?: boolean;
  readonly selected?: boolean;
}

/** An element that shows names of groups, with links where it has an `href`. */
export interface NamesGroups extends HTMLElement {
  readonly href: string;
}

/**
 * The name of a group: a button where a person can choose it, or a link where the element has an `href` for it. Both
 * tell the page, which may keep the person where they are.
 */
export function groupName(
  element: NamesGroups,
  { id, name }: Group,
  { text }: Words,
  { selectable, selected }: Choosing = {},
): unknown {
  const { href } = element;
  const onChoose = (event: MouseEvent): void => {
    if (isPlainClick(event) && !element.dispatchEvent(new KysGroupSelectEvent(id))) event.preventDefault();
  };
  const current = selected ?? nothing;
  if (selectable) return html`<button aria-current=${current} @click=${onChoose}>${text(name)}</button>`;
  const link = href && groupLink(href, id, element.baseURI);
  if (link) return html`<a href=${link} aria-current=${current} @click=${onChoose}>${text(name)}</a>`;
  if (href) warnOnce(`<${element.localName}>`, `href="${href}" is neither https nor of this site: no link.`);
  return text(name);
}
