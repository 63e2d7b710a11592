import { str } from '@lit/localize';
import { html, nothing, type PropertyDeclarations, type PropertyValues, type TemplateResult } from 'lit';
import { TopicSearch, topicsOf, type TopicMatch } from '../../dataset/topic-search.js';
import { GroupElement } from '../base/group-element.js';
import { generalGroup } from '../../dataset/general-group.js';
import { generalWay } from '../templates/general-way.js';
import { note } from '../templates/note.js';
import { warnOnce } from '../base/warn-once.js';
import { groupTarget, personTarget, type ContactTarget } from './contact-target.js';
import { KysTopicSelectEvent } from '../events/topic-select-event.js';

/** How many of its topics a group shows in the list of all. */
const TOPICS_SHOWN = 3;

/** A press on an option leaves the focus in the field. */
const keepFocus = (event: Event): void => event.preventDefault();

/**
 * An element about whom its `group`, `person` or `topic` names, or, without these, about the group that a person finds:
 * it asks what it is about, in a combobox with a list to choose from.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ List autocomplete with manual selection, of which it keeps
 *   the keys; Enter without a choice takes the likeliest group. The list stands in the flow of the page, so that nothing
 *   cuts it off, and in the same shadow root as the field, so that `aria-activedescendant` reaches its options.
 *
 * @fires {KysTopicSelectEvent} kys-topic-select - A person chose the group for their question. Canceling it leaves the question.
 */
export abstract class AskingElement extends GroupElement {
  static override properties: PropertyDeclarations = {
    person: {},
    topic: {},
  };

  /** Without a group: the person to reach, by id, name, nickname or mailbox, such as `corrie`. */
  person = '';

  /** Without a group and a person: what it is about, in free words, such as `sponsorship`; the likeliest group answers. */
  topic = '';

  /** The subject of a mail. */
  abstract subject: string;

  /** Whom the element is about; `undefined` while it asks, or where there is no such group. */
  protected target: ContactTarget | undefined;

  /** Why the target answers, in a sentence, where that isn't plain. */
  protected reason = '';

  /** What the person chose, until they ask again. */
  #answer: TopicMatch | undefined;
  #search: TopicSearch | undefined;
  #text = '';
  #open = false;
  /** The groups in the list while it is open; none where nothing matches. */
  #matches: readonly TopicMatch[] | undefined;
  #active = -1;

  protected override willUpdate(changed: PropertyValues): void {
    if (changed.has('records')) this.#answer = this.#search = undefined;
    super.willUpdate(changed);
  }

  protected override findRecord(): void {
    const { group, person, records, topic, words } = this;
    this.reason = '';
    this.target = this.record = undefined;
    if (group || (this.for && !person && !topic)) super.findRecord();
    else if (person) {
      this.target = personTarget(person, records, words);
      if (!this.target) this.unreachable(`unknown person "${person}".`, this.#nothingFound(person));
    } else if (topic) {
      const [match] = this.#find(topic);
      if (match?.reason) this.record = match.group;
      else this.unreachable(`unknown topic "${topic}".`, this.#nothingFound(topic));
    } else if (this.#answer) this.#explain(this.#answer);
    // Here, where an exception over records from elsewhere is caught, rather than at an event.
    else this.#matches = this.#open ? this.#find(this.#text) : undefined;
    if (this.record) this.target = groupTarget(this.record, records, words);
  }

  /** What stands below the heading of the question. */
  protected renderQuestion(): TemplateResult {
    const { msg } = this.words;
    const matches = this.#matches ?? [];
    const failed = this.#matches && !matches.length;
    const general = generalWay(this.records, this.words, this.subject);
    return html`<input
        part="question"
        role="combobox"
        autocomplete="off"
        placeholder=${msg('比如：开发票', { id: 'contact.example' })}
        aria-labelledby="name"
        aria-autocomplete="list"
        aria-controls="options"
        aria-expanded=${matches.length > 0}
        aria-activedescendant=${matches[this.#active] ? `option-${this.#active}` : nothing}
        .value=${this.#text}
        @input=${this.#onInput}
        @compositionend=${this.#onInput}
        @keydown=${this.#onKeyDown}
        @click=${this.#onClick}
        @blur=${this.#onBlur}
      />
      <div
        part="options"
        @mousedown=${keepFocus}
        id="options"
        role="listbox"
        aria-labelledby="name"
        ?hidden=${!matches.length}
      >
        ${matches.map((match, index) => this.#renderOption(match, index))}
      </div>
      ${note(this.#outcome())} ${failed ? general : html`<slot>${general}</slot>`}`;
  }

  /** Whether the element is about nobody yet, and finds out for whom. */
  protected get asks(): boolean {
    return !(this.group || this.person || this.topic);
  }

  /** The way back to the question, where the target is an answer to it. */
  protected renderAgain(): unknown {
    const { msg } = this.words;
    return this.#answer && this.asks
      ? html`<p class="ways">
          <button part="again" class="way" type="button" @click=${this.#askAgain}>
            ${msg('换个问题', { id: 'contact.again' })}
          </button>
        </p>`
      : nothing;
  }

  #renderOption(match: TopicMatch, index: number): TemplateResult {
    const { list, text } = this.words;
    const { group, reason } = match;
    // The keys of an option are those of the field.
    // eslint-disable-next-line lit-a11y/click-events-have-key-events
    return html`<div
      part="option"
      id="option-${index}"
      role="option"
      aria-selected=${index === this.#active}
      @click=${() => this.#choose(match)}
    >
      <strong>${text(group.name)}</strong>
      ${reason ? text(reason) : list(topicsOf(group).slice(0, TOPICS_SHOWN).map(text))}
    </div>`;
  }

  #outcome(): string {
    if (!this.#matches) return '';
    const count = this.#matches.length;
    return count
      ? this.words.msg(str`找到 ${count} 个工作组。`, { id: 'contact.count' })
      : this.#nothingFound(this.#text);
  }

  #nothingFound(name: string): string {
    return this.words.msg(str`没有找到“${name}”。`, { id: 'contact.unknown' });
  }

  /** Nobody is left in front of an empty box, or of a mailbox that may be read no more. */
  protected override unreachable(problem: string, sentence: string): void {
    this.record = generalGroup(this.records);
    if (!this.record) return this.fail(problem, sentence);
    warnOnce(`<${this.localName}>`, problem);
    this.reason = sentence;
  }

  #explain({ group, reason: found }: TopicMatch): void {
    const { msg, text } = this.words;
    this.record = group;
    if (!found || found === group.name) return;
    const reason = text(found);
    this.reason = msg(str`与“${reason}”相符。`, { id: 'contact.reason' });
  }

  #find(question: string): readonly TopicMatch[] {
    return (this.#search ??= new TopicSearch(this.records)).find(question);
  }

  /** Opens the list, of what may answer the text in the field or, where it holds none, of all groups; or closes it. */
  #show(open: boolean): void {
    this.#open = open;
    this.#active = -1;
    this.requestUpdate();
  }

  async #move(step: number): Promise<void> {
    if (!this.#open) this.#show(true);
    await this.updateComplete;
    // Between the last option and the first stands the field itself.
    const places = (this.#matches?.length ?? 0) + 1;
    this.#active = ((this.#active + 1 + step + places) % places) - 1;
    (await this.#updated('[aria-selected=true]'))?.scrollIntoView({ block: 'nearest' });
  }

  async #updated(selector: string): Promise<HTMLElement | null> {
    this.requestUpdate();
    await this.updateComplete;
    return this.renderRoot.querySelector(selector);
  }

  /** Chooses a group, or none, and gives the focus to what stands in place of what had it: so it is read. */
  async #answerWith(match: TopicMatch | undefined): Promise<void> {
    this.#answer = match;
    (await this.#updated(match ? 'section' : 'input'))?.focus();
  }

  #choose(match: TopicMatch): void {
    this.#show(false);
    const event = new KysTopicSelectEvent(match.group.id, this.#text);
    if (this.dispatchEvent(event)) void this.#answerWith(match);
  }

  #askAgain(): void {
    void this.#answerWith(undefined);
  }

  /** What a method of input (pinyin, say) has not made into words yet is no question. */
  #onInput(event: InputEvent): void {
    if (event.isComposing) return;
    this.#text = (event.target as HTMLInputElement).value;
    this.#show(!!this.#text.trim());
  }

  #onClick(): void {
    this.#show(true);
  }

  #onKeyDown(event: KeyboardEvent): void {
    // Safari ends the composition before it tells of the key that ended it, and gives that key this code.
    if (!event.isComposing && event.keyCode !== 229 && this.#act(event.key)) event.preventDefault();
  }

  /** Whether the key was one of the list's. */
  #act(key: string): boolean {
    const step = { ArrowDown: 1, ArrowUp: -1 }[key];
    if (step) {
      void this.#move(step);
      return true;
    }
    const wasOpen = this.#open;
    if (key === 'Enter') {
      const match = this.#matches?.[Math.max(this.#active, 0)];
      // From the list of all, nothing is the likeliest.
      const acts = match && (this.#active >= 0 || match.reason);
      if (acts) this.#choose(match);
      return !!acts;
    }
    if (key === 'Escape') {
      if (!wasOpen) this.#text = '';
      this.#show(false);
      return wasOpen;
    }
    // These move in the text, or on in the page.
    if (/Left|Right|Home|End|Tab/.test(key)) this.#show(wasOpen && key !== 'Tab');
    return false;
  }

  /**
   * Where the focus goes nowhere, as when a phone's keyboard is put away, the list stays. Where a press has moved it, the
   * list goes after the press: what is pressed may stand below, and would move away from under it.
   */
  #onBlur({ relatedTarget }: FocusEvent): void {
    if (relatedTarget && this.#open) addEventListener('click', () => this.#show(false), { capture: true, once: true });
  }
}
