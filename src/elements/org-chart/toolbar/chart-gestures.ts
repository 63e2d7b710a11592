import type { Point } from '../../../chart/viewport.js';

/** Safari's own event for two fingers on a trackpad; other engines send a wheel with the control key. */
interface GestureEvent extends UIEvent {
  readonly scale: number;
  readonly clientX: number;
  readonly clientY: number;
}

/** The wheel's turn, CSS px, that counts at most: a mouse sends 100 and more at once, two fingers a few. */
const MOST_TURN = 50;

/** So much of a turn doubles the scale, CSS px. */
const DOUBLES = 100;

/** Reads what asks for another scale. A wheel alone and one finger scroll, as everywhere: these are left to the browser. */
export class ChartGestures {
  /** How far apart two fingers were, CSS px; 0 where there are none. */
  #span = 0;
  /** The scale of a gesture so far. */
  #scale = 1;
  readonly #zoom: (factor: number, clientX: number, clientY: number) => boolean;

  /** @param zoom scales at a point of the window; `false` where the chart doesn't zoom, and the page may. */
  constructor(zoom: (factor: number, clientX: number, clientY: number) => boolean) {
    this.#zoom = zoom;
  }

  readonly onWheel = (event: WheelEvent): void => {
    if (!event.ctrlKey && !event.metaKey) return;
    const turn = Math.max(-MOST_TURN, Math.min(event.deltaY * (event.deltaMode ? MOST_TURN : 1), MOST_TURN));
    this.#answer(event, 2 ** (-turn / DOUBLES), event.clientX, event.clientY);
  };

  /** For touches that begin, move and end. */
  readonly onTouch = (event: TouchEvent): void => {
    const [one, two] = event.touches;
    const before = this.#span;
    this.#span = one && two ? Math.hypot(one.clientX - two.clientX, one.clientY - two.clientY) : 0;
    if (!one || !two) return;
    const middle: Point = { x: (one.clientX + two.clientX) / 2, y: (one.clientY + two.clientY) / 2 };
    this.#answer(event, before ? this.#span / before : 1, middle.x, middle.y);
  };

  /** For gestures that begin and change. Those of a touch screen come as touches too. */
  readonly onGesture = (event: Event): void => {
    const { scale, clientX, clientY } = event as GestureEvent;
    const before = event.type === 'gesturestart' ? scale : this.#scale;
    this.#scale = scale;
    if (!this.#span) this.#answer(event, scale / before, clientX, clientY);
  };

  #answer(event: Event, factor: number, clientX: number, clientY: number): void {
    if (this.#zoom(factor, clientX, clientY)) event.preventDefault();
  }
}
