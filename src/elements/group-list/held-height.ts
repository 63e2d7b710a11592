/**
 * Keeps the place of the cards as high as they were, as far as a screen shows it, while somebody searches: what stands
 * below doesn't jump with each letter, nor does the page scroll by itself.
 */
export function holdHeight(place: HTMLElement | null | undefined, isSearching: boolean): void {
  if (!place) return;
  if (!isSearching) place.style.minHeight = '';
  else if (!place.style.minHeight) place.style.minHeight = `${Math.min(place.offsetHeight, innerHeight)}px`;
}
