import type { Words } from '../../language/words.js';
import { emptyByEscape } from '../../page/empty-by-escape.js';
import { tellsKey, typedBy } from '../controllers/composition.js';

/** An option of a choice. */
export interface Choice {
  readonly value: string;
  readonly label: string;
}

/** What the controls show. */
interface ControlsState {
  readonly query: string;
  /** The group that is chosen; empty for all. */
  readonly place: string;
  readonly places: readonly Choice[];
  readonly sort: string;
  /** How many people there are. */
  readonly sentence: string;
}

interface ControlsUse {
  /** @param query `undefined` while a method of input composes a word, which `draft` may be already. */
  onQuery(query: string | undefined, draft: string): void;
  onPlace(place: string): void;
  onSort(sort: string): void;
}

/** The count is said once somebody rests from typing, ms. */
const REST = 400;

/** By script, since a strict policy refuses the attribute. 16px: phones zoom into a field with smaller text. */
const FIELD =
  'background:var(--_surface);border:1px solid var(--_muted);border-radius:8px;color:inherit;display:block;' +
  'font:inherit;font-size:16px;font-weight:400;height:40px;padding:0 10px;width:100%';
const BUTTON =
  'background:var(--_surface);border:1px solid var(--_muted);border-radius:8px;color:inherit;cursor:pointer;' +
  'font:inherit;padding:0 10px';

type Fields = Readonly<Record<'search' | 'filter' | 'sort', HTMLInputElement | HTMLSelectElement>>;

/**
 * The search field, the choices of a group and of an order, and the count. Written by hand: a second copy of Lit would
 * weigh more than all of this.
 */
export class PeopleControls {
  readonly #use: ControlsUse;
  readonly #fields: Fields;
  readonly #clear = document.createElement('button');
  #labels: readonly HTMLElement[] = [];
  #language = '';
  /** Whether what stands in the search field is not yet what is searched for. */
  #isComposing = false;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(use: ControlsUse) {
    this.#use = use;
    this.#fields = { search: this.#searchField(), filter: this.#choice(use.onPlace), sort: this.#choice(use.onSort) };
    this.#clear.type = 'button';
    this.#clear.part.add('clear');
    this.#clear.style.cssText = BUTTON;
    this.#clear.addEventListener('click', () => {
      use.onQuery('', '');
      use.onPlace('');
      // The button goes.
      this.#labels[0]?.querySelector<HTMLElement>('input,select')?.focus();
    });
  }

  /** Fills the places of the element, as far as it has any. */
  update(root: ShadowRoot, words: Words, { query, place, places, sort, sentence }: ControlsState): void {
    const labels = [...root.querySelectorAll<HTMLElement>('[data-control]')];
    const isKnown = labels.length === this.#labels.length && labels.every((label, at) => label === this.#labels[at]);
    const { msg, language } = words;
    const { search, filter, sort: order } = this.#fields;
    const isOtherLanguage = language !== this.#language;
    if (!isKnown || isOtherLanguage) this.#fill(labels, words);
    this.#labels = labels;
    this.#language = language;
    if (search.value !== query && !(search.matches(':focus') && this.#isComposing)) search.value = query;
    setOptions(filter, [{ value: '', label: msg('全部', { id: 'roster.all' }) }, ...places], place);
    setOptions(
      order,
      [
        { value: 'group', label: msg('按组', { id: 'roster.by-group' }) },
        { value: 'name', label: msg('按姓名', { id: 'roster.by-name' }) },
      ],
      sort,
    );
    const found = root.querySelector<HTMLElement>('.found');
    if (!found) return;
    this.#clear.textContent = msg('全部清除', { id: 'roster.clear' });
    if (query || place) found.append(this.#clear);
    else this.#clear.remove();
    this.#say(found.querySelector('p')!, sentence, isOtherLanguage);
  }

  /** Puts each control into its place, under its name. */
  #fill(labels: readonly HTMLElement[], { msg }: Words): void {
    const names: Readonly<Record<string, string>> = {
      search: msg('按姓名、组或邮箱搜索', { id: 'roster.search' }),
      filter: msg('工作组', { id: 'roster.group' }),
      sort: msg('排序', { id: 'roster.sort' }),
    };
    for (const label of labels) {
      const name = label.dataset['control'] as keyof Fields;
      const field = this.#fields[name];
      const hadFocus = field.matches(':focus');
      field.setAttribute('part', name);
      field.style.cssText = FIELD;
      label.replaceChildren(names[name]!, field);
      if (hadFocus) field.focus();
    }
  }

  #searchField(): HTMLInputElement {
    const field = document.createElement('input');
    field.type = 'search';
    field.autocomplete = 'off';
    let hasKeys = false;
    const onInput = (event: Event): void => {
      const typed = typedBy(event, hasKeys);
      this.#isComposing = typed !== 'text';
      this.#use.onQuery(typed === 'text' ? field.value : undefined, typed === 'draft' ? field.value : '');
    };
    field.addEventListener('keydown', (event) => (hasKeys = tellsKey(event)));
    field.addEventListener('keydown', emptyByEscape);
    field.addEventListener('input', onInput);
    field.addEventListener('compositionend', onInput);
    return field;
  }

  #choice(onChange: (value: string) => void): HTMLSelectElement {
    const field = document.createElement('select');
    field.addEventListener('change', () => onChange(field.value));
    return field;
  }

  /** At once where nothing is said yet, or in another language. */
  #say(place: HTMLElement, sentence: string, isOtherLanguage: boolean): void {
    clearTimeout(this.#rest);
    if (!place.textContent || isOtherLanguage) place.textContent = sentence;
    else if (place.textContent !== sentence) this.#rest = setTimeout(() => (place.textContent = sentence), REST);
  }
}

/** The options of a choice, made anew only where they have changed: it may be open. */
function setOptions(field: HTMLInputElement | HTMLSelectElement, options: readonly Choice[], value: string): void {
  const shown = [...(field as HTMLSelectElement).options];
  const isSame =
    shown.length === options.length &&
    options.every((one, at) => one.value === shown[at]!.value && one.label === shown[at]!.label);
  if (!isSame) {
    field.replaceChildren(
      ...options.map((one) => {
        const option = document.createElement('option');
        option.value = one.value;
        option.textContent = one.label;
        return option;
      }),
    );
  }
  field.value = value;
}
