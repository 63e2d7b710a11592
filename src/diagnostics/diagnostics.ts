/** Tells a page's author in the console what they may have meant to write. Loads where something looks like a mistake. */
import { warnOnce } from '../elements/base/warn-once.js';
import { attributesOf, isUncommon, isUnclosed, plainValue } from './likely-mistakes.js';
import { nearestName } from './nearest-name.js';

const warn = (element: Element, problem: string): void => warnOnce(`<${element.localName}>`, problem);

function diagnoseAttribute(element: Element, { name, value }: Attr): void {
  const known = attributesOf(element);
  // After group=“Media Group” in HTML, the value is “Media, and Group” the name of another attribute.
  if (/\p{Quotation_Mark}/u.test(name)) {
    warn(element, 'typographic quotes. Write straight ones: group="media".');
  } else if (known.includes(name)) {
    const plain = plainValue(name, value);
    if (plain !== value) warn(element, `${name}=${JSON.stringify(value)}. Write ${name}="${plain}".`);
  } else if (isUncommon(name)) {
    const meant = nearestName(name, known);
    if (meant) warn(element, `unknown attribute ${name}. Write ${meant}="${value}".`);
  }
}

/** @param element of the library */
export function diagnoseElement(element: Element): void {
  for (const attribute of element.attributes) diagnoseAttribute(element, attribute);
  if (!isUnclosed(element)) return;
  const { localName } = element;
  warn(
    element,
    `has the rest of the page inside. HTML has no self-closing tags like this: write <${localName} …></${localName}>.`,
  );
}

/** @param element whose tag nobody has defined */
export function diagnoseTag(element: Element, tags: readonly string[]): void {
  const meant = nearestName(element.localName, tags);
  warn(element, `no such element. ${meant ? `Write <${meant}>.` : `There are: ${tags.join(', ')}.`}`);
}

/** A page in Chinese whose template says that it is in another language, which the elements then speak. */
export function diagnoseLanguage(): void {
  warnOnce(
    `<html lang="${document.documentElement.lang}">`,
    'the text of the page is Chinese, and the elements are not. Write <html lang="zh-CN">, or lang="zh" on each element.',
  );
}
