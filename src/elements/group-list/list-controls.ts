import { str } from '@lit/localize';
import { html, nothing, type TemplateResult } from 'lit';
import type { Words } from '../../language/words.js';
import { pluralOf } from '../../locales/plural.js';
import { writtenNumber } from '../../locales/written-number.js';
import { emptyByEscape } from '../../page/empty-by-escape.js';

/** What stands above the cards of a list, and what happens when a person uses it. */
export interface ListControls {
  readonly searchable: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly query: string;
  /** Which groups are searched, where it isn't all. */
  readonly scope: string;
  /** How many filters are chosen, and whether they are open. */
  readonly chosen: number;
  readonly open: boolean;
  /** The filters, once they are there. */
  readonly panel: unknown;
  /** How many groups are left, in words, and whether there are any. */
  readonly sentence: string;
  readonly isEmpty: boolean;
  readonly onInput: (event: Event) => void;
  readonly onFilters: () => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
}

/** The search field of a list, its filters, the choice of an order, and how many groups there are. */
export function listControls(controls: ListControls, words: Words): TemplateResult {
  const { searchable, filterable, sortable, query, scope, chosen, open, panel, sentence, isEmpty, onClear } = controls;
  const { msg } = words;
  const clearable = (chosen || (searchable && query)) && (filterable || isEmpty);
  return html`<div
      role="search"
      aria-label=${msg('找工作组', { id: 'list.find' }) + (scope && ` · ${scope}`)}
      @keydown=${controls.onKeydown}
    >
      ${searchable ? searchField(controls, words) : nothing}
      ${filterable || sortable ? filtersButton(controls, words) : nothing}
      ${open && panel ? html`<div id="filters" class="filters">${panel}</div>` : nothing}
      <p part="count">${sentence}</p>
      ${
        clearable
          ? html`<button part="clear" @click=${onClear}>${msg('全部清除', { id: 'list.clear' })}</button>`
          : nothing
      }
    </div>
    <p class="heard" role="status"></p>`;
}

function filtersButton(controls: ListControls, { msg, language }: Words): TemplateResult {
  const { filterable, sortable, chosen, open, panel, onFilters } = controls;
  const filters = msg('筛选', { id: 'list.filters' }) + (chosen ? ` (${writtenNumber(chosen, language)})` : '');
  const label = [filterable && filters, sortable && msg('排序', { id: 'list.sort' })].filter(Boolean).join(' · ');
  return html`<button
    part="filters"
    type="button"
    aria-expanded="${open}"
    aria-controls=${open && panel ? 'filters' : nothing}
    @click=${onFilters}
  >
    ${label}
  </button>`;
}

function searchField({ query, onInput }: ListControls, { msg }: Words): TemplateResult {
  return html`<label for="query">${msg('按名称、成员、标签或邮箱搜索', { id: 'list.search' })}</label>
    <input
      part="search"
      id="query"
      type="search"
      autocomplete="off"
      .value=${query}
      @keydown=${emptyByEscape}
      @input=${onInput}
      @compositionend=${onInput}
    />`;
}

export function countSentence(count: number, filtered: boolean, words: Words): string {
  const { msg } = words;
  if (count) return groupCount(count, words);
  return filtered
    ? msg('没有找到，去掉一个筛选或换个词试试。', { id: 'list.filtered' })
    : msg('没有找到，换个词试试。', { id: 'list.none' });
}

export function groupCount(count: number, { msg, language }: Words): string {
  const shown = writtenNumber(count, language);
  return pluralOf(count, language) === 'one'
    ? msg(str`${shown} 个工作组`, { id: 'list.count.one' })
    : msg(str`${shown} 个工作组`, { id: 'list.count.other' });
}
