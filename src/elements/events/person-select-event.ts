/**
 * A person of the page chose one of the records. Bubbles through shadow roots; `preventDefault()` keeps the element from
 * what it would do next.
 */
export class KysPersonSelectEvent extends Event {
  /** The id of the person chosen, such as `zhu-qingyu`. */
  readonly person: string;

  constructor(person: string) {
    super('kys-person-select', { bubbles: true, composed: true, cancelable: true });
    this.person = person;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kys-person-select': KysPersonSelectEvent;
  }
}
