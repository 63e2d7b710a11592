import { isServer, type LitElement, type ReactiveController } from 'lit';

/**
 * Tells whether the page is being printed, and has its element bring itself up to date in time: by `beforeprint`, since
 * media queries change only once the sheets are counted, and what comes then pushes the end of the page off the last one.
 * Where a browser prints without that event (Safari before 13), and in previews of developer tools, the media query tells.
 */
export class ChartPrint implements ReactiveController {
  readonly #media: MediaQueryList = isServer ? undefined! : matchMedia('print');
  #hasBegun = false;
  #window: Window | null = null;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  get isPrinting(): boolean {
    return this.#hasBegun || (!isServer && this.#media.matches);
  }

  hostConnected(): void {
    // That of the frame into which the element may have been moved.
    this.#window = this.#host.ownerDocument.defaultView;
    for (const type of ['beforeprint', 'afterprint']) this.#window?.addEventListener(type, this.#onPrint);
    this.#media.addEventListener('change', this.#onPrint);
  }

  hostDisconnected(): void {
    for (const type of ['beforeprint', 'afterprint']) this.#window?.removeEventListener(type, this.#onPrint);
    this.#media.removeEventListener('change', this.#onPrint);
  }

  /** At once: a browser copies or counts the page before an update would come by itself. */
  readonly #onPrint = ({ type }: Event): void => {
    if (type !== 'change') this.#hasBegun = type === 'beforeprint';
    this.#host.requestUpdate();
    this.#host['performUpdate']();
  };
}
