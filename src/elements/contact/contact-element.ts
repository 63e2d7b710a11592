import { contact, element } from '#generated/messages.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { Group, Holder } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { GroupElement } from '../group-element.js';
import { heading, HEADING_LEVELS } from '../heading.js';
import { mailLink } from '../mail-link.js';
import { fact, holder } from '../posts.js';
import { posts } from '../posts.styles.js';
import { styles } from './contact.styles.js';
import { disclosure } from './disclosure.js';
import { groupTarget } from './mail-target.js';
import { WaysToReach } from './ways-to-reach.js';

const VARIANTS = ['panel', 'inline', 'button'] as const;
export type ContactVariant = (typeof VARIANTS)[number];

const english = { ...element, ...contact };

/**
 * How to write to a working group: its own mailbox first, then the people who lead it. As a panel, as a button that
 * opens the panel, or in a line of text.
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
 * @csspart save - The button that saves the address as a contact.
 * @csspart scan - The button that shows the QR code.
 * @csspart code - The QR code.
 * @csspart open - The button of the variant `button`.
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
    variant: { reflect: true, useDefault: true },
    subject: {},
    body: {},
    headingLevel: { attribute: 'heading-level' },
  };

  /** A `panel` with the people too; `inline` for the address in a line of text; a `button` that opens the panel. */
  variant: ContactVariant = 'panel';

  /** The subject of the mail that the link begins. */
  subject = '';

  /** How the text of that mail begins. */
  body = '';

  /** The level of the heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(english);

  readonly #ways = new WaysToReach(this);
  #variant: ContactVariant = 'panel';
  #level = '3';
  #open = false;

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('group')) this.#ways.forget();
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
  }

  protected override renderContent(): TemplateResult {
    const { records, words } = this;
    const target = groupTarget(this.record!, records, words);
    const ways = this.#ways.render(target, this, records, words);
    if (this.#variant === 'inline') return html`<span part="contact" class="inline">${ways}</span>`;
    const group = target.name;
    const title = words.msg(str`联系${group}`, { id: 'contact.title' });
    const panel = html`<section part="contact" aria-labelledby="name">
      ${heading(this.#level, 'name', title)} ${ways} ${this.#renderPeople(this.record!)}
    </section>`;
    return this.#variant === 'button' ? disclosure(title, panel, this.#open, this.#onToggle) : panel;
  }

  #renderPeople({ leaders, deputies }: Group): TemplateResult {
    const { msg } = this.words;
    const people = (role: string, holders: readonly Holder[]): TemplateResult[] =>
      holders.map((post) => fact(role, html`${holder(this.records, post, this.words)} ${mailLink(post.email, this.subject, this.body)}`));
    return html`<dl>
      ${people(msg('组长', { id: 'element.leader' }), leaders)} ${people(msg('副组长', { id: 'element.deputy' }), deputies)}
    </dl>`;
  }

  readonly #onToggle = (): void => {
    this.#open = !this.#open;
    this.requestUpdate();
  };
}
