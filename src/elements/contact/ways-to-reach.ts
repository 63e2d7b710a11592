import { str } from '@lit/localize';
import { html, nothing, type ReactiveController, type ReactiveElement, type TemplateResult } from 'lit';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import { mailto } from '../../formats/mailto.js';
import type { Words } from '../../language/words.js';
import { note } from '../templates/note.js';
import { warnOnce } from '../base/warn-once.js';
import { KysCopyEvent, type CopyMethod } from '../events/copy-event.js';
import { isPlainKey, keepKey } from '../../page/plain-key.js';
import { copyText } from '../controllers/copy-text.js';
import type { ContactTarget } from './contact-target.js';
import type { Draft, MailCode } from './mail-code.js';

type Share = typeof import('./share.js');

/** A sentence for screen readers, in whatever language the element speaks when it renders. */
type Announcement = (words: Words) => string;

/** What has to load before it can be done. */
type LaterWay = 'save' | 'scan';

/** For how long the button says that it has copied, ms. */
const COPIED = 2000;

/**
 * A mail address with what can be done with it: write, copy, save as a contact, scan. What few visitors need loads when
 * it is asked for; where it doesn't come, a sentence says so, and the address is there as before.
 */
export class WaysToReach implements ReactiveController {
  readonly #host: ReactiveElement;
  #announcement: Announcement | undefined;
  /** What is loading: another click on its button is no other wish. */
  readonly #loading = new Set<LaterWay>();
  /** There while the QR code is shown. */
  #code: MailCode | undefined;
  /** There while the button says that it has copied. */
  #copied: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addController(this);
  }

  /** What is open closes where the element is moved in the page. */
  hostConnected(): void {
    if (this.#code) this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>('.code');
    if (panel) this.#code?.showBelow(panel, this.#scanButton);
  }

  /** The last announcement was about another target, or another way to reach it. */
  forget(): void {
    this.#announcement = undefined;
    clearTimeout(this.#copied);
    this.#copied = undefined;
  }

  render(target: ContactTarget, draft: Draft, records: Dataset, words: Words): TemplateResult {
    const { msg } = words;
    const { email } = target;
    const scan = msg('二维码', { id: 'contact.scan' });
    const copy = this.#copied ? msg('已复制 ✓', { id: 'contact.done' }) : msg('复制地址', { id: 'contact.copy' });
    const announcement = this.#announcement && ` ${this.#announcement(words)}`;
    // No white space after the buttons, where the contact may stand in a line of text.
    // prettier-ignore
    return html`<p part="address" id="address" dir="ltr">${email}</p>
      <p class="ways" @keydown=${this.#onKeydown}>
        <a part="mail" class="way" href=${mailto(email, draft.subject, draft.body)}
          >${msg('写邮件', { id: 'contact.write' })}</a
        >
        <button part="copy" class="way" aria-label="${copy} ${email}" @click=${this.#onCopy}>${copy}</button>
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
          aria-expanded=${!!this.#code}
          @click=${this.#onScan}
          >${scan}</button></p
      >${this.#code?.render(email, draft, `${scan} ${email}`, words, html)}${note(announcement, this.#copied ? 'heard' : 'note')}`;
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
    const email = address.textContent ?? '';
    let method!: CopyMethod;
    await this.#announce(async () => {
      method = await copyText(address);
      if (method === 'selection') return ({ msg }) => msg('地址已选中，请手动复制。', { id: 'contact.selected' });
      this.#copied = setTimeout(() => {
        this.forget();
        this.#host.requestUpdate();
      }, COPIED);
      return ({ msg }) => msg(str`已复制 ${email}`, { id: 'contact.copied' });
    });
    this.#host.dispatchEvent(new KysCopyEvent(email, method));
  };

  /**
   * Does what has to load first, and says so until it has. It may not come: offline, blocked, or not copied with the
   * library; the next click tries again.
   */
  async #afterLoading(way: LaterWay, act: (share: Share) => Announcement | undefined): Promise<void> {
    if (this.#loading.has(way)) return;
    this.#loading.add(way);
    this.forget();
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

  readonly #onScan = async (): Promise<void> => {
    if (this.#code) return this.#closeCode();
    await this.#afterLoading('scan', ({ MailCode }) => void (this.#code = new MailCode()));
  };

  get #scanButton(): HTMLElement {
    return this.#host.renderRoot.querySelector<HTMLElement>('[part=scan]')!;
  }

  #closeCode(): void {
    this.#code = undefined;
    this.forget();
    this.#host.requestUpdate();
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#code || !isPlainKey(event)) return;
    keepKey(event);
    this.#closeCode();
    this.#scanButton.focus();
  };

  #save(target: ContactTarget, records: Dataset, words: Words): void {
    void this.#afterLoading('save', ({ saveCard }) =>
      saveCard(target, records.meta, records === bundledDataset, words),
    );
  }
}
