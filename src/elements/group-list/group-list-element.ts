import { element, list, selection } from '#generated/messages.js';
import { str } from '@lit/localize/internal/str-tag.js';
import { html, nothing, type CSSResultGroup, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import type { ClassOfWork, Group } from '../../dataset/records.js';
import { GroupSearch } from '../../dataset/search.js';
import { Words } from '../../language/words.js';
import { VARIANTS, type GroupCardVariant } from '../group-card/group-card-element.js';
import { className } from '../class-name.js';
import { GroupsElement } from '../groups-element.js';
import { heading, HEADING_LEVELS } from '../heading.js';
import { styles } from './group-list.styles.js';

const english = { ...element, ...list, ...selection };

/**
 * The working groups as cards, by class of work; those without one last.
 *
 * @element kys-group-list
 *
 * @slot - Shown until the element is defined, and where no group can be shown.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person followed the link of a group's name. Canceling it stays on the page.
 *
 * @csspart search - The search field.
 * @csspart count - How many groups there are.
 * @csspart heading - The heading of each class of work.
 * @csspart grid - The cards of each class of work.
 * @csspart card - Each card; its parts `class`, `name`, `tag`, `summary`, `person` and `mailbox` are parts of the list too.
 * @csspart source - The term, the date and the source of the data.
 *
 * @cssprop [--kys-group-list-column=280px] - The least width of a card.
 * @cssprop [--kys-group-list-gap=16px] - The space between cards.
 */
export class GroupListElement extends GroupsElement {
  static override styles: CSSResultGroup = [GroupsElement.styles, styles];

  static override properties: PropertyDeclarations = {
    searchable: { type: Boolean },
    query: {},
    variant: {},
    headingLevel: { attribute: 'heading-level' },
    href: {},
  };

  /** Shows a search field above the cards. */
  searchable = false;

  /** What the search field holds. */
  query = '';

  /** How much each card shows: see `kys-group-card`. */
  variant: GroupCardVariant = 'card';

  /** The level of the headings of the classes of work, 1 to 6; the names of the groups are one below, if there is one. */
  headingLevel: number | string = 3;

  /** Where each name leads, with `{id}` in place of the group's id. */
  href = '';

  protected override readonly words = new Words(english);

  #search: GroupSearch | undefined;
  #found: readonly Group[] = [];
  #level = '3';
  #variant: GroupCardVariant = 'card';

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (changed.has('records')) this.#search = undefined;
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.query ??= '';
    const found = this.query ? (this.#search ??= new GroupSearch(this.records)).find(this.query) : this.records.groups;
    this.#found = this.selected.filter((group) => found.includes(group));
    if (!this.searchable && !this.#found.length) this.failOfNone();
  }

  protected override renderContent(): TemplateResult {
    return html`${this.searchable ? this.#renderSearch() : nothing}
    ${this.records.classes.map((classOfWork) => this.#renderClass(classOfWork))} ${this.#renderClass(undefined)}`;
  }

  #renderSearch(): TemplateResult {
    const { msg } = this.words;
    return html`<div role="search">
      <label for="query">${msg('按名称、成员、标签或邮箱搜索', { id: 'list.search' })}</label>
      <input
        part="search"
        id="query"
        type="search"
        autocomplete="off"
        .value=${this.query}
        @input=${this.#onInput}
      />
      <p part="count" role="status">${this.#countSentence(this.#found.length)}</p>
    </div>`;
  }

  #countSentence(count: number): string {
    const { msg, number } = this.words;
    const shown = number(count);
    if (!count) return msg('没有找到，换个词试试。', { id: 'list.none' });
    return this.words.plural(count) === 'one'
      ? msg(str`${shown} 个工作组`, { id: 'list.count.one' })
      : msg(str`${shown} 个工作组`, { id: 'list.count.other' });
  }

  #renderClass(classOfWork: ClassOfWork | undefined): unknown {
    const groups = this.#found.filter((group) => this.records.classOf(group) === classOfWork);
    if (!groups.length) return nothing;
    const id = classOfWork?.id ?? 'unclassified';
    return html`<section aria-labelledby=${id}>
      ${heading(this.#level, id, className(classOfWork, this.words), 'heading')}
      <ul part="grid">
        ${groups.map((group) => html`<li>${this.#renderCard(group)}</li>`)}
      </ul>
    </section>`;
  }

  #renderCard({ id }: Group): TemplateResult {
    return html`<kys-group-card
      exportparts="card,class,name,tag,summary,person,mailbox"
      group=${id}
      variant=${this.#variant}
      heading-level=${Math.min(+this.#level + 1, 6)}
      href=${this.href}
      .records=${this.records}
    ></kys-group-card>`;
  }

  readonly #onInput = (event: Event): void => {
    this.query = (event.target as HTMLInputElement).value;
  };
}
