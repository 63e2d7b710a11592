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
import { generalGroup } from '../../dataset/general-group.js';
import { profileOf } from '../../dataset/profile-of.js';
import type { Group } from '../../dataset/records.js';
import { Words } from '../../language/words.js';
import { VARIANTS, type GroupCardVariant } from '../group-card/group-card-element.js';
import type { KysGroupSelectEvent } from '../events/group-select-event.js';
import { GroupsElement } from '../base/groups-element.js';
import { lazyImport, soon } from '../base/lazy-import.js';
import { findSpelled, ifAny } from '../controllers/spelling.js';
import { addressName } from '../controllers/address-name.js';
import { CardFocus } from '../controllers/card-focus.js';
import { HEADING_LEVELS } from '../templates/heading.js';
import { mailLink } from '../templates/mail-link.js';
import type { Chosen, Facet } from './facets.js';
import { cardGrids, type CardLooks } from './card-grids.js';
import { styles } from './group-list.styles.js';
import { scopeOf } from './scope.js';
import { countSentence, groupCount, listControls } from './list-controls.js';
import type { SearchAnswer } from './search-answer.js';
import { SORTS, type GroupListSort } from './sorts.js';
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
 * @csspart filters - The button that shows the filters.
 * @csspart filter - Each button that filters.
 * @csspart suggestion - Each button that searches for what may have been meant, where nothing is found.
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

  /** What filters and sorts loads with the first filters that are opened, or when it's asked for, for all. */
  static filters: typeof import('./list-filters.js') | undefined;

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

  /** Shows a button above the cards that opens filters by class of work and by tag. */
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
  #isOpen = false;
  /** Whether the filters are on their way. */
  #isLoading = false;
  /** Whether it has the styles of the filters. */
  #isStyled = false;
  #answer: SearchAnswer | undefined;
  #sentence = '';
  /** Whether a person has searched, filtered or sorted: what comes of it is said. */
  #hasActed = false;

  constructor() {
    super();
    new CardFocus(this, () => this.focusNear());
  }

  /** What reads the address, and searches, comes first, if it comes soon: so the list is drawn once, as it stays. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    // The address may have a query.
    const loading = this.#loadUrl()?.then(() => this.#loadTools()) ?? this.#loadTools();
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

  #loadTools(): Promise<unknown> | undefined {
    const [search, filters] = [this.#loadSearch(), this.#loadFilters()];
    return search || filters ? Promise.all([search, filters]) : undefined;
  }

  #loadFilters(): Promise<unknown> | undefined {
    const isFiltered = Object.values(this.#chosen).some((ids) => ids.some(Boolean));
    // The other orders are those of the records.
    const isSorted = /name|founded/i.test(this.sort);
    if (GroupListElement.filters || this.#isLoading || !(this.#isOpen || isFiltered || isSorted)) return undefined;
    this.#isLoading = true;
    return lazyImport(this, import('./list-filters.js'), (filters) => {
      GroupListElement.filters = filters;
      this.requestUpdate();
    }).then(() => (this.#isLoading = false));
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
      void this.#loadTools();
    }
    this.#level = this.oneOf('heading-level', this.headingLevel, HEADING_LEVELS);
    this.#variant = this.oneOf('variant', this.variant, VARIANTS);
    this.#sort = this.oneOf('sort', this.sort || (this.groups ? 'listed' : ''), SORTS);
    const query = GroupListElement.search ? this.query : '';
    const drafted = this.#find(this.#draft);
    const found = new Set(drafted.length ? drafted : this.#find(query));
    this.#searched = query || drafted.length ? this.listed.filter((group) => found.has(group)) : this.listed;
    const { filters, search } = GroupListElement;
    const chosen = this.filterable ? this.#chosen : undefined;
    const asked = { listed: this.listed, chosen, sort: this.#sort, profileOf };
    const { facets, found: left } = filters?.arrange(this.#searched, asked, this.records, this.words) ?? {};
    this.#facets = facets ?? [];
    this.#found = left ?? this.#searched;
    if (!this.searchable && !this.filterable && this.listed.length && !this.#found.length) this.failOfNone();
    this.#answer = search?.answerSearch({
      query,
      listed: this.listed,
      searched: this.#searched,
      found: this.#found,
      records: this.records,
      words: this.words,
      root: this.#hasActed ? this.renderRoot : undefined,
    });
    const count = countSentence(this.#found.length, this.#chosenCount > 0, this.words);
    this.#sentence = count + (this.#answer?.names ?? '');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    const { filters, search } = GroupListElement;
    void search?.markHits(this, this.query, this.words);
    if (this.#isOpen && filters && !this.#isStyled) {
      this.#isStyled = true;
      filters.stylePanel(this);
    }
    const told = this.#sentence + (this.#answer?.suggestion ?? '');
    (search ?? filters)?.tellLater(this.renderRoot, told, this.#hasActed);
  }

  get #chosenCount(): number {
    return this.#facets.flatMap(({ chosen }) => chosen).length;
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
      <div class="results">
        ${cardGrids(this.#found, this.#cards, this.records, this.words)}
        ${this.#answer?.draw(this.#onSuggestion, { html, mailLink, general: generalGroup(this.records) })}
      </div>`;
  }

  get #cards(): CardLooks {
    const { selectable, href } = this;
    return {
      byClass: this.#sort === 'class',
      level: this.#level,
      variant: this.#variant,
      href,
      selectable,
      selected: findSpelled(this, this.selected ?? '', (name) => this.records.group(name)),
      onChoose: this.#onChoose,
    };
  }

  #renderControls(): TemplateResult {
    const { searchable, filterable, sortable, query, words } = this;
    return listControls(
      {
        searchable,
        filterable,
        sortable,
        query,
        scope: scopeOf(this, this.listed, this.words),
        chosen: this.#chosenCount,
        open: this.#isOpen,
        panel: this.#isOpen && this.#renderFilters(),
        sentence: this.#sentence,
        isEmpty: !this.#found.length,
        onInput: this.#onInput,
        onFilters: this.#onFilters,
        onKeydown: this.#onKeydown,
        onClear: this.#onClear,
      },
      words,
    );
  }

  #renderFilters(): unknown {
    const { listed, words } = this;
    const panel = {
      facets: this.#facets,
      listed,
      searched: this.#searched,
      onFilter: this.#onFilter,
      sort: this.sortable ? this.#sort : undefined,
      onSort: this.#onSort,
      groupCount: (count: number) => groupCount(count, words),
    };
    return GroupListElement.filters?.filterPanel(panel, words, html);
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
    this.#hasActed = true;
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

  readonly #onFilters = (): void => {
    this.#isOpen = !this.#isOpen;
    this.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!this.#isOpen || !GroupListElement.filters?.closesFilters(event)) return;
    this.#onFilters();
    this.renderRoot.querySelector<HTMLElement>('[part=filters]')?.focus();
  };

  readonly #onSuggestion = (name: string): void => {
    this.query = name;
    this.#follow();
    // The button goes.
    this.focusNear();
  };

  readonly #onClear = (): void => {
    if (this.searchable) this.query = '';
    this.#onFilter(NOTHING);
    // The button goes.
    this.focusNear();
  };

  readonly #onChoose = (event: Event): void => void this.#choose(event);

  async #choose(event: Event): Promise<void> {
    // Everybody else hears of it first, and may cancel it.
    await Promise.resolve();
    if (this.selectable && !event.defaultPrevented) this.selected = (event as KysGroupSelectEvent).group;
  }
}
