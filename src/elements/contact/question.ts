import { str } from '@lit/localize';
import { html, nothing, type ReactiveElement, type TemplateResult } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { TopicMatch } from '../../dataset/topic-search.js';
import type { Words } from '../../language/words.js';
import { writtenList } from '../../locales/written-list.js';
import { rootOf } from '../../page/flat-parent.js';
import { isPlainClick } from '../../page/plain-click.js';
import { isPlainKey } from '../../page/plain-key.js';
import { Combobox } from '../controllers/combobox.js';
import { otherSpellings } from '../controllers/spelling.js';
import { KysTopicSelectEvent } from '../events/topic-select-event.js';
import { generalWay } from '../templates/general-way.js';
import { note } from '../templates/note.js';
import { LateSearch } from './late-search.js';

/** How many of its topics a group shows in the list of all. */
const TOPICS_SHOWN = 3;

/** Says that nothing of that name or about that topic is there. */
export const nothingFound = (name: string, { msg }: Words): string =>
  msg(str`没有找到“${name}”。`, { id: 'contact.unknown' });

/**
 * What it is about, asked in a combobox, and the group that answers. The list stands in the flow of the page, so that
 * nothing cuts it off. Enter without a choice takes the likeliest group.
 */
export class Question {
  /** The group that the person has chosen, until they ask again. */
  answer: TopicMatch | undefined;

  readonly #host: ReactiveElement;
  readonly #combobox: Combobox<TopicMatch>;
  readonly #search: LateSearch;
  /** Whether Enter was pressed before the answer could be there. */
  #takesLikeliest = false;
  #records!: Dataset;

  constructor(host: ReactiveElement) {
    this.#host = host;
    this.#search = new LateSearch(host);
    this.#combobox = new Combobox(host, {
      find: (text) => this.find(text),
      // In the list of all groups, none is the likeliest.
      likeliest: ([match]) => (match?.reason ? match : undefined),
      isSame: (one, other) => one.group.id === other.group.id,
      choose: (match, text) => this.#choose(match, text),
      prepare: () => {
        this.#takesLikeliest = false;
        this.#load();
      },
    });
  }

  /** There while a question waits for its answer. */
  get answering(): Promise<void> | undefined {
    return this.#combobox.options && this.#search.coming;
  }

  /** Why a question can't be answered yet; `undefined` where it can. */
  get delay(): 'coming' | 'failed' | undefined {
    if (this.#search.in(this.#records)) return undefined;
    return this.#search.hasFailed ? 'failed' : 'coming';
  }

  /** Takes the records in which to look. The answer stays as long as they have its group. */
  lookIn(records: Dataset): void {
    if (records === this.#records) return;
    this.#records = records;
    const group = this.answer && records.group(this.answer.group.id);
    this.answer = group && !('ended' in group) ? { ...this.answer!, group } : undefined;
    if (this.#combobox.options) this.#load();
  }

  /** Has what finds the answer to a question come, where it isn't there. */
  prepare(records: Dataset): Promise<void> | undefined {
    return this.#search.load(records);
  }

  /**
   * The groups that may answer a question in free words, the likeliest first: none while what finds them is coming, and all
   * where it doesn't come.
   */
  find(question: string): readonly TopicMatch[] {
    const search = this.#search.in(this.#records);
    if (!search)
      return this.#search.hasFailed ? this.#records.groups.map((group) => ({ group, reason: undefined })) : [];
    // Half of a word may be found as it is written: that of the mainland comes first.
    const [mainland = question] = otherSpellings(this.#host, question) ?? [];
    const found = search.find(mainland);
    return found.length ? found : search.find(question);
  }

  /** @param subject of a mail to the group that is named below, for those who find none */
  render(words: Words, subject: string): TemplateResult {
    const { msg } = words;
    const combobox = this.#combobox;
    const { text, options: matches, active } = combobox;
    const shown = matches ?? [];
    const general = generalWay(this.#records, words, subject);
    return html`<input
        part="question"
        role="combobox"
        autocomplete="off"
        placeholder=${msg('比如：开发票', { id: 'contact.example' })}
        aria-labelledby="name"
        aria-autocomplete="list"
        aria-controls="options"
        aria-busy=${this.answering ? 'true' : nothing}
        aria-expanded=${shown.length > 0}
        aria-activedescendant=${shown[active] ? `option-${active}` : nothing}
        .value=${text}
        @input=${combobox.onInput}
        @compositionend=${combobox.onInput}
        @keydown=${this.#onKeydown}
        @focus=${this.#load}
        @pointerenter=${this.#load}
        @click=${combobox.onClick}
        @blur=${combobox.onBlur}
      />
      <div
        part="options"
        @mousedown=${combobox.onMousedown}
        id="options"
        role="listbox"
        aria-labelledby="name"
        ?hidden=${!shown.length}
      >
        ${shown.map((match, index) => this.#renderOption(match, index, words))}
      </div>
      ${note(this.#outcome(words))}
      ${matches && !matches.length && !this.answering ? general : html`<slot>${general}</slot>`}`;
  }

  /** The way back to the question. */
  renderAgain({ msg }: Words): TemplateResult {
    return html`<p class="ways">
      <button part="again" class="way" type="button" @click=${() => this.#answerWith(undefined)}>
        ${msg('换个问题', { id: 'contact.again' })}
      </button>
    </p>`;
  }

  #renderOption(match: TopicMatch, index: number, { language, text }: Words): TemplateResult {
    const { group, reason } = match;
    // The keys of an option are those of the field.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      part="option"
      id="option-${index}"
      role="option"
      aria-selected=${index === this.#combobox.active}
      @click=${(event: MouseEvent) => isPlainClick(event) && this.#combobox.choose(match)}
    >
      <strong>${text(group.name)}</strong>
      ${reason ? text(reason) : writtenList(this.#search.topicsOf(group).slice(0, TOPICS_SHOWN).map(text), language)}
    </div>`;
  }

  /** How many groups are in the list, for screen readers too. */
  #outcome(words: Words): string {
    const { options, text } = this.#combobox;
    if (!options) return '';
    const { delay } = this;
    if (delay === 'coming') return words.msg('正在加载…', { id: 'contact.loading' });
    if (delay) return words.msg('没能加载搜索，请直接选一个工作组。', { id: 'contact.no-search' });
    const count = options.length;
    return count ? words.msg(str`找到 ${count} 个工作组。`, { id: 'contact.count' }) : nothingFound(text, words);
  }

  readonly #onKeydown = (event: KeyboardEvent): void => {
    this.#combobox.onKeydown(event);
    this.#takesLikeliest = event.key === 'Enter' && isPlainKey(event) && !!this.answering;
  };

  readonly #load = (): void => void this.#search.load(this.#records)?.then(this.#takeLikeliest);

  /** Takes the likeliest group by an Enter of before, if the person has done nothing else meanwhile. */
  readonly #takeLikeliest = async (): Promise<void> => {
    await this.#host.updateComplete;
    const [match] = this.#combobox.options ?? [];
    const isInField = this.#host.shadowRoot?.activeElement?.localName === 'input';
    if (this.#takesLikeliest && isInField && match?.reason) this.#combobox.choose(match);
    this.#takesLikeliest = false;
  };

  #choose(match: TopicMatch, text: string): void {
    const event = new KysTopicSelectEvent(match.group.id, text);
    const root = rootOf(this.#host) as Document;
    const { activeElement } = root;
    // A page may give the focus to something of its own.
    if (this.#host.dispatchEvent(event)) void this.#answerWith(match, root.activeElement === activeElement);
  }

  /** Takes an answer, or none, and gives the focus to what stands in place of what had it: so it is read out. */
  async #answerWith(match: TopicMatch | undefined, isOurs = true): Promise<void> {
    this.answer = match;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (isOurs) this.#host.renderRoot.querySelector<HTMLElement>(match ? 'section' : 'input')?.focus();
  }
}
