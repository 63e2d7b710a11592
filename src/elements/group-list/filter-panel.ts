import messages from '#generated/messages/filter.js';
import type { html as Html, TemplateResult } from 'lit';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { wordsLike } from '../../language/words-like.js';
import { writtenNumber } from '../../locales/written-number.js';
import { isPlainClick } from '../../page/plain-click.js';
import { isPlainKey, keepKey } from '../../page/plain-key.js';
import { countOptions, type Chosen, type Facet } from './facets.js';
import { SORTS, type GroupListSort } from './sorts.js';

/** What the filters are of, and what happens when a person uses them. */
export interface FilterPanel {
  readonly facets: readonly Facet[];
  /** The groups of the list, and those that meet the query, from which filters choose. */
  readonly listed: readonly Group[];
  readonly searched: readonly Group[];
  readonly onFilter: (chosen: Partial<Chosen>) => void;
  /** The order, where a person may choose another one. */
  readonly sort: GroupListSort | undefined;
  readonly onSort: (event: Event) => void;
  /** How many groups there are, in words. */
  readonly groupCount: (count: number) => string;
}

/** So few options stand beside those that more than one group has. */
const FEW = 3;

/** Whether a key that was pressed in an open panel, or on its button, closes it. In a field, Escape has its own use. */
export function closesFilters(event: KeyboardEvent): boolean {
  if (event.key !== 'Escape' || !isPlainKey(event) || (event.target as Element).matches('input, select')) return false;
  keepKey(event);
  return true;
}

/** The filters by class of work and by tag, and the choice of an order. @param html what the list draws with */
export function filterPanel(panel: FilterPanel, words: Words, html: typeof Html): TemplateResult {
  const { facets, listed, onFilter } = panel;
  const { msg } = wordsLike(words, messages);

  const button = (facet: Facet, { id, label }: Facet['options'][number], count: number): TemplateResult => {
    const { name, chosen } = facet;
    const pressed = chosen.includes(id);
    const onPress = (): void => onFilter({ [name]: pressed ? chosen.filter((one) => one !== id) : [...chosen, id] });
    // Disabled in name only: the focus must not fall out of a button that is pressed for the last time.
    return html`<button
      part="filter"
      type="button"
      aria-label="${label} ${panel.groupCount(count)}"
      aria-pressed="${pressed}"
      aria-disabled="${!count && !pressed}"
      @click=${(event: MouseEvent) => isPlainClick(event) && (count || pressed) && onPress()}
    >
      ${label} <small>${writtenNumber(count, words.language)}</small>
    </button>`;
  };

  const fieldset = (facet: Facet): TemplateResult => {
    const { title, options, chosen } = facet;
    const counts = countOptions(panel.searched, facets, facet);
    const ofAll = countOptions(listed, [], facet);
    const draw = (some: Facet['options']): unknown => some.map((one) => button(facet, one, counts.get(one.id) ?? 0));
    const single = options.filter(({ id }) => facet.name === 'tag' && ofAll.get(id) === 1);
    const several = options.filter((one) => !single.includes(one));
    // What leaves one group alone is rather searched for.
    if (!several.length || single.length <= FEW)
      return html`<fieldset>
        <legend>${title}</legend>
        ${draw(options)}
      </fieldset>`;
    return html`<fieldset>
      <legend>${title}</legend>
      ${draw(several)}
      <details ?open=${single.some(({ id }) => chosen.includes(id))}>
        <summary>
          ${msg('只有一个组的标签', { id: 'filter.rare' })}
          <small>${writtenNumber(single.length, words.language)}</small>
        </summary>
        ${draw(single)}
      </details>
    </fieldset>`;
  };
  return html`${facets.map(fieldset)} ${panel.sort ? sortField(panel.sort, panel.onSort, msg, html) : ''}`;
}

function sortField(
  current: GroupListSort,
  onSort: (event: Event) => void,
  msg: Words['msg'],
  html: typeof Html,
): TemplateResult {
  const labels: Record<GroupListSort, string> = {
    class: msg('按类别', { id: 'filter.sort.class' }),
    name: msg('按名称', { id: 'filter.sort.name' }),
    founded: msg('按成立时间', { id: 'filter.sort.founded' }),
    listed: msg('默认顺序', { id: 'filter.sort.listed' }),
  };
  return html`<label
    >${msg('排序', { id: 'filter.sort' })}
    <select part="sort" @change=${onSort}>
      ${SORTS.map((sort) => html`<option value=${sort} .selected=${sort === current}>${labels[sort]}</option>`)}
    </select></label
  >`;
}
