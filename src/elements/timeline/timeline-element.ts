import { element, selection, timeline } from '#generated/messages.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { labelWidth } from '../../chart/label-width.js';
import { tallTimeline, wideTimeline, type Stretch, type WideTimeline } from '../../chart/timeline.js';
import { foundingDays, type FoundingDay, type Foundings } from '../../dataset/founding-days.js';
import type { Group } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { classOfWork } from '../class-of-work.styles.js';
import { KysGroupSelectEvent } from '../group-select-event.js';
import { GroupsElement } from '../groups-element.js';
import { HEADING_LEVELS } from '../heading.js';
import { posts } from '../posts.styles.js';
import { warnOnce } from '../warn-once.js';
import { groupText } from './group-text.js';
import { TimelineSize } from './timeline-size.js';
import { styles } from './timeline.styles.js';
import { axis, years } from './year-marks.js';

/** Below this width, in em, the axis goes from top to bottom. */
const NARROW = 44;

/** More lanes than these are no picture any more, however wide. */
const MOST_LANES = 8;

/** Measures of the axis, in em, and the room at its beginning for half a dot, px; the styles have the same. */
const GAP = 1;
const YEAR_WIDTH = 3.5;
const YEAR_HEIGHT = 1.75;
const ROOM_FOR_A_DAY = 4;
const INSET = 5;

const english = { ...element, ...selection, ...timeline };

/**
 * When the groups were founded, drawn to scale: from side to side where there is room, else from top to bottom.
 * Choosing a group shows its card, where the page has `kys-group-card`, else a short text.
 *
 * @element kys-timeline
 *
 * @slot - Shown until the element is defined, and where no group can be shown.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person chose a group. Canceling it keeps its card closed.
 *
 * @csspart axis - The line with its years, where it goes from side to side.
 * @csspart year - Each year.
 * @csspart day - Each day with its groups.
 * @csspart date - Each date.
 * @csspart group - Each group; also its class of work (`internal`, `external`, `special`).
 * @csspart details - The card or the text of the group chosen; the card's parts `card`, `class`, `name`, `tag`, `summary`,
 *   `person` and `mailbox` are parts of the timeline too.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-timeline-box=--kys-surface] - Background of the groups.
 * @cssprop [--kys-timeline-line=--kys-line] - Border of the groups.
 * @cssprop [--kys-timeline-axis=--kys-muted] - The axis with its dots, and the lines down to the groups.
 */
export class TimelineElement extends GroupsElement {
  static override styles: CSSResultGroup = [GroupsElement.styles, posts, styles, classOfWork];

  static override properties: PropertyDeclarations = {
    headingLevel: { attribute: 'heading-level' },
  };

  /** The level of the name of the group chosen as a heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(english);

  readonly #size = new TimelineSize(this);
  #foundings: Foundings = { days: [], undated: [] };
  #wide: WideTimeline | undefined;
  #widths: readonly number[] = [];
  #stretches: readonly Stretch[] = [];
  #level = '3';
  #chosen = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#foundings = foundingDays(this.selected);
    const { days, undated } = this.#foundings;
    if (undated.length) {
      warnOnce(`<${this.localName}>`, `no day of founding: ${undated.map(({ id }) => id).join(', ')}.`);
    }
    this.#wide = undefined;
    if (days.length) this.#layOut(days);
  }

  protected override renderContent(): TemplateResult {
    const { msg } = this.words;
    const { days, undated } = this.#foundings;
    const unsure = days.some(({ date }) => date.endsWith('-01-01'));
    return html`<div class="timeline ${this.#wide ? 'wide' : 'tall'}">
        ${!days.length ? nothing : this.#wide ? axis(this.#wide) : this.#renderStretch(0, nothing)}
        <ol aria-label=${msg('工作组成立时间', { id: 'timeline.label' })}>
          ${days.map((day, index) => this.#renderDay(day, index))}
          ${undated.length
            ? html`<li part="day" class="undated">
                <p part="date" id="undated" class="date">${msg('成立日期不详', { id: 'timeline.undated' })}</p>
                ${this.#renderGroups(undated, 'undated')}
              </li>`
            : nothing}
        </ol>
      </div>
      ${this.#wide || undated.some(({ id }) => id === this.#chosen) ? this.#renderDetails(this.selected) : nothing}
      ${unsure ? html`<p class="note">${msg('写着 1 月 1 日的，可能只知道是那一年。', { id: 'timeline.unsure' })}</p>` : nothing}`;
  }

  /** Draws from side to side where that gives a picture. */
  #layOut(days: readonly FoundingDay[]): void {
    const { words } = this;
    const size = this.#size;
    if (!size.em) size.measure();
    const { em, width } = size;
    const at = days.map(({ day }) => day);
    if (width >= NARROW * em) {
      this.#widths = days.map(({ date, groups }) => labelWidth(words.date(date), groups.map(({ name }) => words.text(name)), em));
      const wide = wideTimeline(at, this.#widths, width - INSET, GAP * em, YEAR_WIDTH * em);
      if (Math.max(...wide.lanes) <= MOST_LANES) this.#wide = wide;
    }
    if (!this.#wide) this.#stretches = tallTimeline(at, ROOM_FOR_A_DAY * em, YEAR_HEIGHT * em);
  }

  #renderDay({ date, groups }: FoundingDay, index: number): TemplateResult {
    const wide = this.#wide;
    const content = html`<time part="date" id="day-${index}" class="date" datetime=${date}>${this.words.date(date)}</time>
      ${this.#renderGroups(groups, `day-${index}`)}`;
    return wide
      ? html`<li
          part="day"
          .style=${`--_at:${wide.at[index]}px;--_lane:${wide.lanes[index]};--_width:${this.#widths[index]}px`}
        >
          ${content}
        </li>`
      : html`<li part="day">${this.#renderStretch(index + 1, content)} ${this.#renderDetails(groups)}</li>`;
  }

  #renderStretch(index: number, content: unknown): TemplateResult {
    const { length, years: marks } = this.#stretches[index]!;
    return html`<div class="stretch" .style=${`--_length:${length}px`}>${years(marks, '%')} ${content}</div>`;
  }

  #renderGroups(groups: readonly Group[], day: string): TemplateResult[] {
    return groups.map(({ id, name, class: classId }) => {
      const names = `group ${classId ?? ''}`;
      const open = id === this.#chosen;
      return html`<button
        type="button"
        part=${names}
        class=${names}
        aria-describedby=${day}
        aria-expanded="${open}"
        aria-controls=${open ? 'details' : nothing}
        @click=${() => this.#choose(id)}
      >
        ${this.words.text(name)}
      </button>`;
    });
  }

  /** The group chosen, where it is one of these. */
  #renderDetails(groups: readonly Group[]): unknown {
    const { records, words } = this;
    const group = groups.find(({ id }) => id === this.#chosen);
    if (!group) return nothing;
    // On a page without cards, the text inside shows.
    return html`<div part="details" id="details">
      <kys-group-card
        exportparts="card,class,name,tag,summary,person,mailbox"
        group=${group.id}
        heading-level=${this.#level}
        .records=${records}
        >${groupText(group, this.#foundings, records, words, this.#level)}</kys-group-card
      >
    </div>`;
  }

  #choose(id: string): void {
    if (id === this.#chosen) this.#chosen = '';
    else if (this.dispatchEvent(new KysGroupSelectEvent(id))) {
      this.#chosen = id;
      // By then the card has its size.
      requestAnimationFrame(() => this.renderRoot.querySelector('#details')?.scrollIntoView({ block: 'nearest' }));
    }
    this.requestUpdate();
  }
}
