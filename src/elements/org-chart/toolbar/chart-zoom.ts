import type { ReactiveController } from 'lit';
import { isPlainKey } from '../../../page/plain-key.js';
import type { ChartScene } from '../chart-scene.js';
import { pointAt } from '../point-at.js';
import { ChartGestures } from './chart-gestures.js';
import type { ChartHost } from './chart-host.js';
import type { ChartTools } from './chart-tools.js';

/** Zooms a chart by keys, two fingers, and the wheel with a key, on pages that have its toolbar. */
export class ChartZoom implements ReactiveController {
  readonly #host: ChartHost;
  readonly #scene: ChartScene;
  readonly #tools: ChartTools;
  readonly #gestures: ChartGestures;
  #scroller: HTMLElement | undefined;

  constructor(host: ChartHost, scene: ChartScene, tools: ChartTools) {
    this.#host = host;
    this.#scene = scene;
    this.#tools = tools;
    this.#gestures = new ChartGestures((factor, clientX, clientY) => {
      if (this.#zooms) tools.zoomBy(factor, pointAt(scene.viewport.scroller!, clientX, clientY));
      return this.#zooms;
    });
    host.addController(this);
    this.hostUpdated();
  }

  /** Where nothing shows that a chart can be zoomed, and how to go back, the page keeps its own gestures. */
  get #zooms(): boolean {
    return this.#scene.zooms && this.#host.toolbar;
  }

  hostUpdated(): void {
    const { scroller } = this.#scene.viewport;
    if (!this.#host.toolbar || !scroller || scroller === this.#scroller) return;
    this.#scroller = scroller;
    const { onWheel, onTouch, onGesture } = this.#gestures;
    const active = { passive: false };
    scroller.addEventListener('wheel', onWheel, active);
    for (const type of ['touchstart', 'touchmove', 'touchend', 'touchcancel'] as const)
      scroller.addEventListener(type, onTouch, active);
    for (const type of ['gesturestart', 'gesturechange']) scroller.addEventListener(type, onGesture, active);
    scroller.addEventListener('keydown', this.#onKeydown);
  }

  /** Keys that are not the tree's: those have been answered before. */
  readonly #onKeydown = (event: KeyboardEvent): void => {
    const tools = this.#tools;
    const { key } = event;
    if (!isPlainKey(event) || !this.#zooms) return;
    if (key === '+' || key === '=') tools.zoom(1);
    else if (key === '-') tools.zoom(-1);
    else if (key !== '0') return;
    else if (this.#scene.viewport.view.scale === 1) tools.fit();
    else tools.zoomTo(1);
    event.preventDefault();
  };
}
