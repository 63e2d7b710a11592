import { isServer, type LitElement, type ReactiveController } from 'lit';
import { NAME_LINE } from '../../chart/box-size.js';
import type { Point, Viewport } from '../../chart/viewport.js';

/** The font size of the chart in the element's own; the styles have the same. */
const FONT_SCALE = 0.875;

/** How much of its chart an element shows: the scroll container's size and offset, read from and written to it. */
export class ChartViewport implements ReactiveController {
  /** What is in view; `left` from the left side on every page. */
  view: Viewport = { width: 0, height: 0, scale: 1, left: 0, top: 0 };
  /** The font size, CSS px. */
  em = 0;
  /** The width of the digit 0, CSS px. */
  zero = 0;
  /** How much wider texts are by the visitor's own spacing of letters and words; 1 where there is none. */
  spread = 1;
  /** The height of a line of a name, em; the visitor may have set a higher one. */
  nameLine = NAME_LINE;
  /** Whether the page reads from right to left here. */
  rtl = false;

  /** How wide the place is, CSS px. Unlike the view, it is the same whether the chart has a scroll bar or not. */
  placeWidth = 0;

  /** Whether the script has moved the view, or the page has forgotten where it was. */
  #moved = true;
  #frame = 0;
  /** What `measure` found, of which a picture was drawn; its scroll bar may be gone since. */
  #measuredWidth = 0;
  readonly #host: LitElement;
  /** Answers in the next frame: to change sizes at once is what browsers call a loop. */
  readonly #resize: ResizeObserver = isServer
    ? undefined!
    : new ResizeObserver(() => {
        cancelAnimationFrame(this.#frame);
        this.#frame = requestAnimationFrame(() => this.#onResize());
      });

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    this.#moved = true;
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
  }

  /** What boxes are measured by: letters, and the side on which they begin. */
  get letters(): string {
    return [this.em, this.zero, this.rtl, this.spread, this.nameLine].join();
  }

  /** The container; the element after it is as large as a letter. */
  get scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector('.viewport') ?? null;
  }

  /** Moves the view by script, once the chart is drawn. */
  moveTo(view: Viewport): void {
    this.view = view;
    this.#moved = true;
  }

  /** Scrolls to where the view has moved by script, now that the chart has its size, and takes over where that led. */
  settle(): void {
    const { scroller, view } = this;
    // Not after every update: a visitor who scrolls meanwhile would be held back.
    if (!scroller?.clientWidth || !this.#moved) return;
    this.#moved = false;
    for (const element of [scroller, scroller.nextElementSibling!]) this.#resize.observe(element);
    scroller.scrollLeft = view.left;
    scroller.scrollTop = view.top;
    this.read();
  }

  /** Takes over where the container is scrolled to, and its size; tells whether it has moved from where the view was. */
  read(): boolean {
    // Hidden, there is nothing to read.
    if (!this.scroller?.clientWidth) return false;
    const before = this.view;
    const { scrollLeft: left, scrollTop: top, clientWidth: width, clientHeight: height } = this.scroller;
    this.view = { ...before, left, top, width, height };
    return Math.abs(left - before.left) + Math.abs(top - before.top) > 1;
  }

  /** A point of the window in the container, from where its content begins, CSS px of the container. */
  pointAt(clientX: number, clientY: number): Point {
    const { scrollLeft, scrollTop, firstElementChild } = this.scroller!;
    const { left, top } = firstElementChild!.getBoundingClientRect();
    const { x, y } = this.unscaled();
    return { x: (clientX - left) * x - scrollLeft, y: (clientY - top) * y - scrollTop };
  }

  /** How many px of the container one of the window is: the page may have scaled or zoomed what the chart stands in. */
  unscaled(): Point {
    const sheet = this.scroller!.firstElementChild!;
    const inWindow = sheet.getBoundingClientRect();
    // Not `offsetWidth`, which is rounded: a chart may be 3 px high.
    const { width, height } = getComputedStyle(sheet);
    return { x: parseFloat(width) / inWindow.width, y: parseFloat(height) / inWindow.height };
  }

  /** The container is as high again as its chart asks for. */
  freeHeight(): void {
    if (this.scroller) this.scroller.style.height = '';
  }

  /** Reads size, font and direction. */
  measure(): void {
    const { fontSize, scrollMarginBottom, direction } = getComputedStyle(this.#host);
    this.em = parseFloat(fontSize) * FONT_SCALE || 1;
    // The styles set it to 1ch, which so tells about the font; a page may have taken it away.
    const zero = parseFloat(scrollMarginBottom);
    // Whole where an engine rounds letters, each of which may so be half a px wider.
    this.zero = (zero % 1 ? zero : zero && zero + 0.5) * FONT_SCALE || this.em * 0.57;
    this.rtl = direction === 'rtl';
    this.#measureLetter();
    // Before the first picture nobody knows how high the chart will be.
    const { clientWidth } = this.#host;
    const { clientWidth: width, clientHeight: height } = this.scroller ?? { clientWidth, clientHeight: innerHeight };
    this.view = { ...this.view, width, height };
    this.placeWidth = (this.scroller ?? this.#host).offsetWidth;
    this.#measuredWidth = width;
  }

  /** Style sheets of visitors reach into elements: that of WCAG 1.4.12 has letters 0.12 em apart, and lines of 1.5 em. */
  #measureLetter(): void {
    const letter = this.scroller?.nextElementSibling;
    if (!letter) return;
    const { fontSize, letterSpacing, lineHeight } = getComputedStyle(letter);
    const size = parseFloat(fontSize);
    // A letter is about half an em wide, and what is between words comes on top.
    this.spread = 1 + (2.4 * (parseFloat(letterSpacing) || 0)) / size;
    this.nameLine = Math.max(NAME_LINE, parseFloat(lineHeight) / size);
  }

  #onResize(): void {
    // Hidden, as in a tab that is not shown or in print: the place is kept for later.
    if (!(this.scroller ?? this.#host).clientWidth) {
      this.#moved = true;
      return;
    }
    const { view, letters } = this;
    const measured = this.#measuredWidth;
    this.measure();
    const { width, height } = this.view;
    if (this.#moved || letters !== this.letters || measured !== width || view.width !== width || view.height !== height)
      this.#host.requestUpdate();
  }
}
