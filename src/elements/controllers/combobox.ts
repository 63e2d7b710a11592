import type { ReactiveController, ReactiveElement } from 'lit';
import { isPlainKey, keepKey } from '../../page/plain-key.js';
import { isOfComposition, tellsKey, typedBy } from './composition.js';

/** What a combobox is for: where its options come from, and what becomes of the one chosen. */
export interface ComboboxUse<Option> {
  /** The options for what stands in the field, the likeliest first; for an empty field, all that there are. */
  find(text: string): readonly Option[];
  /** The option that Enter takes where the keys are in the text; `undefined` where it takes none. */
  likeliest(options: readonly Option[]): Option | undefined;
  /** Whether two options are the same, where what they come from may have changed between them. */
  isSame?(one: Option, other: Option): boolean;
  /** Does something with the option that a person has chosen. */
  choose(option: Option, text: string): void;
  /** A person is about to ask for options: what finds them may have to load. */
  prepare?(): void;
}

/**
 * The state of a text field with a list to choose from, and what keys, pointer, and focus do with it. Its element renders
 * both in one shadow root: an input with the listeners, and a listbox whose options have the role and `aria-selected`.
 *
 * @see https://www.w3.org/WAI/ARIA/apg/patterns/combobox/ List autocomplete with manual selection
 */
export class Combobox<Option> implements ReactiveController {
  text = '';
  /** The options while the list is open, none where nothing is found; `undefined` while it is closed. */
  options: readonly Option[] | undefined;
  /** The index of the option that the keys are at; -1 where they are in the text. */
  active = -1;

  readonly #host: ReactiveElement;
  readonly #use: ComboboxUse<Option>;
  #isOpen = false;
  /** What stands in the field while a method of input composes it, where that may be a word. */
  #draft = '';
  #hasKeys = false;

  constructor(host: ReactiveElement, use: ComboboxUse<Option>) {
    this.#host = host;
    this.#use = use;
    host.addController(this);
  }

  /** Here, and not at an event, so that an exception in what finds the options is one of the update. */
  hostUpdate(): void {
    const at = this.options?.[this.active];
    const drafted = this.#draft ? this.#use.find(this.#draft) : [];
    if (drafted.length) this.options = drafted;
    else this.options = this.#isOpen ? this.#use.find(this.text) : undefined;
    const { isSame = Object.is } = this.#use;
    if (at !== undefined) this.active = this.options?.findIndex((option) => isSame(option, at)) ?? -1;
  }

  hostDisconnected(): void {
    removeEventListener('click', this.#close, true);
  }

  choose(option: Option): void {
    const text = this.#draft || this.text;
    this.#close();
    this.#use.choose(option, text);
  }

  /** Also for `compositionend`. */
  readonly onInput = (event: InputEvent | CompositionEvent): void => {
    const { value } = event.target as HTMLInputElement;
    const typed = typedBy(event, this.#hasKeys);
    if (typed === 'text') {
      this.text = value;
      this.#show(!!value.trim());
    } else {
      this.#draft = typed ? value : '';
      this.#use.prepare?.();
      this.#host.requestUpdate();
    }
  };

  readonly onClick = (): void => {
    this.#show(true);
  };

  readonly onKeydown = (event: KeyboardEvent): void => {
    const { key } = event;
    this.#hasKeys = tellsKey(event);
    if (isOfComposition(event)) return;
    if (key === 'Tab') this.#close();
    // These move in the text.
    else if (['ArrowLeft', 'ArrowRight', 'Home', 'End'].includes(key)) this.#show(this.#isOpen);
    else if (isPlainKey(event) && this.#answer(key)) keepKey(event);
  };

  /**
   * Where the focus goes nowhere, as when a phone's keyboard is put away, the list stays. Where a press has moved it, the
   * list closes after the press: what is pressed may stand below, and would move away from under it.
   */
  readonly onBlur = ({ relatedTarget }: FocusEvent): void => {
    if (relatedTarget && this.#isOpen) addEventListener('click', this.#close, { capture: true, once: true });
  };

  /** For the listbox: a press on an option leaves the focus in the field. */
  readonly onMousedown = (event: Event): void => event.preventDefault();

  #show(isOpen: boolean): void {
    if (isOpen) this.#use.prepare?.();
    this.#isOpen = isOpen;
    this.#draft = '';
    this.active = -1;
    this.#host.requestUpdate();
  }

  readonly #close = (): void => this.#show(false);

  /** Does what a key is for; tells whether it was one of the list's. */
  #answer(key: string): boolean {
    const wasOpen = this.#isOpen;
    switch (key) {
      case 'ArrowDown':
        void this.#move(1);
        return true;
      case 'ArrowUp':
        void this.#move(-1);
        return true;
      case 'Enter':
        return this.#chooseActive();
      case 'Escape':
        if (!wasOpen) this.text = '';
        this.#close();
        return wasOpen;
      default:
        return false;
    }
  }

  #chooseActive(): boolean {
    const { options = [], active } = this;
    const option = active < 0 ? this.#use.likeliest(options) : options[active];
    if (option === undefined) return false;
    this.choose(option);
    return true;
  }

  async #move(step: 1 | -1): Promise<void> {
    if (!this.#isOpen) this.#show(true);
    await this.#host.updateComplete;
    // Between the last option and the first stands the text.
    const places = (this.options?.length ?? 0) + 1;
    this.active = ((this.active + 1 + step + places) % places) - 1;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector('[aria-selected=true]')?.scrollIntoView({ block: 'nearest' });
  }
}
