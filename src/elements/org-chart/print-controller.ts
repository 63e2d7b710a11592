import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Whether the page is being printed; the host is updated before it is, and after. */
export class PrintController implements ReactiveController {
  readonly #print = matchMedia('print');
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  get printing(): boolean {
    return this.#print.matches;
  }

  hostConnected(): void {
    this.#print.addEventListener('change', this.#onChange);
  }

  hostDisconnected(): void {
    this.#print.removeEventListener('change', this.#onChange);
  }

  readonly #onChange = (): void => this.#host.requestUpdate();
}
