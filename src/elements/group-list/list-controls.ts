import { str } from '@lit/localize';
import { html, isServer, noChange, nothing, type TemplateResult } from 'lit';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { pluralOf } from '../../locales/plural.js';
import { writtenNumber } from '../../locales/written-number.js';
import { emptyByEscape } from '../../page/empty-by-escape.js';
import { isPlainClick } from '../../page/plain-click.js';
import { countOptions, type Chosen, type Facet } from './facets.js';
import { SORTS, type GroupListSort } from './sort-groups.js';

/** What stands above the cards of a list, and what happens when a person uses it. */
export interface ListControls {
  readonly searchable: boolean;
  readonly filterable: boolean;
  readonly sortable: boolean;
  readonly query: string;
  readonly sort: GroupListSort;
  readonly facets: readonly Facet[];
  /** The groups that meet the query, from which filters choose. */
  readonly searched: readonly Group[];
  /** How many groups are left of them. */
  readonly count: number;
  readonly onInput: (event: Event) => void;
  readonly onSort: (event: Event) => void;
  readonly onFilter: (chosen: Partial<Chosen>) => void;
  readonly onClear: () => void;
}

/** The search field of a list, its filters, the choice of an order, and how many groups there are. */
export function listControls(controls: ListControls, words: Words): TemplateResult {
  const { searchable, filterable, sortable, query, facets, count, onClear } = controls;
  const { msg } = words;
  const filtered = facets.some(({ chosen }) => chosen.length);
  const clearable = (filtered || (searchable && query)) && (filterable || !count);
  return html`<div role="search" class=${filterable || sortable ? 'wide' : ''}>
    ${searchable ? searchField(controls, words) : nothing}
    ${facets.map((facet) => facetButtons(facet, controls, words))} ${sortable ? sortField(controls, words) : nothing}
    <p part="count" role="status">${countSentence(count, filtered, words)}</p>
    ${
      clearable
        ? html`<button part="clear" @click=${onClear}>${msg('全部清除', { id: 'list.clear' })}</button>`
        : nothing
    }
  </div>`;
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

function facetButtons(facet: Facet, { searched, facets, onFilter }: ListControls, words: Words): TemplateResult {
  const { name, title, options, chosen } = facet;
  const counts = countOptions(searched, facets, facet);
  const isChosen = new Set(chosen);
  return html`<fieldset>
    <legend>${title}</legend>
    ${options.map(({ id, label }) => {
      const count = counts.get(id) ?? 0;
      const pressed = isChosen.has(id);
      const onPress = (): void => onFilter({ [name]: pressed ? chosen.filter((one) => one !== id) : [...chosen, id] });
      // Disabled in name only: the focus must not fall out of a button that is pressed for the last time.
      return html`<button
        part="filter"
        type="button"
        aria-label="${label} ${groupCount(count, words)}"
        aria-pressed=${pressed}
        aria-disabled=${!count && !pressed}
        @click=${(event: MouseEvent) => isPlainClick(event) && (count || pressed) && onPress()}
      >
        ${label} <small>${writtenNumber(count, words.language)}</small>
      </button>`;
    })}
  </fieldset>`;
}

function sortField({ sort: current, onSort }: ListControls, { msg }: Words): TemplateResult {
  const labels: Record<GroupListSort, string> = {
    class: msg('按类别', { id: 'list.sort.class' }),
    name: msg('按名称', { id: 'list.sort.name' }),
    founded: msg('按成立时间', { id: 'list.sort.founded' }),
    listed: msg('默认顺序', { id: 'list.sort.listed' }),
  };
  return html`<label
    >${msg('排序', { id: 'list.sort' })}
    <select part="sort" @change=${onSort}>
      ${SORTS.map(
        // An attribute chooses whatever it holds.
        (sort) =>
          html`<option value=${sort} .selected=${isServer && sort !== current ? noChange : sort === current}>
            ${labels[sort]}
          </option>`,
      )}
    </select></label
  >`;
}

function countSentence(count: number, filtered: boolean, words: Words): string {
  const { msg } = words;
  if (count) return groupCount(count, words);
  return filtered
    ? msg('没有找到，去掉一个筛选或换个词试试。', { id: 'list.filtered' })
    : msg('没有找到，换个词试试。', { id: 'list.none' });
}

function groupCount(count: number, { msg, language }: Words): string {
  const shown = writtenNumber(count, language);
  return pluralOf(count, language) === 'one'
    ? msg(str`${shown} 个工作组`, { id: 'list.count.one' })
    : msg(str`${shown} 个工作组`, { id: 'list.count.other' });
}
