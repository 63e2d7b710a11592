import type { ReactiveController } from 'lit';
import type { ChartScene } from '../chart-scene.js';
import type { DetailsHost } from './details-host.js';

/** So far a pointer may move, CSS px, while it only presses. */
const STILL = 4;

/** Drags the chart by its empty ground, with a mouse or a pen, beside scrolling. A finger scrolls by itself. */
export class ChartPan implements ReactiveController {
  readonly #scene: ChartScene;
  #scroller: HTMLElement | undefined;
  /** Where the pointer went down, and where the view was. */
  #from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
  #isDragging = false;

  constructor(host: DetailsHost, scene: ChartScene) {
    this.#scene = scene;
    host.addController(this);
    this.hostUpdated();
  }

  hostUpdated(): void {
    const { scroller } = this.#scene.viewport;
    if (scroller && scroller !== this.#scroller) {
      this.#scroller = scroller;
      scroller.addEventListener('pointerdown', this.#onDown);
      scroller.addEventListener('pointermove', this.#onMove);
      for (const type of ['pointerup', 'pointercancel', 'lostpointercapture'])
        scroller.addEventListener(type, this.#onEnd);
      scroller.addEventListener('click', this.#onClick, true);
      // Or the pointer selects the texts over which it goes.
      scroller.addEventListener('mousedown', (event) => this.#from && event.preventDefault());
    }
    if (scroller) scroller.style.cursor = this.#pans(scroller) ? (this.#isDragging ? 'grabbing' : 'grab') : '';
  }

  #pans({ scrollWidth, clientWidth, scrollHeight, clientHeight }: HTMLElement): boolean {
    return scrollWidth > clientWidth || scrollHeight > clientHeight;
  }

  readonly #onDown = (event: PointerEvent): void => {
    const scroller = this.#scroller!;
    const { target, pointerType, button, clientX: x, clientY: y } = event;
    this.#isDragging = false;
    const { left, top } = scroller.getBoundingClientRect();
    // Its scroll bars are no ground.
    const isGround = x - left < scroller.clientWidth + scroller.clientLeft && y - top < scroller.clientHeight;
    if (button || pointerType === 'touch' || !isGround || (target as Element).closest('.node')) return;
    if (this.#pans(scroller)) this.#from = { x, y, left: scroller.scrollLeft, top: scroller.scrollTop };
  };

  readonly #onMove = ({ clientX, clientY, pointerId }: PointerEvent): void => {
    if (!this.#from) return;
    const scroller = this.#scroller!;
    const [x, y] = [clientX - this.#from.x, clientY - this.#from.y];
    if (!this.#isDragging && Math.hypot(x, y) < STILL) return;
    if (!this.#isDragging) {
      this.#isDragging = true;
      scroller.setPointerCapture(pointerId);
      scroller.style.cursor = 'grabbing';
    }
    scroller.scrollTo(this.#from.left - x, this.#from.top - y);
  };

  readonly #onEnd = (): void => {
    this.#from = undefined;
    if (this.#scroller!.style.cursor) this.#scroller!.style.cursor = 'grab';
  };

  /** The end of a drag is no click. */
  readonly #onClick = (event: Event): void => {
    if (this.#isDragging) event.stopPropagation();
    this.#isDragging = false;
  };
}
