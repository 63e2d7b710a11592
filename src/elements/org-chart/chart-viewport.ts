import { isServer, type LitElement, type ReactiveController } from 'lit';
import { LINE, SHORT_SIZE, type Lettering, type TextStyle } from '../../chart/box-size.js';
import type { Viewport } from '../../chart/viewport.js';
import { forgetWidths, measuredWidth } from './measured-width.js';

/** The font size of the chart in the element's own; the styles have the same. */
const FONT_SCALE = 0.875;

/** How much of its chart an element shows: the scroll container's size and offset, read from and written to it. */
export class ChartViewport implements ReactiveController {
  /** What is in view; `left` from the left side on every page. */
  view: Viewport = { width: 0, height: 0, scale: 1, left: 0, top: 0 };
  /** The letters of the page, once they have been read. */
  lettering: Lettering | undefined;
  /** The same as a text, and the side on which they begin: what differs is to be drawn anew. */
  letters = '';
  /** Whether the page reads from right to left here. */
  rtl = false;

  /** How wide the place is, CSS px. Unlike the view, it is the same whether the chart has a scroll bar or not. */
  placeWidth = 0;

  /** Whether the script has moved the view, or the page has forgotten where it was. */
  #moved = true;
  #frame = 0;
  /** How often fonts have come. */
  #fontsLoaded = 0;
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
    // Not in Safari before 14 within frames.
    document.fonts?.addEventListener('loadingdone', this.#onFonts);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    cancelAnimationFrame(this.#frame);
    document.fonts?.removeEventListener('loadingdone', this.#onFonts);
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

  /** The container is as high again as its chart asks for. */
  freeHeight(): void {
    if (this.scroller) this.scroller.style.height = '';
  }

  /** Reads size, font and direction. */
  measure(): void {
    this.rtl = getComputedStyle(this.#host).direction === 'rtl';
    this.#readLettering();
    // Before the first picture nobody knows how high the chart will be.
    const { clientWidth } = this.#host;
    const { clientWidth: width, clientHeight: height } = this.scroller ?? { clientWidth, clientHeight: innerHeight };
    this.view = { ...this.view, width, height };
    this.placeWidth = (this.scroller ?? this.#host).offsetWidth;
    this.#measuredWidth = width;
  }

  /** Of an element that is written as names are: style sheets of visitors reach into it, such as that of WCAG 1.4.12. */
  #readLettering(): void {
    const letter = this.scroller?.nextElementSibling;
    const style = getComputedStyle(letter ?? this.#host);
    const { fontStyle, fontFamily } = style;
    const px = (length: string): number => parseFloat(length) || 0;
    const em = px(style.fontSize) * (letter ? 1 : FONT_SCALE) || 1;
    const line = (letter && px(style.lineHeight)) || LINE * em;
    const [letterSpacing, wordSpacing] = [px(style.letterSpacing), px(style.wordSpacing)];
    const styleOf = (weight: number, scale: number): TextStyle => {
      const font = `${fontStyle} ${weight} ${em * scale}px ${fontFamily}`;
      return { textWidth: measuredWidth({ font, letterSpacing, wordSpacing }, em), lineHeight: line * scale };
    };
    this.lettering = { em, strong: styleOf(600, 1), plain: styleOf(400, 1), short: styleOf(400, SHORT_SIZE) };
    this.letters = [this.rtl, this.#fontsLoaded, em, line, fontStyle, fontFamily, letterSpacing, wordSpacing].join();
  }

  /** A font has come: all is measured anew. */
  readonly #onFonts = (): void => {
    forgetWidths();
    this.#fontsLoaded += 1;
    this.measure();
    this.#host.requestUpdate();
  };

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
