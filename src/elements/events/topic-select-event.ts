/**
 * A person chose the group for their question. Bubbles through shadow roots; `preventDefault()` keeps the element from
 * showing how to reach it.
 */
export class KysTopicSelectEvent extends Event {
  /** The id of the group, such as `finance`. */
  readonly group: string;
  /** What the person typed; empty where they chose from the list of all groups. */
  readonly question: string;

  constructor(group: string, question: string) {
    super('kys-topic-select', { bubbles: true, composed: true, cancelable: true });
    this.group = group;
    this.question = question;
  }
}

declare global {
  interface HTMLElementEventMap {
    'kys-topic-select': KysTopicSelectEvent;
  }
}
