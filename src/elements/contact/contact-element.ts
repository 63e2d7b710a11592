import { contact, element } from '#generated/messages.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Group, Holder } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { GroupElement } from '../group-element.js';
import { heading, HEADING_LEVELS } from '../heading.js';
import { mailLink, mailto } from '../mail-link.js';
import { note } from '../note.js';
import { fact, holder } from '../posts.js';
import { posts } from '../posts.styles.js';
import { styles } from './contact.styles.js';
import { KysCopyEvent } from './copy-event.js';
import { copyText, type CopyMethod } from './copy-text.js';

const english = { ...element, ...contact };

/**
 * How to write to a working group: its own mailbox first, then the people who lead it.
 *
 * @element kys-contact
 *
 * @slot - Shown until the element is defined, and where there is no such group.
 *
 * @fires {KysCopyEvent} kys-copy - A person asked for the address to be copied.
 *
 * @csspart contact - The whole of it.
 * @csspart name - The heading.
 * @csspart address - The group's mail address.
 * @csspart mail - The link that begins a mail.
 * @csspart copy - The button that copies the address.
 * @csspart person - Each person's name.
 * @csspart mailbox - Each person's mail address.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-contact-surface=--kys-surface] - Background.
 * @cssprop [--kys-contact-line=--kys-line] - Border.
 * @cssprop [--kys-contact-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-contact-padding=20px] - Space inside.
 */
export class ContactElement extends GroupElement {
  static override styles: CSSResultGroup = [GroupElement.styles, posts, styles];

  static override properties: PropertyDeclarations = {
    subject: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** The subject of the mail that the link begins. */
  subject = '';

  /** The level of the heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(english);

  /** How the address was copied last. */
  #copied: CopyMethod | undefined;
  #level = '3';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('group')) this.#copied = undefined;
    this.subject ??= '';
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
  }

  protected override renderContent(): TemplateResult {
    const { msg, text } = this.words;
    const { email, name } = this.record!;
    const group = text(name);
    return html`<section part="contact" aria-labelledby="name">
      ${heading(this.#level, 'name', msg(str`联系${group}`, { id: 'contact.title' }))}
      <p part="address" id="address" dir="ltr">${email}</p>
      <p class="ways">
        <a part="mail" class="way" href=${mailto(email, this.subject)}>${msg('写邮件', { id: 'contact.write' })}</a>
        <button part="copy" class="way" type="button" aria-describedby="address" @click=${this.#onCopy}>
          ${msg('复制地址', { id: 'contact.copy' })}
        </button>
      </p>
      ${note(this.#copiedSentence())}
      ${this.#renderPeople(this.record!)}
    </section>`;
  }

  #copiedSentence(): unknown {
    const { msg } = this.words;
    if (!this.#copied) return nothing;
    return this.#copied === 'selection'
      ? msg('地址已选中，请手动复制。', { id: 'contact.selected' })
      : msg('地址已复制。', { id: 'contact.copied' });
  }

  #renderPeople({ leaders, deputies }: Group): TemplateResult {
    const { msg } = this.words;
    const people = (role: string, holders: readonly Holder[]): TemplateResult[] =>
      holders.map((post) => fact(role, html`${holder(this.records, post, this.words)} ${mailLink(post.email, this.subject)}`));
    return html`<dl>
      ${people(msg('组长', { id: 'element.leader' }), leaders)} ${people(msg('副组长', { id: 'element.deputy' }), deputies)}
    </dl>`;
  }

  readonly #onCopy = async (): Promise<void> => {
    const address = this.renderRoot.querySelector<HTMLElement>('#address')!;
    // Said anew each time: a sentence that stays is not read again.
    this.#copied = undefined;
    this.requestUpdate();
    await this.updateComplete;
    this.#copied = await copyText(address);
    this.requestUpdate();
    this.dispatchEvent(new KysCopyEvent(address.textContent ?? '', this.#copied));
  };
}
