/** Photos of people, which only pages have that say where these are. Loads on request. */
import { warnOnce } from '../base/warn-once.js';
import { groupLink } from '../templates/group-link.js';
import type { ShowsPhotos } from './load-photos.js';

/** The address of the photo that was asked for last, by the place of its initials. */
const addresses = new WeakMap<Element, string>();

/** By script, since a strict policy refuses the attribute. */
const OVER_INITIALS = 'height:100%;left:0;object-fit:cover;position:absolute;top:0;width:100%';

/**
 * Lays a photo over initials once it is there; where it fails, they stay. An image of before goes at once, and not when
 * the next one has come: it would be that of another person.
 */
function showPhoto(place: Element, address: string): void {
  // One that failed is not asked for at each update.
  if ((addresses.get(place) ?? '') === address) return;
  addresses.set(place, address);
  place.querySelector('img')?.remove();
  if (!address) return;
  const image = place.ownerDocument.createElement('img');
  image.alt = '';
  image.loading = 'lazy';
  image.part.add('photo');
  image.style.cssText = OVER_INITIALS;
  // Nothing shows through one with transparent parts.
  image.addEventListener('load', () => (image.style.background = 'inherit'));
  image.addEventListener('error', () => image.remove());
  image.src = address;
  place.append(image);
}

/** Shows the photos of all people in an element, or takes them away where it has no place for them any more. */
export function showPhotos(host: ShowsPhotos): void {
  const { photo } = host;
  for (const place of host.renderRoot.querySelectorAll<HTMLElement>('[data-person]')) {
    // The same addresses as those of links.
    const address = photo ? groupLink(photo, place.dataset['person']!, host.baseURI) : '';
    if (address === undefined)
      warnOnce(`<${host.localName}>`, `photo="${photo}" is neither https nor of this site: no photo.`);
    showPhoto(place, address ?? '');
  }
}
