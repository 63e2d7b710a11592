import element from '#generated/messages/element.js';
import post from '#generated/messages/post.js';
import recordsMessages from '#generated/messages/records.js';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { leadershipOf, type Leadership } from '../../dataset/leadership-of.js';
import { hasOwn } from '../../dataset/own.js';
import { Words } from '../../language/words.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import { KysElement } from '../base/kys-element.js';
import { loadPhotos } from '../controllers/load-photos.js';
import { mailLink } from '../templates/mail-link.js';
import { otherName } from '../templates/other-name.js';
import { portrait } from '../templates/portrait.js';
import { portraits } from '../templates/portrait.styles.js';
import { personName } from '../templates/posts.js';
import { styles } from './leadership.styles.js';

type ShownOffice = Leadership['offices'][number] | NonNullable<Leadership['vacancies']>[number];

/**
 * The offices of the committee: who holds each, how to write to them, and what they have to do.
 *
 * @element kys-leadership
 *
 * @slot - Shown until the element is defined, and where the records have no office.
 *
 * @csspart name - The committee's name.
 * @csspart summary - What the committee does.
 * @csspart card - Each office.
 * @csspart office - The name of each office.
 * @csspart initials - What stands in place of a photo.
 * @csspart photo - The photo of each holder.
 * @csspart person - The name of each holder in the language spoken.
 * @csspart vacancy - In place of a holder: that nobody holds the office.
 * @csspart other-name - The name in the other language.
 * @csspart mailbox - Each mail address.
 * @csspart duty - Each duty.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-leadership-surface=--kys-surface] - Background of each office.
 * @cssprop [--kys-leadership-line=--kys-line] - Border of each office.
 * @cssprop [--kys-leadership-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-leadership-padding=20px] - Space inside each office.
 */
export class LeadershipElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, portraits, styles];

  static override get properties(): PropertyDeclarations {
    return {
      headingLevel: { attribute: 'heading-level' },
      officesOnly: { type: Boolean, attribute: 'offices-only' },
      photo: {},
    };
  }

  /** The level of the committee's name as a heading, 1 to 6; the names of the offices are one below, if there is one. */
  headingLevel: number | string = 3;

  /** Leaves out the committee's name and what it does, where the page tells both; the offices keep their level. */
  officesOnly = false;

  /**
   * Where the photos of the holders are, with `{id}` in place of a person's id, such as `/photos/{id}.jpg`: https, or of
   * your own site. Until one comes, and where it fails, initials stand there.
   */
  photo = '';

  protected override readonly words = new Words(element, post, recordsMessages);

  #committee: Leadership | undefined;
  #offices: readonly ShownOffice[] = [];
  #level = '3';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#committee = leadershipOf(this.records);
    const { offices = [], vacancies = [] } = this.#committee ?? {};
    this.#offices = [...offices, ...vacancies];
    if (this.#offices.length) return;
    this.fail(
      'the records have no committee with offices.',
      this.words.msg('这里还没有内容。', { id: 'records.empty' }),
    );
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    loadPhotos(this, changed);
  }

  protected override renderContent(): TemplateResult {
    const { text } = this.words;
    const { name, summary } = this.#committee!;
    const cards = html`<ul>
      ${this.#offices.map((office, index) => html`<li>${this.#renderOffice(office, `office-${index}`)}</li>`)}
    </ul>`;
    if (this.officesOnly) return cards;
    return html`<section aria-labelledby="name">
      ${heading(this.#level, 'name', text(name))} ${summary ? html`<p part="summary">${text(summary)}</p>` : nothing}
      ${cards}
    </section>`;
  }

  #renderOffice(office: ShownOffice, id: string): TemplateResult {
    const { words } = this;
    const { name, duties = [] } = office;
    return html`<article part="card" aria-labelledby=${id}>
      ${heading(`${Math.min(+this.#level + 1, 6)}`, id, words.text(name), 'office')}
      ${
        hasOwn(office, 'person')
          ? html`${this.#renderHolder(office.person)}
              <p>${mailLink(office.email)}</p>`
          : html`<p part="vacancy">${words.msg('空缺', { id: 'post.vacant' })}</p>`
      }
      ${
        duties.length
          ? html`<ul>
              ${duties.map((duty) => html`<li part="duty">${words.text(duty)}</li>`)}
            </ul>`
          : nothing
      }
    </article>`;
  }

  #renderHolder(id: string): TemplateResult {
    const { records, words } = this;
    const person = records.person(id);
    return html`<div class="holder">
      ${person ? portrait(person, words) : nothing}
      <div>
        <p part="person">${personName(records, id, words)}</p>
        ${otherName(records, id, words)}
      </div>
    </div>`;
  }
}
