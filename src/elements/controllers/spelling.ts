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

/**
 * The other ways to write a text, that of the mainland first. They load when they are first asked for, and the element
 * updates then.
 *
 * @returns `undefined` until they are there.
 */
export function otherSpellings(element: ReactiveElement, text: string): readonly string[] | undefined {
  if (!MAY_BE_OTHERWISE.test(text)) return [];
  if (!loaded && !isServer)
    void lazyImport(element, import('../../dataset/other-spellings.js'), (module) => {
      loaded = module;
      element.requestUpdate();
    });
  return loaded?.otherSpellings(text);
}

/**
 * What is found by a text as it is written or, where that is nothing, in another spelling.
 *
 * @returns `undefined` while the spellings, in which there may be something, are yet to load.
 */
export function findSpelled<Found>(
  element: ReactiveElement,
  text: string,
  find: (text: string) => readonly Found[],
): readonly Found[] | undefined {
  const found = find(text);
  if (found.length) return found;
  const spellings = otherSpellings(element, text);
  return spellings && (spellings.map(find).find(({ length }) => length) ?? found);
}
