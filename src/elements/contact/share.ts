/** What hands an address over to an address book, as a file, or to another device, as a code. Loads on request. */
import share from '#generated/messages/share.js';
import type { Meta } from '../../dataset/records.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';
import { saveFile } from '../../page/save-file.js';
import { contactCard } from './contact-card.js';
import type { ContactTarget } from './contact-target.js';

export { qrCode } from '../../formats/qr-code.js';

/** Space between a button and what it opens, px. */
const GAP = 4;

/** How styles call the button, in the shadow root of the element alone. */
const ANCHOR = '--kys-scan';

/** Opens a panel below its button, above all of the page, where the browser can; else it stands where it is. */
export function showBelow(panel: HTMLElement, button: Element): void {
  // Engines before 2024 have none.
  if (!('showPopover' in panel) || !panel.isConnected || panel.matches(':popover-open')) return;
  panel.showPopover();
  // As wide as it wants to be, wherever its button stands.
  panel.style.left = '0';
  if (CSS.supports('anchor-name', ANCHOR)) placeBy(button, panel);
  else placeOnce(button, panel);
  panel.scrollIntoView({ block: 'nearest' });
}

/** Places it so that it stays with the button when the page moves that. */
function placeBy(button: Element, panel: HTMLElement): void {
  (button as HTMLElement).style.setProperty('anchor-name', ANCHOR);
  panel.style.setProperty('position-anchor', ANCHOR);
  panel.style.left = `max(0px, min(anchor(left), 100% - ${panel.offsetWidth}px))`;
  panel.style.top = `calc(anchor(bottom) + ${GAP}px)`;
}

/** Engines before 2026 may know no anchors. */
function placeOnce(button: Element, panel: HTMLElement): void {
  const { left, bottom } = button.getBoundingClientRect();
  const furthest = document.documentElement.clientWidth - panel.offsetWidth;
  panel.style.left = `${scrollX + Math.max(0, Math.min(left, furthest))}px`;
  panel.style.top = `${scrollY + bottom + GAP}px`;
}

/**
 * Saves a target as a vCard.
 *
 * @param bundled whether the records are the library's own.
 * @returns what there is to say of it, in the language that is spoken by then.
 */
export function saveCard(target: ContactTarget, meta: Meta, bundled: boolean, words: Words): (now: Words) => string {
  const card = contactCard(target, meta, bundled, words);
  saveFile(card, card.name);
  return (now) => wordsLike(now, share).msg('没存上？请扫二维码。', { id: 'share.saving' });
}
