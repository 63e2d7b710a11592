/** Keeps the focus with the person in whose row it is, while rows come to show others. */
export class RowFocus {
  readonly #host: Element;
  #person: string | undefined;
  /** The place of what has the focus, among what can have it there. */
  #at = -1;

  constructor(host: Element) {
    this.#host = host;
  }

  /** Before the people change places. */
  remember(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    const row = focused?.closest<HTMLElement>('[data-entry]');
    this.#person = row?.dataset['entry'];
    this.#at = row ? [...row.querySelectorAll('a,button')].indexOf(focused!) : -1;
  }

  /** After it. Of somebody who is gone, it goes to the first control. */
  restore(): void {
    if (this.#person === undefined) return;
    const root = this.#host.shadowRoot!;
    const rows = [...root.querySelectorAll<HTMLElement>('[data-entry]')];
    const row = rows.find(({ dataset }) => dataset['entry'] === this.#person);
    // Before it in the row, there may be links now that were none.
    if (row?.contains(root.activeElement)) return;
    const next = row
      ? row.querySelectorAll<HTMLElement>('a,button')[this.#at]
      : root.querySelector<HTMLElement>('input,select,a,button');
    next?.focus();
  }
}
