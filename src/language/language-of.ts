import type { Language } from '../locales/languages.js';
import { attributeOf, flatAncestors } from '../page/flat-parent.js';

/**
 * The language to speak for a language tag: Chinese for every tag of Chinese (`zh`, `zh_CN`, ` zh-Hant `, `ZH`),
 * English for every other one.
 *
 * @param tag a BCP 47 tag as pages write it: with white space, underscores or capitals.
 */
export const languageForTag = (tag: string): Language => (/^\s*zh\s*($|[-_])/i.test(tag) ? 'zh' : 'en');

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
 * and slots), else the page's, else Chinese. An empty `lang` counts as none. Never throws.
 */
export function languageOf(element: Element): Language {
  const tag = languageTagOf(element);
  return tag ? languageForTag(tag) : 'zh';
}
