import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** The font size of the timeline in the element's own; the styles have the same. */
const FONT_SCALE = 0.875;

/** Before the axis, where half of its first dot stands, CSS px; the styles have the same. */
const INSET = 5;

/** How much room an element has for its timeline. Asks for an update where that may have changed. */
export class TimelineSize implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Answers in the next frame: to change sizes at once is what browsers call a loop. */
  readonly #resize: ResizeObserver = isServer
    ? undefined!
    : new ResizeObserver(() => requestAnimationFrame(() => this.#host.requestUpdate()));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
  }

  /** The width, in em of the timeline; not above 0 where the element is hidden. */
  measure(): number {
    return (this.#host.clientWidth - INSET) / (parseFloat(getComputedStyle(this.#host).fontSize) * FONT_SCALE || 1);
  }
}
