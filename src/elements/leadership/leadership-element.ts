import element from '#generated/messages/element.js';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { leadershipOf, type Leadership } from '../../dataset/leadership-of.js';
import { Words } from '../../language/words.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import { KysElement } from '../base/kys-element.js';
import { mailLink } from '../templates/mail-link.js';
import { otherName } from '../templates/other-name.js';
import { personName } from '../templates/posts.js';
import { styles } from './leadership.styles.js';

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
 * @csspart person - The name of each holder in the language spoken.
 * @csspart other-name - The name in the other language.
 * @csspart mailbox - Each mail address.
 * @csspart duty - Each duty.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-leadership-surface=--kys-surface] - Background of each office.
 * @cssprop [--kys-leadership-line=--kys-line] - Border of each office.
 * @cssprop [--kys-leadership-radius=--kys-radius] - Corners, 12px by default.
 * @cssprop [--kys-leadership-padding=20px] - Space inside each office.
 */
export class LeadershipElement extends KysElement {
  static override styles: CSSResultGroup = [KysElement.styles, styles];

  static override get properties(): PropertyDeclarations {
    return {
      headingLevel: { attribute: 'heading-level' },
    };
  }

  /** The level of the committee's name as a heading, 1 to 6; the names of the offices are one below, if there is one. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(element);

  #committee: Leadership | undefined;
  #level = '3';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#committee = leadershipOf(this.records);
    if (this.#committee?.offices.length) return;
    this.fail(
      'the records have no committee with offices.',
      this.words.msg('这里还没有内容。', { id: 'element.empty' }),
    );
  }

  protected override renderContent(): TemplateResult {
    const { text } = this.words;
    const { name, summary, offices } = this.#committee!;
    return html`<section aria-labelledby="name">
      ${heading(this.#level, 'name', text(name))} ${summary ? html`<p part="summary">${text(summary)}</p>` : nothing}
      <ul>
        ${offices.map((office, index) => html`<li>${this.#renderOffice(office, `office-${index}`)}</li>`)}
      </ul>
    </section>`;
  }

  #renderOffice({ name, person, email, duties = [] }: Leadership['offices'][number], id: string): TemplateResult {
    const { records, words } = this;
    return html`<article part="card" aria-labelledby=${id}>
      ${heading(`${Math.min(+this.#level + 1, 6)}`, id, words.text(name), 'office')}
      <p part="person">${personName(records, person, words.language)}</p>
      ${otherName(records, person, words)}
      <p>${mailLink(email)}</p>
      ${
        duties.length
          ? html`<ul>
              ${duties.map((duty) => html`<li part="duty">${words.text(duty)}</li>`)}
            </ul>`
          : nothing
      }
    </article>`;
  }
}
