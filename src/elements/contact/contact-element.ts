import { contact, element } from '#generated/messages.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { Words } from '../../language/words.js';
import { heading, HEADING_LEVELS } from '../heading.js';
import { mailLink, mailto } from '../mail-link.js';
import { note } from '../note.js';
import { fact, inPost } from '../posts.js';
import { posts } from '../posts.styles.js';
import { AskingElement } from './asking-element.js';
import { styles as asking } from './asking.styles.js';
import type { ContactTarget } from './contact-target.js';
import { styles } from './contact.styles.js';
import { KysCopyEvent } from './copy-event.js';
import { copyText, type CopyMethod } from './copy-text.js';

const english = { ...element, ...contact };

/**
 * How to write to a working group (its own mailbox first, then the people who lead it) or to a person. Where neither is
 * named, it asks what it is about and leads to the group.
 *
 * @element kys-contact
 *
 * @slot - Shown until the element is defined, where there is no such group, and below the question.
 *
 * @fires {KysCopyEvent} kys-copy - A person asked for the address to be copied.
 *
 * @csspart contact - The whole of it.
 * @csspart name - The heading.
 * @csspart reason - Why this group answers, or that something was not found.
 * @csspart address - The mail address to write to first.
 * @csspart mail - The link that begins a mail.
 * @csspart copy - The button that copies the address.
 * @csspart person - The name of each person who leads the group, or of each group in which the person has a post.
 * @csspart mailbox - Each further mail address.
 * @csspart again - The button that goes back to the question.
 * @csspart question - The field of the question.
 * @csspart options - The groups that may answer.
 * @csspart option - Each of them.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-contact-surface=--kys-surface] - Background.
 * @cssprop [--kys-contact-line=--kys-line] - Border.
 * @cssprop [--kys-contact-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-contact-padding=20px] - Space inside.
 */
export class ContactElement extends AskingElement {
  static override styles: CSSResultGroup = [AskingElement.styles, posts, styles, asking];

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
    const address = this.target?.email;
    super.willUpdate(changed);
    if (this.target?.email !== address) this.#copied = undefined;
    this.subject ??= '';
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
  }

  protected override renderContent(): TemplateResult {
    return this.target ? this.#renderTarget(this.target) : this.renderQuestion(this.#level, this.subject);
  }

  #renderTarget({ name, email, posts: held }: ContactTarget): TemplateResult {
    const { words } = this;
    const { msg } = words;
    return html`<section part="contact" aria-labelledby="name" aria-describedby="reason" tabindex="-1">
      ${heading(this.#level, 'name', msg(str`联系${name}`, { id: 'contact.title' }))}
      ${this.reason && html`<p part="reason" id="reason" class="note" role="status">${this.reason}</p>`}
      <p part="address" id="address" dir="ltr">${email}</p>
      <p class="ways">
        <a part="mail" class="way" href=${mailto(email, this.subject)}>${msg('写邮件', { id: 'contact.write' })}</a>
        <button part="copy" class="way" type="button" aria-describedby="address" @click=${this.#onCopy}>
          ${msg('复制地址', { id: 'contact.copy' })}
        </button>
      </p>
      ${note(this.#copiedSentence())}
      <dl>
        ${held.map((post) => fact(post.role, html`${inPost(post.name, post.confirmed, words)} ${mailLink(post.email, this.subject)}`))}
      </dl>
      ${this.renderAgain()}
    </section>`;
  }

  #copiedSentence(): unknown {
    const { msg } = this.words;
    if (!this.#copied) return nothing;
    return this.#copied === 'selection'
      ? msg('地址已选中，请手动复制。', { id: 'contact.selected' })
      : msg('地址已复制。', { id: 'contact.copied' });
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
