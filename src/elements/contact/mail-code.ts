import share from '#generated/messages/share.js';
import { str } from '@lit/localize';
import type { html as Html, TemplateResult } from 'lit';
import { mailto } from '../../formats/mailto.js';
import { qrCode, type QrCode } from '../../formats/qr-code.js';
import { wordsLike } from '../../language/words-like.js';
import type { Words } from '../../language/words.js';

/** How a mail begins. */
export interface Draft {
  readonly subject: string;
  readonly body: string;
}

/** Light modules around the code, as ISO/IEC 18004 wants them (5.3.8). */
const QUIET_ZONE = 4;

/** CSS px a module, where there is room. */
const MODULE = 4;
/** Large enough for a camera at arm's length, CSS px. */
const LEAST = 176;

/** Space between a button and what it opens, px. */
const GAP = 4;

/** How styles call the button, in the shadow root of the element alone. */
const ANCHOR = '--kys-scan';

/** The QR code that begins a mail on another device, in a panel below its button. */
export class MailCode {
  /** The last code, with the texts that it was made of: it's too much work for every update. */
  #encoded: { readonly of: string; readonly code: QrCode | undefined } | undefined;

  /**
   * The code with its caption, to stand in a panel; without the draft, where that would make it too fine for a small screen.
   *
   * @param label of the picture
   * @param html of Lit, which this file doesn't have
   * @returns `undefined` where an address is too long for any code
   */
  render(
    email: string,
    { subject, body }: Draft,
    label: string,
    words: Words,
    html: typeof Html,
  ): TemplateResult | undefined {
    const texts = [mailto(email, subject, body), mailto(email, subject), mailto(email)];
    const of = texts.join('\n');
    if (this.#encoded?.of !== of) this.#encoded = { of, code: qrCode(texts) };
    const { code } = this.#encoded;
    if (!code) return undefined;
    const caption = wordsLike(words, share).msg(str`扫码写给 ${email}`, { id: 'share.scan-to-write' });
    return html`<div part="popover" class="code" popover="manual">
      ${picture(code, label, html)}
      <p>${caption}</p>
    </div>`;
  }

  /** Opens the panel below its button, above all of the page, where the browser can; else it stands where it is. */
  showBelow(panel: HTMLElement, button: Element): void {
    // Engines before 2024 have none.
    if (!('showPopover' in panel) || !panel.isConnected || panel.matches(':popover-open')) return;
    panel.showPopover();
    // As wide as it wants to be, wherever its button stands.
    panel.style.left = '0';
    if (CSS.supports('anchor-name', ANCHOR)) placeBy(button, panel);
    else placeOnce(button, panel);
    panel.scrollIntoView({ block: 'nearest' });
  }
}

/** A QR code as a picture, dark on light in every theme: many cameras read no other. */
function picture({ size: modules, path }: QrCode, label: string, html: typeof Html): TemplateResult {
  const size = modules + 2 * QUIET_ZONE;
  const side = Math.max(LEAST, size * MODULE);
  return html`<svg
    part="code"
    role="img"
    aria-label=${label}
    width=${side}
    height=${side}
    viewBox="${-QUIET_ZONE} ${-QUIET_ZONE} ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M${-QUIET_ZONE} ${-QUIET_ZONE}h${size}v${size}h${-size}z" />
    <path fill="#000" d=${path} />
  </svg>`;
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
