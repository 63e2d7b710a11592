import type { LitElement, ReactiveController } from 'lit';

/** What a visitor does to a chart, or to scroll the page. */
const DEEDS = ['pointerdown', 'keydown', 'wheel', 'touchmove'];

/** Remembers whether a visitor has done anything that a chart which moves later would disturb. */
export class VisitorDeeds implements ReactiveController {
  any = false;
  readonly #host: LitElement;

  constructor(host: LitElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    for (const deed of DEEDS) addEventListener(deed, this.#onDeed, { capture: true, passive: true });
  }

  hostDisconnected(): void {
    for (const deed of DEEDS) removeEventListener(deed, this.#onDeed, true);
  }

  readonly #onDeed = (event: Event): void => {
    // A press elsewhere, as on a button that puts away a banner, asks for nothing that the chart could disturb.
    if (event.type !== 'pointerdown' || event.composedPath().includes(this.#host)) this.any = true;
  };
}
