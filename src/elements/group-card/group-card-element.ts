import element from '#generated/messages/element.js';
import groupMessages from '#generated/messages/group.js';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { profileOf } from '../../dataset/profile-of.js';
import { tagsOf } from '../../dataset/tags.js';
import { Words } from '../../language/words.js';
import { GroupElement } from '../base/group-element.js';
import type { KysElement } from '../base/kys-element.js';
import { lazyImport } from '../base/lazy-import.js';
import { groupName } from '../templates/group-name.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import { classPill } from '../templates/class-pill.js';
import { classOfWork } from '../templates/class-of-work.styles.js';
import { posts } from '../templates/posts.styles.js';
import { styles } from './group-card.styles.js';
import { groupFacts } from '../templates/group-facts.js';

export const VARIANTS = ['card', 'compact', 'full'] as const;

export type GroupCardVariant = (typeof VARIANTS)[number];

/**
 * One working group: what it does, who leads it, and how to write to it.
 *
 * @element kys-group-card
 *
 * @slot - Shown until the element is defined, and where there is no such group.
 * @slot header - Before the group's name, such as a picture.
 * @slot actions - After the facts, such as buttons.
 * @slot footer - At the very end.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person followed the link of the name, or pressed its button. Canceling it stays
 *   on the page.
 *
 * @csspart card - The whole card.
 * @csspart class - The class of work.
 * @csspart name - The group's name.
 * @csspart tag - Each tag.
 * @csspart summary - What the group does.
 * @csspart facts - Who leads the group, how to write to it, and since when it exists.
 * @csspart person - Each person's name.
 * @csspart mailbox - Each mail address.
 * @csspart heading - The heading of each part of a card in full.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-group-card-surface=--kys-surface] - Background.
 * @cssprop [--kys-group-card-line=--kys-line] - Border.
 * @cssprop [--kys-group-card-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-group-card-padding=20px] - Space inside; `compact` has its own.
 */
export class GroupCardElement extends GroupElement {
  static override styles: CSSResultGroup = [GroupElement.styles, posts, styles, classOfWork];

  /** What only cards in full need: it loads with the first of them, for all. */
  static details: typeof import('./group-details.js') | undefined;

  static override get properties(): PropertyDeclarations {
    return {
      variant: {},
      headingLevel: { attribute: 'heading-level' },
      href: {},
      selectable: { type: Boolean },
      selected: { type: Boolean },
    };
  }

  /** Loads what cards in full need, for one that is about to show some. Never rejected: the console tells what fails. */
  static loadDetails(asker: KysElement): Promise<unknown> {
    return lazyImport(asker, import('./group-details.js'), (details) => {
      GroupCardElement.details = details;
      asker.requestUpdate();
    });
  }

  /** How much to show: `compact` for a line in a list, `card`, or `full` for a page of its own. */
  variant: GroupCardVariant = 'card';

  /** The level of the name as a heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  /** Where the name leads, with `{id}` in place of the group's id, such as `/groups/{id}`. */
  href = '';

  /** Makes the name a button by which a person chooses the group, in place of the link. */
  selectable = false;

  /** Marks the group as the one that is chosen. */
  selected = false;

  protected override readonly words = new Words(element, groupMessages);
  protected override readonly profileOf = profileOf;

  #variant: GroupCardVariant = 'card';
  #level = '3';

  /** A card in full is drawn once, as high as it stays. */
  protected override loadNeeded(): Promise<unknown> | undefined {
    const needed = super.loadNeeded();
    if (GroupCardElement.details || !/full/i.test(String(this.variant))) return needed;
    return Promise.all([needed, GroupCardElement.loadDetails(this)]);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
  }

  protected override renderContent(): TemplateResult {
    const { records, words } = this;
    const group = this.record!;
    const profile = profileOf(group);
    const tags = tagsOf(records, group);
    const compact = this.#variant === 'compact';
    return html`<article part="card" class="${this.#variant} ${this.selected ? 'selected' : ''}" aria-labelledby="name">
      <slot name="header"></slot>
      ${compact ? nothing : classPill(records.classOf(group), words)}
      ${heading(this.#level, 'name', groupName(this, group, words, this))}
      ${
        compact
          ? nothing
          : html`${
                tags.length
                  ? html`<ul class="tags">
                      ${tags.map(({ name }) => html`<li part="tag">${words.text(name)}</li>`)}
                    </ul>`
                  : nothing
              }
              <p part="summary">${words.text(profile.summary)}</p>`
      }
      ${groupFacts(group, profile, records, words, this.#variant)}
      ${this.#variant === 'full' ? GroupCardElement.details?.groupDetails(group, records, words, this.#level, html) : nothing}
      <slot name="actions"></slot>
      <slot name="footer"></slot>
    </article>`;
  }
}
