import contact from '#generated/messages/contact.js';
import element from '#generated/messages/element.js';
import general from '#generated/messages/general.js';
import groupMessages from '#generated/messages/group.js';
import { str } from '@lit/localize';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { generalGroup } from '../../dataset/general-group.js';
import type { TopicMatch } from '../../dataset/topic-search.js';
import { Words } from '../../language/words.js';
import { GroupElement } from '../base/group-element.js';
import { soon } from '../base/lazy-import.js';
import { warnOnce } from '../base/warn-once.js';
import { findSpelled, otherSpellings } from '../controllers/spelling.js';
import { states } from '../../styles/states.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import { mailLink } from '../templates/mail-link.js';
import { doubt, fact } from '../templates/posts.js';
import { posts } from '../templates/posts.styles.js';
import { groupTarget, personTarget, type ContactPost, type ContactTarget } from './contact-target.js';
import { styles } from './contact.styles.js';
import { disclosure } from './disclosure.js';
import { nothingFound, Question } from './question.js';
import { styles as question } from './question.styles.js';
import { WaysToReach } from './ways-to-reach.js';

const VARIANTS = ['panel', 'inline', 'button'] as const;
export type ContactVariant = (typeof VARIANTS)[number];

/**
 * How to write to a working group (its own mailbox first, then the people who lead it) or to a person. Where neither is
 * named, it asks what it is about and leads to the group. As a panel, as a button that opens the panel, or in a line of
 * text.
 *
 * @element kys-contact
 *
 * @slot - Shown until the element is defined, where there is no such group, and below the question.
 *
 * @fires {KysCopyEvent} kys-copy - A person asked for the address to be copied.
 * @fires {KysTopicSelectEvent} kys-topic-select - A person chose the group for their question. Canceling it leaves the question.
 *
 * @csspart contact - The whole of it.
 * @csspart name - The heading.
 * @csspart reason - Why this group answers, or that the one asked for was not found or is archived.
 * @csspart address - The mail address to write to first.
 * @csspart mail - The link that begins a mail.
 * @csspart copy - The button that copies the address.
 * @csspart save - The button that saves the address as a contact.
 * @csspart scan - The button that shows the QR code.
 * @csspart code - The QR code.
 * @csspart popover - What the QR code stands in, with its caption.
 * @csspart open - The button of the variant `button`.
 * @csspart person - The name of each person who leads the group, or of each group in which the person has a post.
 * @csspart mailbox - Each further mail address.
 * @csspart again - The button that goes back to the question.
 * @csspart question - The field of the question.
 * @csspart options - The groups that may answer.
 * @csspart option - Each of them.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-contact-surface=--kys-surface] - Background.
 * @cssprop [--kys-contact-line=--kys-line] - Border.
 * @cssprop [--kys-contact-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-contact-padding=20px] - Space inside.
 */
export class ContactElement extends GroupElement {
  static override styles: CSSResultGroup = [GroupElement.styles, posts, states, styles, question];

  static override get properties(): PropertyDeclarations {
    return {
      person: {},
      topic: {},
      variant: {},
      subject: {},
      body: {},
      headingLevel: { attribute: 'heading-level' },
    };
  }

  /** Without a group: the person to reach, by id, name, nickname or mailbox, such as `corrie`. */
  person = '';

  /** Without a group and a person: what it is about, in free words, such as `sponsorship`; the likeliest group answers. */
  topic = '';

  /** A `panel` with the people too; `inline` for the address in a line of text; a `button` that opens the panel. */
  variant: ContactVariant = 'panel';

  /** The subject of the mail that the link begins. */
  subject = '';

  /** How the text of that mail begins. */
  body = '';

  /** The level of the heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(element, contact, groupMessages, general);

  readonly #question = new Question(this);
  readonly #ways = new WaysToReach(this);
  /** Whom the element is about; `undefined` while it asks, or where there is nobody to reach. */
  #target: ContactTarget | undefined;
  /** Why the target answers, in a sentence, where that isn't plain. */
  #reason = '';
  #variant: ContactVariant = 'panel';
  #level = '3';
  #open = false;
  /** The topic, and the records, for which it has asked for what finds the group: an update after that doesn't ask once more. */
  #asked: readonly unknown[] = [];

  /** What finds the group of a topic comes first, if it comes soon: so the element is drawn once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const { topic, records } = this;
    const isNew = topic !== this.#asked[0] || records !== this.#asked[1];
    this.#asked = [topic, records];
    const coming = topic && isNew ? this.#question.prepare(records) : undefined;
    return coming ? soon(coming).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  /** The answer to a question belongs to the update after which it comes. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await super.getUpdateComplete();
    await this.#question.answering;
    return super.getUpdateComplete();
  }

  protected override willUpdate(changed: PropertyValues): void {
    const address = this.#target?.email;
    this.#question.lookIn(this.records);
    super.willUpdate(changed);
    if (this.#target?.email !== address) this.#ways.forget();
    // The styles go by the attribute, and a framework may set the property alone.
    const variant = (this.variant ??= VARIANTS[0]);
    if ((this.getAttribute('variant') ?? VARIANTS[0]) !== variant) this.setAttribute('variant', variant);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
  }

  /** Finds whom the element is about, by the first of its attributes that names somebody. */
  protected override findRecord(): void {
    const { group, person, records, topic, words } = this;
    const { answer } = this.#question;
    this.#reason = '';
    this.#target = this.record = undefined;
    if (group || (this.for && !person && !topic)) super.findRecord();
    else if (person) {
      const found = findSpelled(this, person, (name) => personTarget(name, records, words));
      this.#target = found ?? undefined;
      if (found === null) this.fail('', '');
      else if (!found) this.unreachable(`unknown person "${person}".`, nothingFound(person, words));
    } else if (topic) {
      const [match] = this.#question.find(topic);
      const { delay } = this.#question;
      if (match?.reason) this.record = match.group;
      else if (delay === 'coming') this.fail('', words.msg('正在加载…', { id: 'contact.loading' }));
      else if (delay) this.unreachable('', words.msg('没能加载，请稍后再试。', { id: 'contact.not-loaded' }));
      else this.unreachable(otherSpellings(this, topic) ? `unknown topic "${topic}".` : '', nothingFound(topic, words));
    } else if (answer) this.#explain(answer);
    if (this.record) this.#target = groupTarget(this.record, records, words);
  }

  /** Leads to the general mailbox instead: nobody is left with an empty box, or with a mailbox that may be read no more. */
  protected override unreachable(problem: string, sentence: string): void {
    this.record = generalGroup(this.records);
    if (!this.record) return this.fail(problem, sentence);
    if (problem) warnOnce(`<${this.localName}>`, problem);
    this.#reason = sentence;
  }

  protected override renderContent(): TemplateResult {
    const { records, words } = this;
    const target = this.#target;
    // In a line there is no room for more to say than the address.
    if (this.#variant === 'inline' && target && !this.#reason && !this.#asks)
      return html`<span part="contact" class="inline">${this.#ways.render(target, this, records, words)}</span>`;
    const name = target?.name;
    const title = target
      ? words.msg(str`联系${name}`, { id: 'contact.title' })
      : words.msg('想说什么事？', { id: 'contact.question' });
    const panel = html`<section
      part="contact"
      aria-labelledby=${target ? 'name' : nothing}
      aria-describedby="reason"
      tabindex="-1"
    >
      ${heading(this.#level, 'name', title)}
      ${target ? this.#renderTarget(target) : this.#question.render(words, this.subject)}
    </section>`;
    return this.#variant === 'button' ? disclosure(title, panel, this.#open, this.#onToggle) : panel;
  }

  #renderTarget(target: ContactTarget): TemplateResult {
    // Each mailbox stands there once.
    const mailboxes = [target.email, ...target.posts.map(({ email }) => email)];
    const post = ({ role, name, email, confirmed }: ContactPost, at: number): TemplateResult =>
      fact(
        role,
        html`<span part="person">${name}</span>${doubt({ confirmed }, this.words)}
          ${mailboxes.indexOf(email) > at ? html`<p>${mailLink(email, this.subject, this.body)}</p>` : nothing}`,
      );
    // With an answer the focus comes to the panel, which says the reason as its description.
    const role = this.#question.answer ? nothing : 'status';
    return html`${this.#reason && html`<p part="reason" id="reason" class="note" role=${role}>${this.#reason}</p>`}
      ${this.#ways.render(target, this, this.records, this.words)}
      <dl>${target.posts.map(post)}</dl>
      ${this.#question.answer && this.#asks ? this.#question.renderAgain(this.words) : nothing}`;
  }

  /** Whether the element is about nobody in particular, and asks. */
  get #asks(): boolean {
    return !(this.group || this.person || this.topic);
  }

  #explain({ group, reason: found }: TopicMatch): void {
    const { msg, text } = this.words;
    this.record = group;
    if (!found || found === group.name) return;
    const reason = text(found);
    this.#reason = msg(str`与“${reason}”相符。`, { id: 'contact.reason' });
  }

  readonly #onToggle = (): void => {
    this.#open = !this.#open;
    this.requestUpdate();
  };
}
