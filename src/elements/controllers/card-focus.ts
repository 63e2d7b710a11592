import type { ReactiveController, ReactiveElement } from 'lit';

/** A card in a list, which says by its attribute which group it shows. */
interface Card extends ReactiveElement {
  readonly group: string;
}

const controlsIn = (card: Card): HTMLElement[] => [...card.renderRoot.querySelectorAll<HTMLElement>('a,button')];

/**
 * Keeps the focus in the card of its group while cards change places, and one of them comes to show another group.
 */
export class CardFocus implements ReactiveController {
  readonly #host: ReactiveElement;
  readonly #onGone: () => void;
  #group: string | undefined;
  /** The place of what has the focus, among the controls of its card. */
  #at = -1;

  /** @param onGone the list lacks the group whose card has had the focus */
  constructor(host: ReactiveElement, onGone: () => void) {
    this.#host = host;
    this.#onGone = onGone;
    host.addController(this);
  }

  hostUpdate(): void {
    const card = this.#host.shadowRoot?.activeElement as Card | null | undefined;
    this.#group = card?.group;
    if (this.#group) this.#at = controlsIn(card!).indexOf(card!.shadowRoot!.activeElement as HTMLElement);
  }

  hostUpdated(): void {
    if (!this.#group) return;
    const root = this.#host.shadowRoot!;
    const card = [...root.querySelectorAll<Card>('kys-group-card')].find(({ group }) => group === this.#group);
    if (!card) this.#onGone();
    else if (card !== root.activeElement) void this.#focusIn(card, this.#at);
  }

  async #focusIn(card: Card, at: number): Promise<void> {
    await card.updateComplete;
    controlsIn(card)[at]?.focus();
  }
}
