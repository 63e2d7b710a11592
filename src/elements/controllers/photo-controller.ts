import type { ReactiveController, ReactiveElement } from 'lit';
import { lazyImport } from '../base/lazy-import.js';

/** An element that shows people, and has their photos where its host names a place for them. */
export interface ShowsPhotos extends ReactiveElement {
  readonly photo: string;
}

/** Has an element show photos over initials (`portrait`), by code that loads where that is asked for. */
export class PhotoController implements ReactiveController {
  readonly #host: ShowsPhotos;
  #wasAsked = false;

  constructor(host: ShowsPhotos) {
    this.#host = host;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    this.#wasAsked ||= !!host.photo;
    if (this.#wasAsked) void lazyImport(host, import('./photos.js'), ({ showPhotos }) => showPhotos(host));
  }
}
