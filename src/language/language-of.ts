import { languageForTag, SOURCE_LANGUAGE, type SpokenLanguage } from '../locales/languages.js';
import { attributeOf, flatAncestors } from '../page/flat-parent.js';

/** The language tag that an element itself or what is around it carries; empty where none does. */
export function languageTagOf(element: Element): string {
  // A form may be named `documentElement`.
  const page = Reflect.get(Document.prototype, 'documentElement', element.ownerDocument) as Element;
  for (const ancestor of [...flatAncestors(element), page]) {
    const tag = attributeOf(ancestor, 'lang')?.trim();
    if (tag) return tag;
  }
  return '';
}

/**
 * The language in which an element speaks: its own `lang`, else the nearest one around it (through shadow roots
 * and slots), else the page's, else the source language. An empty `lang` counts as none. Never throws.
 */
export function languageOf(element: Element): SpokenLanguage {
  const tag = languageTagOf(element);
  return tag ? languageForTag(tag) : SOURCE_LANGUAGE;
}
