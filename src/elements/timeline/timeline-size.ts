import { isServer, type ReactiveController, type ReactiveControllerHost } from 'lit';

/** The font size of the timeline in the element's own; the styles have the same. */
const FONT_SCALE = 0.875;

/** Before the axis, where half of its first dot stands, CSS px; the styles have the same. */
const INSET = 5;

/** How much room an element has for its timeline. Asks for an update where that may have changed. */
export class TimelineSize implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** The element's root once it is there: the element itself has no width where the styles of a page make it inline. */
  #place: Element;
  /** Answers in the next frame: to change sizes at once is what browsers call a loop. */
  readonly #resize: ResizeObserver = isServer
    ? undefined!
    : new ResizeObserver(() => requestAnimationFrame(() => this.#host.requestUpdate()));

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = this.#place = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize.observe(this.#place);
  }

  /** Measures the element's root from now on. */
  measureRoot(root: Element): void {
    if (this.#place !== root) this.#resize.observe((this.#place = root));
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
  }

  /** The width, in em of the timeline; not above 0 where the element is hidden. */
  measure(): number {
    return (this.#place.clientWidth - INSET) / (parseFloat(getComputedStyle(this.#host).fontSize) * FONT_SCALE || 1);
  }
}
