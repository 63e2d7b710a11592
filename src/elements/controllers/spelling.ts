import { isServer, type ReactiveElement } from 'lit';
import type * as spellings from '../../dataset/other-spellings.js';
import { lazyImport } from '../base/lazy-import.js';

/** Chinese characters, or pinyin with numbers for its tones. */
const MAY_BE_OTHERWISE = /[\u3400-\u9fff]|[a-z][1-5]/i;

let loaded: typeof spellings | undefined;

/** Has other spellings at hand at once, as a server must. */
export const provideSpellings = (module: typeof spellings): void => {
  loaded = module;
};

/** An element that asks for records, which is no business of a page's. */
interface Asker {
  readonly source: { readonly coming: unknown };
}

/** Whether a text may be written in another way, which loads what knows them. The element updates once that is there. */
function mayBeOtherwise(element: ReactiveElement, text: string): boolean {
  const may = MAY_BE_OTHERWISE.test(text);
  if (may && !loaded && !isServer)
    void lazyImport(element, import('../../dataset/other-spellings.js'), (module) => {
      loaded = module;
      element.requestUpdate();
    });
  return may;
}

/**
 * The other ways to write a text, that of the mainland first.
 *
 * @returns `undefined` until they are there.
 */
export const otherSpellings = (element: ReactiveElement, text: string): readonly string[] | undefined =>
  mayBeOtherwise(element, text) ? loaded?.otherSpellings(text) : [];

/**
 * What is found by a text as it is written or, where that is nothing, in another spelling.
 *
 * @returns `null` while the spellings or the records, in which there may be something, are yet to come.
 */
export function findSpelled<Found extends object>(
  element: ReactiveElement,
  text: string,
  find: (text: string) => Found | undefined,
): Found | undefined | null {
  const found = find(text);
  if (found) return found;
  if ((element as unknown as Asker).source.coming) return null;
  if (!mayBeOtherwise(element, text)) return found;
  return loaded ? loaded.findOtherwise(text, find) : null;
}

/** The items found, for `findSpelled`, to which none is nothing. */
export const ifAny = <Items extends { readonly length: number }>(items: Items): Items | undefined =>
  items.length ? items : undefined;
