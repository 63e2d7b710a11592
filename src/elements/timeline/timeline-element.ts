import element from '#generated/messages/element.js';
import groupMessages from '#generated/messages/group.js';
import selection from '#generated/messages/selection.js';
import timeline from '#generated/messages/timeline.js';
import {
  html,
  isServer,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { foundingDays, type FoundingDay } from '../../dataset/founding-days.js';
import { profileOf } from '../../dataset/profile-of.js';
import type { Group } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { writtenDate } from '../../locales/written-date.js';
import { isPlainClick } from '../../page/plain-click.js';
import { classOfWork } from '../templates/class-of-work.styles.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import { GroupsElement } from '../base/groups-element.js';
import { HEADING_LEVELS } from '../templates/heading.js';
import { posts } from '../templates/posts.styles.js';
import { warnOnce } from '../base/warn-once.js';
import { classMark, legend, legendId } from './class-marks.js';
import { groupText } from './group-text.js';
import { styles } from './timeline.styles.js';
import { yearsOfDays, type YearOfDays } from './years-of-days.js';

/**
 * When the groups were founded: year by year from top to bottom, the days of a year beside one another where there is room.
 * Choosing a group shows its card, where the page has `kys-group-card`, else a short text.
 *
 * @element kys-timeline
 *
 * @slot - Shown until the element is defined, and where no group can be shown.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person chose a group. Canceling it keeps its card closed.
 *
 * @csspart legend - What the marks of the classes of work stand for.
 * @csspart axis - The piece of the line beside each year.
 * @csspart year - Each year.
 * @csspart day - Each day with its groups.
 * @csspart date - Each date.
 * @csspart group - Each group; also its class of work (`internal`, `external`, `special`).
 * @csspart details - The card or the text of the group chosen.
 * @csspart card - The card of the group chosen.
 * @csspart class - The class of work, in the card.
 * @csspart name - The group's name, in the card or the text.
 * @csspart tag - Each tag, in the card.
 * @csspart summary - What the group does, in the card.
 * @csspart person - Each person's name, in the card or the text.
 * @csspart mailbox - Each mail address, in the card or the text.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-timeline-box=--kys-surface] - Background of the groups.
 * @cssprop [--kys-timeline-line=--kys-line] - Border of the groups.
 * @cssprop [--kys-timeline-axis=--kys-muted] - The axis with its dots.
 */
export class TimelineElement extends GroupsElement {
  static override styles: CSSResultGroup = [GroupsElement.styles, posts, styles, classOfWork];

  static override get properties(): PropertyDeclarations {
    return {
      headingLevel: { attribute: 'heading-level' },
    };
  }

  /** The level of the name of the group chosen as a heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(element, groupMessages, selection, timeline);

  #days: readonly FoundingDay[] = [];
  #level = '3';
  #chosen = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#days = foundingDays(this.listed, profileOf);
    const undated = this.#days.find(({ date }) => !date);
    if (undated)
      warnOnce(`<${this.localName}>`, `no day of founding: ${undated.groups.map(({ id }) => id).join(', ')}.`);
  }

  protected override renderContent(): TemplateResult {
    const { msg } = this.words;
    // What is static stands in for what a script draws.
    return html`<div class="timeline ${isServer ? 'static' : ''}">
        ${legend(this.listed, this.records, this.words)}
        <ol aria-label=${msg('工作组成立时间', { id: 'timeline.label' })}>
          ${yearsOfDays(this.#days).map((year) => this.#renderYear(year))}
        </ol>
      </div>
      ${
        this.#days.some(({ date }) => date.endsWith('-01-01'))
          ? html`<p class="note">${msg('日期是1月1日的，可能只知道年份。', { id: 'timeline.unsure' })}</p>`
          : nothing
      }`;
  }

  /** The dates say the same as the years to who can't see these. */
  #renderYear({ year, days, skipped }: YearOfDays): TemplateResult {
    const axis = (years: string, kind = ''): TemplateResult =>
      html`<div part="axis" class="axis ${kind}" aria-hidden="true"><b part="year" class="year">${years}</b></div>`;
    return html`<li class="row">
      ${axis(year)}
      <ol class="days">
        ${days.map((day) => [this.#renderDay(day), this.#renderDetails(day)])}
      </ol>
      ${skipped ? axis(skipped, 'skipped') : nothing}
    </li>`;
  }

  #renderDay(day: FoundingDay): TemplateResult {
    const { words } = this;
    const { date, groups } = day;
    const id = `day-${date}`;
    return html`<li part="day" class="day">
      ${
        date
          ? html`<time part="date" id=${id} class="date" datetime=${date}>${writtenDate(date, words.language)}</time>`
          : html`<span part="date" id=${id} class="date"
              >${words.msg('成立日期不详', { id: 'timeline.undated' })}</span
            >`
      }
      ${groups.map((group) => this.#renderGroup(group, id))}
    </li>`;
  }

  #renderGroup(group: Group, day: string): TemplateResult {
    const { records } = this;
    const classOfWork = records.classOf(group);
    const names = `group ${classOfWork?.id ?? ''}`;
    const content = html`${classMark(classOfWork, records)}<span>${this.words.text(group.name)}</span>`;
    // Where no script runs, nothing looks as if it could be pressed.
    if (isServer) return html`<p part=${names} class=${names}>${content}</p>`;
    const open = group.id === this.#chosen;
    return html`<button
      type="button"
      part=${names}
      class=${names}
      aria-describedby="${day} ${legendId(classOfWork, records)}"
      aria-expanded="${open}"
      aria-controls=${open ? 'details' : nothing}
      @click=${(event: MouseEvent) => isPlainClick(event) && this.#choose(group.id)}
    >
      ${content}
    </button>`;
  }

  /** The group chosen, where it is one of this day. */
  #renderDetails(day: FoundingDay): unknown {
    const { records, words } = this;
    const group = day.groups.find(({ id }) => id === this.#chosen);
    if (!group) return nothing;
    // On a page without cards, the text inside shows.
    return html`<li part="details" class="details" id="details">
      <kys-group-card
        exportparts="card,class,name,tag,summary,person,mailbox"
        group=${group.id}
        heading-level=${this.#level}
        .records=${records}
        >${groupText(group, day, records, words, this.#level)}</kys-group-card
      >
    </li>`;
  }

  #choose(id: string): void {
    const event = new KysGroupSelectEvent(id);
    if (id === this.#chosen) this.#chosen = '';
    else if (this.dispatchEvent(event)) {
      this.#chosen = id;
      // By then the card has its size.
      requestAnimationFrame(() => this.renderRoot.querySelector('#details')?.scrollIntoView({ block: 'nearest' }));
    }
    this.requestUpdate();
  }
}
