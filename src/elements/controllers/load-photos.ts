import type { PropertyValues, ReactiveElement } from 'lit';
import { lazyImport } from '../base/lazy-import.js';

/** An element that shows people, and has their photos where its host names a place for them. */
export interface ShowsPhotos extends ReactiveElement {
  readonly photo: string;
}

/**
 * Has an element show photos over initials (`portrait`), by code that loads where that is asked for. To be called after
 * each update, with what has changed in it: photos go, too.
 */
export function loadPhotos(host: ShowsPhotos, changed: PropertyValues): void {
  if (host.photo || changed.get('photo'))
    void lazyImport(host, import('./photos.js'), ({ showPhotos }) => showPhotos(host));
}
