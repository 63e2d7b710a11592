import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Viewport } from '../../chart/viewport.js';

/** The font size of the chart in the element's own; the styles have the same. */
const FONT_SCALE = 0.875;

/** Before the first picture nobody knows how high the chart will be; styles bound it by the window. */
const FIRST_HEIGHT = 0.8;

/** How much of its chart an element shows: the scroll container's size and offset, read from and written to it. */
export class ChartViewport implements ReactiveController {
  /** What is in view; `left` from the left side on every page. */
  view: Viewport = { width: 0, height: 0, scale: 1, left: 0, top: 0 };
  /** The font size, CSS px. */
  em = 0;
  /** The font of names, as the canvas takes it. */
  font = '';
  /** Whether the page reads from right to left here. */
  rtl = false;

  #moved = false;
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resize = new ResizeObserver(() => {
    this.measure();
    this.#host.requestUpdate();
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
  }

  /** Moves the view by script, once the chart is drawn. */
  moveTo(view: Viewport): void {
    this.view = view;
    this.#moved = true;
  }

  hostUpdated(): void {
    const { scroller, view } = this;
    // Not after every update: a visitor who scrolls meanwhile would be held back.
    if (!scroller || !this.#moved) return;
    this.#moved = false;
    scroller.scrollLeft = view.left;
    scroller.scrollTop = view.top;
  }

  get scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('.viewport') ?? null;
  }

  /** Reads size, font and direction. */
  measure(): void {
    const { fontSize, fontFamily, direction } = getComputedStyle(this.#host);
    this.em = parseFloat(fontSize) * FONT_SCALE || 1;
    this.font = `600 ${this.em}px ${fontFamily}`;
    this.rtl = direction === 'rtl';
    const { clientWidth = 0, clientHeight = 0 } = this.scroller ?? {};
    this.view = { ...this.view, width: clientWidth || this.#host.clientWidth, height: clientHeight || innerHeight * FIRST_HEIGHT };
  }

  /** Takes over where the visitor has scrolled to. */
  readonly onScroll = (): void => {
    const { scrollLeft: left, scrollTop: top } = this.scroller!;
    this.view = { ...this.view, left, top };
    this.#host.requestUpdate();
  };
}
