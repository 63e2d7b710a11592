import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The font size of the timeline in the element's own; the styles have the same. */
const FONT_SCALE = 0.875;

/** How much room an element has for its timeline. Asks for an update where that changes. */
export class TimelineSize implements ReactiveController {
  /** CSS px; 0 where the element is hidden. */
  width = 0;
  /** The font size, CSS px. */
  em = 0;

  #frame = 0;
  readonly #host: ReactiveControllerHost & HTMLElement;
  /** Answers in the next frame: to change sizes at once is what browsers call a loop. */
  readonly #resize = new ResizeObserver(() => {
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => {
      const { width, em } = this;
      this.measure();
      if (width !== this.width || em !== this.em) this.#host.requestUpdate();
    });
  });

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  measure(): void {
    this.width = this.#host.clientWidth;
    this.em = parseFloat(getComputedStyle(this.#host).fontSize) * FONT_SCALE || 1;
  }
}
