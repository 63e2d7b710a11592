/**
 * A person chose a group. Bubbles through shadow roots; `preventDefault()` keeps the element from what it would do
 * next, such as to follow a link.
 */
export class KysGroupSelectEvent extends Event {
  /** The id of the group, such as `media`. */
  readonly group: string;

  constructor(group: string) {
    super('kys-group-select', { bubbles: true, composed: true, cancelable: true });
    this.group = group;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kys-group-select': KysGroupSelectEvent;
  }
}
