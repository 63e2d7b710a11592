import type { ReactiveController, ReactiveElement } from 'lit';

/**
 * Gives the focus back to what has had it in an element that a page moves to another place in the document: browsers take
 * it away, unless the page moves it by `moveBefore`.
 */
export class MovedFocus implements ReactiveController {
  #focused: HTMLElement | undefined;

  constructor(host: ReactiveElement) {
    host.addController(this);
    host.addEventListener('focusin', (event) => (this.#focused = event.composedPath()[0] as HTMLElement));
    host.addEventListener('focusout', this.#forgetSoon);
  }

  hostConnected(): void {
    if (this.#focused?.isConnected && document.activeElement === document.body)
      this.#focused.focus({ preventScroll: true });
  }

  hostDisconnected(): void {
    this.#forgetSoon();
  }

  /** A move is done in one go: what comes back later has not been moved. */
  readonly #forgetSoon = (): void => {
    const focused = this.#focused;
    queueMicrotask(() => {
      if (this.#focused === focused) this.#focused = undefined;
    });
  };
}
