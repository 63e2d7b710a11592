import element from '#generated/messages/element.js';
import groupMessages from '#generated/messages/group.js';
import selection from '#generated/messages/selection.js';
import timeline from '#generated/messages/timeline.js';
import {
  html,
  isServer,
  noChange,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { tallTimeline, wideTimeline, type Stretch, type WideTimeline } from '../../chart/timeline.js';
import { foundingDays, type FoundingDay } from '../../dataset/founding-days.js';
import { Words } from '../../language/words.js';
import { isPlainClick } from '../../page/plain-click.js';
import { classOfWork } from '../templates/class-of-work.styles.js';
import { KysGroupSelectEvent } from '../events/group-select-event.js';
import { GroupsElement } from '../base/groups-element.js';
import { HEADING_LEVELS } from '../templates/heading.js';
import { posts } from '../templates/posts.styles.js';
import { styleText } from '../templates/style-text.js';
import { warnOnce } from '../base/warn-once.js';
import { groupText } from './group-text.js';
import { TimelineSize } from './timeline-size.js';
import { staticGroups, staticStretch, staticStyles } from './static-timeline.js';
import { styles } from './timeline.styles.js';
import { axis, years } from './year-marks.js';

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
 * @cssprop [--kys-timeline-axis=--kys-muted] - The axis with its dots, and the lines down to the groups.
 */
export class TimelineElement extends GroupsElement {
  static override styles: CSSResultGroup = [
    GroupsElement.styles,
    posts,
    styles,
    classOfWork,
    isServer ? staticStyles : [],
  ];

  static override get properties(): PropertyDeclarations {
    return {
      headingLevel: { attribute: 'heading-level' },
    };
  }

  /** The level of the name of the group chosen as a heading, 1 to 6, to fit into the outline of the page. */
  headingLevel: number | string = 3;

  protected override readonly words = new Words(element, groupMessages, selection, timeline);

  readonly #size = new TimelineSize(this);
  #days: readonly FoundingDay[] = [];
  #wide: WideTimeline | undefined;
  #stretches: readonly Stretch[] = [];
  #level = '3';
  #chosen = '';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#days = foundingDays(this.listed);
    const days = this.#days.map(({ day }) => day).filter(isFinite);
    const undated = this.#days[days.length];
    if (undated)
      warnOnce(`<${this.localName}>`, `no day of founding: ${undated.groups.map(({ id }) => id).join(', ')}.`);
    // Without script nothing knows how wide its place is: from top to bottom it fits any.
    this.#wide = isServer ? undefined : wideTimeline(days, this.#size.measure());
    this.#stretches = this.#wide ? [] : tallTimeline(days);
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // Before it, there may be style elements.
    this.#size.measureRoot(this.renderRoot.lastElementChild!);
  }

  /** A timeline that is drawn from another side has other buttons. */
  protected override focusNear(gone: Element): void {
    const button =
      [...this.renderRoot.querySelectorAll('button')].find(({ textContent }) => textContent === gone.textContent) ??
      this.renderRoot.querySelector<HTMLElement>('[aria-expanded=true]');
    if (button) button.focus();
    else super.focusNear(gone);
  }

  protected override renderContent(): TemplateResult {
    const { msg } = this.words;
    const days = this.#days;
    const wide = this.#wide;
    return html`<div class="timeline ${wide ? 'wide' : 'tall'} ${isServer ? 'static' : ''}">
        ${wide ? axis(wide) : this.#renderStretch(0, '')}
        <ol aria-label=${msg('工作组成立时间', { id: 'timeline.label' })}>
          ${days.map((day, index) => this.#renderDay(day, index))}
        </ol>
      </div>
      ${wide ? days.map((day) => this.#renderDetails(day)) : nothing}
      ${
        days.some(({ date }) => date.endsWith('-01-01'))
          ? html`<p class="note">${msg('日期是1月1日的，可能只知道年份。', { id: 'timeline.unsure' })}</p>`
          : nothing
      }`;
  }

  #renderDay(day: FoundingDay, index: number): TemplateResult {
    const { words } = this;
    const { date } = day;
    const wide = this.#wide;
    const id = `day-${index}`;
    const content = html`${
      date
        ? html`<time part="date" id=${id} class="date" datetime=${date}>${words.date(date)}</time>`
        : html`<span part="date" id=${id} class="date">${words.msg('成立日期不详', { id: 'timeline.undated' })}</span>`
    }
    ${isServer ? staticGroups(day, this.records, words) : this.#renderGroups(day, id)}`;
    return html`<li
      part="day"
      .style=${isServer ? noChange : styleText(wide && date ? `--_at:${wide.at[index]}em;--_lane:${wide.lanes[index]}` : '')}
    >
      ${this.#renderStretch(index + 1, content)} ${wide ? nothing : this.#renderDetails(day)}
    </li>`;
  }

  #renderStretch(index: number, content: unknown): unknown {
    const stretch = this.#stretches[index];
    if (isServer && stretch) return staticStretch(stretch, content);
    return stretch
      ? html`<div class="stretch" .style=${styleText(`--_length:${stretch.length}em`)}>
          ${years(stretch.years, '%')} ${content}
        </div>`
      : content;
  }

  #renderGroups({ groups }: FoundingDay, day: string): TemplateResult[] {
    return groups.map((group) => {
      const { id, name } = group;
      const names = `group ${this.records.classOf(group)?.id ?? ''}`;
      const open = id === this.#chosen;
      return html`<button
        type="button"
        part=${names}
        class=${names}
        aria-describedby=${day}
        aria-expanded="${open}"
        aria-controls=${open ? 'details' : nothing}
        @click=${(event: MouseEvent) => isPlainClick(event) && this.#choose(id)}
      >
        ${this.words.text(name)}
      </button>`;
    });
  }

  /** The group chosen, where it is one of this day. */
  #renderDetails(day: FoundingDay): unknown {
    const { records, words } = this;
    const group = day.groups.find(({ id }) => id === this.#chosen);
    if (!group) return nothing;
    // On a page without cards, the text inside shows.
    return html`<div part="details" id="details">
      <kys-group-card
        exportparts="card,class,name,tag,summary,person,mailbox"
        group=${group.id}
        heading-level=${this.#level}
        .records=${records}
        >${groupText(group, day, records, words, this.#level)}</kys-group-card
      >
    </div>`;
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
