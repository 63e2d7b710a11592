import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import { mailto } from '../../formats/mailto.js';
import type { QrCode } from '../../formats/qr-code.js';
import type { Words } from '../../language/words.js';
import { note } from '../templates/note.js';
import { warnOnce } from '../base/warn-once.js';
import { KysCopyEvent, type CopyMethod } from '../events/copy-event.js';
import { copyText } from './copy-text.js';
import type { ContactTarget } from './contact-target.js';
import { qrPicture } from './qr-picture.js';

/** How the mail begins. */
interface Draft {
  readonly subject: string;
  readonly body: string;
}

type Share = typeof import('./share.js');

/** A sentence for screen readers, in whatever language the element speaks when it renders. */
type Announcement = (words: Words) => string;

/** What has to load before it can be done. */
type LaterWay = 'save' | 'scan';

/** Makes a QR code of the first text that is short enough, if one is. */
type QrEncoder = (texts: readonly string[]) => QrCode | undefined;

/**
 * A mail address with what can be done with it: write, copy, save as a contact, scan. What few visitors need loads when
 * it is asked for; where it doesn't come, a sentence says so, and the address is there as before.
 */
export class WaysToReach {
  readonly #host: ReactiveElement;
  #announcement: Announcement | undefined;
  /** What is loading: another click on its button is no other wish. */
  readonly #loading = new Set<LaterWay>();
  /** There while the QR code is shown. */
  #encode: QrEncoder | undefined;
  /** The last code, with the texts that it was made of: it's too much work for every update. */
  #encoded: { readonly of: string; readonly code: QrCode | undefined } | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The last announcement was about another target. */
  forget(): void {
    this.#announcement = undefined;
  }

  render(target: ContactTarget, draft: Draft, records: Dataset, words: Words): TemplateResult {
    const { msg } = words;
    const { email } = target;
    const scan = msg('二维码', { id: 'contact.scan' });
    const announcement = this.#announcement && ` ${this.#announcement(words)}`;
    // No white space after the buttons, where the contact may stand in a line of text.
    // prettier-ignore
    return html`<p part="address" id="address" dir="ltr">${email}</p>
      <p class="ways">
        <a part="mail" class="way" href=${mailto(email, draft.subject, draft.body)}
          >${msg('写邮件', { id: 'contact.write' })}</a
        >
        <button part="copy" class="way" aria-describedby="address" @click=${this.#onCopy}>
          ${msg('复制地址', { id: 'contact.copy' })}
        </button>
        <button
          part="save"
          class="way"
          aria-busy=${this.#busy('save')}
          @click=${() => this.#save(target, records, words)}
        >
          ${msg('存为联系人', { id: 'contact.save' })}
        </button>
        <button
          part="scan"
          class="way"
          aria-busy=${this.#busy('scan')}
          aria-expanded=${!!this.#encode}
          @click=${this.#onScan}
          >${scan}</button></p
      >${this.#renderCode(email, draft, `${scan} ${email}`)}${note(announcement)}`;
  }

  /** The code of a mail; of one without its draft, where that would make the code too fine for a small screen. */
  #renderCode(email: string, { subject, body }: Draft, label: string): unknown {
    if (!this.#encode) return nothing;
    const texts = [mailto(email, subject, body), mailto(email, subject), mailto(email)];
    const of = texts.join('\n');
    if (this.#encoded?.of !== of) this.#encoded = { of, code: this.#encode(texts) };
    const { code } = this.#encoded;
    return code ? qrPicture(code, label) : nothing;
  }

  #busy(way: LaterWay): 'true' | typeof nothing {
    return this.#loading.has(way) ? 'true' : nothing;
  }

  /** Announces something. The previous announcement is cleared first: a sentence that stays the same is not read again. */
  async #announce(make: () => Promise<Announcement | undefined>): Promise<void> {
    this.forget();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#announcement = await make();
    this.#host.requestUpdate();
  }

  readonly #onCopy = async (): Promise<void> => {
    const address = this.#host.renderRoot.querySelector<HTMLElement>('#address')!;
    let method!: CopyMethod;
    await this.#announce(async () => {
      method = await copyText(address);
      return ({ msg }) =>
        method === 'selection'
          ? msg('地址已选中，请手动复制。', { id: 'contact.selected' })
          : msg('地址已复制。', { id: 'contact.copied' });
    });
    this.#host.dispatchEvent(new KysCopyEvent(address.textContent ?? '', method));
  };

  /**
   * Does what has to load first, and says so until it has. It may not come: offline, blocked, or not copied with the
   * library; the next click tries again.
   */
  async #afterLoading(way: LaterWay, act: (share: Share) => Announcement | undefined): Promise<void> {
    if (this.#loading.has(way)) return;
    this.#loading.add(way);
    this.#announcement = ({ msg }) => msg('正在加载…', { id: 'contact.loading' });
    this.#host.requestUpdate();
    try {
      this.#announcement = act(await import('./share.js'));
    } catch (error) {
      warnOnce(`<${this.#host.localName}>`, String(error));
      this.#announcement = ({ msg }) => msg('没能加载，请稍后再试。', { id: 'contact.not-loaded' });
    }
    this.#loading.delete(way);
    this.#host.requestUpdate();
  }

  readonly #onScan = (): void => {
    if (!this.#encode) return void this.#afterLoading('scan', ({ qrCode }) => void (this.#encode = qrCode));
    this.#encode = undefined;
    this.forget();
    this.#host.requestUpdate();
  };

  #save(target: ContactTarget, records: Dataset, words: Words): void {
    void this.#afterLoading('save', ({ saveCard }) =>
      saveCard(target, records.meta, records === bundledDataset, words),
    );
  }
}
