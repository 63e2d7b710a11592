import element from '#generated/messages/element.js';
import general from '#generated/messages/general.js';
import person from '#generated/messages/person.js';
import post from '#generated/messages/post.js';
import { str } from '@lit/localize';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { findPeople } from '../../dataset/person-lookup.js';
import type { Person } from '../../dataset/records.js';
import type { KysPersonSelectEvent } from '../events/person-select-event.js';
import { Words } from '../../language/words.js';
import { classOfWork } from '../templates/class-of-work.styles.js';
import { generalWay } from '../templates/general-way.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import { KysElement } from '../base/kys-element.js';
import { followChoice } from '../controllers/follow-choice.js';
import { loadPhotos } from '../controllers/load-photos.js';
import { otherName } from '../templates/other-name.js';
import { portrait } from '../templates/portrait.js';
import { portraits } from '../templates/portrait.styles.js';
import { personName } from '../templates/posts.js';
import { posts } from '../templates/posts.styles.js';
import { styles } from './person-card.styles.js';
import { personFacts } from './person-facts.js';

const VARIANTS = ['card', 'compact'] as const;
export type PersonCardVariant = (typeof VARIANTS)[number];

/**
 * One person: their names, every post that they hold, and how to write to them.
 *
 * @element kys-person-card
 *
 * @slot - Shown until the element is defined, and where there is no such person.
 * @slot photo - A photo in place of the initials.
 * @slot actions - After the facts, such as buttons.
 * @slot footer - At the very end.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person followed the link of a group. Canceling it stays on the page.
 *
 * @csspart card - The whole card.
 * @csspart initials - What stands in place of a photo.
 * @csspart photo - The photo at the address that `photo` gives.
 * @csspart name - The name in the language spoken.
 * @csspart other-name - The name in the other language.
 * @csspart group - The group or committee of each post.
 * @csspart class - The class of work of each group.
 * @csspart mailbox - Each mail address.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-person-card-surface=--kys-surface] - Background.
 * @cssprop [--kys-person-card-line=--kys-line] - Border.
 * @cssprop [--kys-person-card-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-person-card-padding=20px] - Space inside; `compact` has its own.
 */
export class PersonCardElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, posts, portraits, styles, classOfWork];

  static override get properties(): PropertyDeclarations {
    return {
      person: {},
      for: {},
      variant: {},
      headingLevel: { attribute: 'heading-level' },
      href: {},
      photo: {},
    };
  }

  /** The person: their id, name in Chinese or English, nickname or mailbox, such as `zhu-qingyu` or `Corrie`. */
  person = '';

  /** The id of an element in the same tree, such as `kys-people`: whom somebody chooses in it is shown here. */
  for = '';

  /** How much to show: `card`, or `compact` for a line in a list. */
  variant: PersonCardVariant = 'card';

  /** The level of the name as a heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  /** Where the name of each group leads, with `{id}` in place of the group's id, such as `/groups/{id}`. */
  href = '';

  /**
   * Where the person's photo is, with `{id}` in place of their id, such as `/photos/{id}.jpg`: https, or of your own site.
   * Until it comes, and where it fails, initials stand there.
   */
  photo = '';

  protected override readonly words = new Words(element, person, post, general);

  protected override record: Person | undefined;
  #announces = false;
  #variant: PersonCardVariant = 'card';
  #level = '3';

  constructor() {
    super();
    followChoice<KysPersonSelectEvent>(this, 'kys-person-select', ({ person: chosen }, announces) => {
      this.#announces = announces;
      this.person = chosen;
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    const { records, words } = this;
    const name = this.person ?? '';
    const found = findPeople(records, name);
    const ids = (found ?? records.people).map(({ id }) => id).join(', ');
    const one = (this.record = found?.[0]);
    if (one && this.for) {
      const shown = personName(records, one.id, words);
      this.announce(this.#announces ? words.msg(str`已显示：${shown}`, { id: 'element.shown' }) : '');
    } else if (!one && this.for && !name) {
      this.fail('', words.msg('选一个人，就会显示在这里。', { id: 'person.choose' }));
    } else if (!one && this.source.coming) {
      this.fail('', '');
    } else if (!one) {
      this.fail(
        `unknown person "${name}". Allowed: ${ids}.`,
        words.msg(str`没有找到“${name}”这个人。`, { id: 'person.unknown' }),
      );
    }
    if (found && found.length > 1) {
      this.notice(
        `person="${name}" may be any of ${ids}: shows the first.`,
        words.msg(str`“${name}”不止一位：${ids}。这里是第一位。`, { id: 'person.several' }),
      );
    }
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    loadPhotos(this, changed);
  }

  protected override renderContent(): TemplateResult {
    const { records, words } = this;
    const one = this.record!;
    const compact = this.#variant === 'compact';
    return html`<article part="card" class=${this.#variant} aria-labelledby="name">
      <div class="head">
        <slot name="photo">${portrait(one, words)}</slot>
        <div>
          ${heading(this.#level, 'name', personName(records, one.id, words))}
          ${compact ? nothing : otherName(records, one.id, words)}
        </div>
      </div>
      ${personFacts(this, one, words, compact)}
      <slot name="actions"></slot>
      <slot name="footer"></slot>
    </article>`;
  }

  /** Nobody who looks in vain is left without a way. */
  protected override renderFallback(): TemplateResult {
    return html`<slot></slot>${this.source.coming ? nothing : generalWay(this.records, this.words)}`;
  }
}
