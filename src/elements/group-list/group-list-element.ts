import element from '#generated/messages/element.js';
import list from '#generated/messages/list.js';
import selection from '#generated/messages/selection.js';
import {
  html,
  nothing,
  type CSSResultGroup,
  type PropertyDeclarations,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { classSummaryOf } from '../../dataset/class-summary-of.js';
import type { ClassOfWork, Group } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { VARIANTS, type GroupCardVariant } from '../group-card/group-card-element.js';
import { className } from '../templates/class-name.js';
import type { KysGroupSelectEvent } from '../events/group-select-event.js';
import { GroupsElement } from '../base/groups-element.js';
import { lazyImport, soon } from '../base/lazy-import.js';
import { findSpelled, ifAny } from '../controllers/spelling.js';
import { addressName } from '../controllers/address-name.js';
import { CardFocus } from '../controllers/card-focus.js';
import { heading, HEADING_LEVELS } from '../templates/heading.js';
import { facetsOf, filterGroups, type Chosen, type Facet } from './facets.js';
import { styles } from './group-list.styles.js';
import { listControls } from './list-controls.js';
import { UNCLASSIFIED } from '../base/select-groups.js';
import { sortGroups, SORTS, type GroupListSort } from './sort-groups.js';
import type { UrlAddress, UrlState } from './url-state.js';

/** The address follows what a person types when the typing rests, ms. */
const REST = 250;

const NOTHING: Chosen = { class: [], tag: [] };

/**
 * The working groups as cards, by class of work (those without one last), by name or by age; to search and to filter.
 *
 * @element kys-group-list
 *
 * @slot - Shown until the element is defined, and where no group can be shown.
 *
 * @fires {KysGroupSelectEvent} kys-group-select - A person followed the link of a group's name, or pressed its button.
 *   Canceling it stays on the page and chooses nothing.
 *
 * @csspart search - The search field.
 * @csspart filter - Each button that filters.
 * @csspart clear - The button that takes back search and filters.
 * @csspart sort - The choice of an order.
 * @csspart count - How many groups there are.
 * @csspart heading - The heading of each class of work.
 * @csspart about - What each class of work is about.
 * @csspart grid - The cards of each class of work.
 * @csspart card - Each card.
 * @csspart class - The class of work, in a card.
 * @csspart name - The group's name, in a card.
 * @csspart tag - Each tag, in a card.
 * @csspart summary - What the group does, in a card.
 * @csspart person - Each person's name, in a card.
 * @csspart mailbox - Each mail address, in a card.
 * @csspart source - The term, the date and the source of the data.
 * @csspart age - The line that tells the term once that is over.
 *
 * @cssprop [--kys-group-list-column=280px] - The least width of a card.
 * @cssprop [--kys-group-list-gap=16px] - The space between cards.
 */
export class GroupListElement extends GroupsElement {
  static override styles: CSSResultGroup = [GroupsElement.styles, styles];

  /** What finds groups loads with the first list that can be searched, for all. */
  static search: typeof import('./list-search.js') | undefined;

  static override get properties(): PropertyDeclarations {
    return {
      searchable: { type: Boolean },
      query: {},
      filterable: { type: Boolean },
      sort: {},
      sortable: { type: Boolean },
      urlState: { attribute: 'url-state' },
      selectable: { type: Boolean },
      selected: {},
      variant: {},
      headingLevel: { attribute: 'heading-level' },
      href: {},
    };
  }

  /** Shows a search field above the cards. */
  searchable = false;

  /** What the search field holds. */
  query = '';

  /** Shows buttons above the cards that filter by class of work and by tag. */
  filterable = false;

  /**
   * The order: `class`, under headings; `name`, in Chinese by pinyin; `founded`, the oldest first; or `listed`, as in
   * `groups`. The default is `listed` where there is `groups`, else `class`.
   */
  sort: GroupListSort | '' = '';

  /** Shows a choice of the order above the cards. */
  sortable = false;

  /**
   * Keeps what a person searched, filtered and sorted in the address of the page; a text is the prefix of its
   * parameters, for pages with several lists, instead of `kys`.
   */
  urlState: string | boolean = false;

  /** Makes each name a button by which a person chooses the group, in place of the link. */
  selectable = false;

  /** The group that is chosen, by id, mailbox or name. */
  selected = '';

  /** How much each card shows: see `kys-group-card`. */
  variant: GroupCardVariant = 'card';

  /** The level of the headings of the classes of work, 1 to 6; the names of the groups are one below, if there is one. */
  headingLevel: number | string = 3;

  /** Where each name leads, with `{id}` in place of the group's id. */
  href = '';

  protected override readonly words = new Words(element, list, selection);

  /** The groups that meet the query, from which filters choose, and what they leave. */
  #searched!: readonly Group[];
  #found!: readonly Group[];
  #facets!: readonly Facet[];
  /** What a method of input composes in the search field, where that may be a word. */
  #draft = '';
  #chosen = NOTHING;
  #level!: string;
  #variant!: GroupCardVariant;
  #sort!: GroupListSort;
  /** What the host has set, which the address needn't tell. */
  #initial: UrlState = {};
  /** What reads and writes the address, once that was asked for and has come. */
  #address: UrlAddress | undefined;
  #hasAskedForUrl = false;
  /** The query for which the search was asked for last. */
  #asked: string | undefined;

  constructor() {
    super();
    new CardFocus(this, () => this.focusNear());
  }

  /** What reads the address, and searches, comes first, if it comes soon: so the list is drawn once, as it stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    // The address may have a query.
    const loading = this.#loadUrl()?.then(() => this.#loadSearch()) ?? this.#loadSearch();
    return loading ? soon(loading).then(() => super.scheduleUpdate()) : super.scheduleUpdate();
  }

  #loadUrl(): Promise<unknown> | undefined {
    if (this.#hasAskedForUrl || !this.#prefix) return undefined;
    this.#hasAskedForUrl = true;
    this.#initial = this.#state;
    return lazyImport(this, import('./url-state.js'), ({ UrlAddress }) => {
      this.#address = new UrlAddress(this, (state) => this.#take(state));
      this.#address.read(this.#prefix, this.#initial);
    });
  }

  /** Where it hasn't come, each other query tries again. */
  #loadSearch(): Promise<unknown> | undefined {
    const query = this.query || this.#draft;
    if (GroupListElement.search || !query || this.#asked === query) return undefined;
    this.#asked = query;
    return lazyImport(this, import('./list-search.js'), (search) => {
      GroupListElement.search = search;
      this.requestUpdate();
    });
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    this.query ??= '';
    // The first time, it was read before the update.
    if (this.#address && this.#address.prefix !== this.#prefix) {
      this.#initial = this.#state;
      this.#address.read(this.#prefix, this.#initial);
      void this.#loadSearch();
    }
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#sort = this.oneOf('sort', this.sort || (this.groups ? 'listed' : ''), SORTS);
    const query = GroupListElement.search ? this.query : '';
    const drafted = this.#find(this.#draft);
    const found = new Set(drafted.length ? drafted : this.#find(query));
    this.#searched = query || drafted.length ? this.listed.filter((group) => found.has(group)) : this.listed;
    this.#facets = this.filterable ? facetsOf(this.listed, this.#chosen, this.records, this.words) : [];
    this.#found = sortGroups(filterGroups(this.#searched, this.#facets), this.#sort, this.words);
    if (!this.searchable && !this.filterable && this.listed.length && !this.#found.length) this.failOfNone();
  }

  #find(query: string): readonly Group[] {
    const search = GroupListElement.search?.groupSearch(this.records);
    return (query && search && findSpelled(this, query, (one) => ifAny(search.find(one)))) || [];
  }

  protected override focusNear(): void {
    const control = this.renderRoot.querySelector<HTMLElement>('input,button,select');
    if (control) control.focus();
    else super.focusNear();
  }

  protected override renderContent(): TemplateResult {
    return html`${this.searchable || this.filterable || this.sortable ? this.#renderControls() : nothing}
    ${
      this.#sort === 'class'
        ? [...this.records.classes, undefined].map((classOfWork) => this.#renderClass(classOfWork))
        : this.#renderCards(this.#found, 0)
    }`;
  }

  #renderControls(): TemplateResult {
    const { searchable, filterable, sortable, query } = this;
    return listControls(
      {
        searchable,
        filterable,
        sortable,
        query,
        sort: this.#sort,
        facets: this.#facets,
        searched: this.#searched,
        count: this.#found.length,
        onInput: this.#onInput,
        onSort: this.#onSort,
        onFilter: this.#onFilter,
        onClear: this.#onClear,
      },
      this.words,
    );
  }

  #renderClass(classOfWork: ClassOfWork | undefined): unknown {
    const groups = this.#found.filter((group) => this.records.classOf(group) === classOfWork);
    if (!groups.length) return nothing;
    const id = classOfWork?.id ?? UNCLASSIFIED;
    const summary = classOfWork && classSummaryOf(classOfWork);
    return html`<section aria-labelledby=${id}>
      ${heading(this.#level, id, className(classOfWork, this.words), 'heading')}
      ${summary ? html`<p part="about">${this.words.text(summary)}</p>` : nothing} ${this.#renderCards(groups, 1)}
    </section>`;
  }

  /** @param below how far the names are below the level of the headings. */
  #renderCards(groups: readonly Group[], below: number): TemplateResult {
    const selected = findSpelled(this, this.selected ?? '', (name) => this.records.group(name));
    return html`<ul part="grid" @kys-group-select=${this.#onChoose}>
      ${groups.map(
        (group) =>
          html`<li>
            <kys-group-card
              exportparts="card,class,name,tag,summary,person,mailbox"
              group=${group.id}
              variant=${this.#variant}
              heading-level=${Math.min(+this.#level + below, 6)}
              href=${this.href}
              .selectable=${this.selectable}
              .selected=${group === selected}
              .records=${this.records}
            ></kys-group-card>
          </li>`,
      )}
    </ul>`;
  }

  /** What a person can change here, as the address has it. */
  get #state(): UrlState {
    const { class: classes, tag } = this.#chosen;
    return {
      ...(this.searchable && { q: this.query }),
      ...(this.filterable && { class: classes.join(' '), tag: tag.join(' ') }),
      ...(this.sortable && { sort: this.sort ?? '' }),
    };
  }

  get #prefix(): string {
    return addressName(this.urlState);
  }

  /** Takes over what the address says. */
  #take({ q, class: classes = '', tag = '', sort }: UrlState): void {
    this.query = q ?? this.query;
    this.sort = SORTS.find((one) => one === sort) ?? (this.#initial['sort'] as GroupListSort | undefined) ?? this.sort;
    this.#chosen = { class: classes.split(' '), tag: tag.split(' ') };
    this.requestUpdate();
  }

  /** Takes over what a person did, into the address too. */
  #follow(delay = 0): void {
    this.requestUpdate();
    this.#address?.write(() => this.#state, delay);
  }

  readonly #onInput = (event: Event): void => {
    const { value } = event.target as HTMLInputElement;
    const { isComposing } = event as InputEvent;
    // Keyboards on a screen compose words of Latin letters, too; of others, it is half a word of pinyin, say.
    this.#draft = isComposing && matchMedia('(pointer:coarse)').matches ? value : '';
    if (!isComposing) this.query = value;
    this.#follow(REST);
  };

  readonly #onSort = (event: Event): void => {
    this.sort = (event.target as HTMLSelectElement).value as GroupListSort;
    this.#follow();
  };

  readonly #onFilter = (chosen: Partial<Chosen>): void => {
    this.#chosen = { ...this.#chosen, ...chosen };
    this.#follow();
  };

  readonly #onClear = (): void => {
    if (this.searchable) this.query = '';
    this.#onFilter(NOTHING);
    // The button goes.
    this.focusNear();
  };

  // Lit calls it on the element itself.
  async #onChoose(event: Event): Promise<void> {
    // Everybody else hears of it first, and may cancel it.
    await Promise.resolve();
    if (this.selectable && !event.defaultPrevented) this.selected = (event as KysGroupSelectEvent).group;
  }
}
