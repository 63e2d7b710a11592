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
  em = 16;
  /** The font of names, as the canvas takes it. */
  font = '';
  /** Whether the page reads from right to left here. */
  rtl = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #resize: ResizeObserver;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
    this.#resize = new ResizeObserver(() => this.measure() && host.requestUpdate());
  }

  hostConnected(): void {
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
  }

  /** Scrolls to where the view has moved by script. */
  hostUpdated(): void {
    const { scroller, view } = this;
    if (!scroller) return;
    if (Math.abs(scroller.scrollLeft - view.left) >= 1) scroller.scrollLeft = view.left;
    if (Math.abs(scroller.scrollTop - view.top) >= 1) scroller.scrollTop = view.top;
  }

  get scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('.viewport') ?? null;
  }

  /** Reads size, font and direction; tells whether any of them changed. */
  measure(): boolean {
    const { fontSize, fontFamily, direction } = getComputedStyle(this.#host);
    const before = [this.view.width, this.view.height, this.font, this.rtl].join();
    const width = this.#host.clientWidth;
    const height = this.scroller?.clientHeight || Math.round(innerHeight * FIRST_HEIGHT);
    this.em = (parseFloat(fontSize) || 16) * FONT_SCALE;
    this.font = `600 ${this.em}px ${fontFamily}`;
    this.rtl = direction === 'rtl';
    this.view = { ...this.view, width, height };
    return before !== [width, height, this.font, this.rtl].join();
  }

  /** Takes over where the visitor has scrolled to. */
  readonly onScroll = (): void => {
    const { scrollLeft: left, scrollTop: top } = this.scroller!;
    if (Math.abs(left - this.view.left) < 1 && Math.abs(top - this.view.top) < 1) return;
    this.view = { ...this.view, left, top };
    this.#host.requestUpdate();
  };
}
