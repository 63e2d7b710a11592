/** What gives a likely mistake away. Asked of each element of a page, so that the warnings load where there is one. */
import { unquoted } from '../locales/unquoted.js';

/** The global attributes that pages have, and those that frameworks leave. At second sight, others are like none of the elements'. */
const COMMON =
  /^(?:class|dir|exportparts|form|hidden|id|item[a-z]+|key|lang|name|part|ref|role|slot|style|tabindex|title)$|^(?:aria-|data-|hx-|ng-|on|v-|x-|_)|[^a-z_-]/;

/** Attributes in which people write whatever they like. */
const TEXT = /^(?:body|query|subject)$/;

/** Attributes that take one of a few words. */
const CHOICE = /^(?:class-of-work|layout|sort|theme|variant)$/;

/** What begins another part of a page, and hardly a fallback. */
const PART_OF_PAGE = 'footer,header,main,nav,script:not([type$=json])';
/** What a fallback may have as well. */
const SECTION = 'aside,form,h1,h2,h3,h4,section,table';

/** The attributes that an element reads. */
export const attributesOf = (element: Element): readonly string[] => [
  ...((element.constructor as { observedAttributes?: readonly string[] }).observedAttributes ?? []),
  'refresh',
];

/** Whether only this library can be meant by an attribute that the element doesn't read. */
export const isUncommon = (name: string): boolean => !COMMON.test(name);

/** How the value of an attribute is best written. */
export function plainValue(name: string, value: string): string {
  if (TEXT.test(name)) return value;
  const plain = unquoted(value);
  return CHOICE.test(name) ? plain.toLowerCase() : plain;
}

/**
 * Whether an element has what stands behind it inside, as after `<kys-contact />`. It has been closed where white space
 * follows it; a section in it is no fallback where white space stands before that alone.
 */
export function isUnclosed(element: Element): boolean {
  if (element.localName === 'kys-dataset' || element.nextSibling instanceof Text) return false;
  const begins = element.firstChild instanceof Text && !element.firstChild.data.trim();
  return [...element.children].some(
    (child) =>
      !child.slot &&
      (child.localName.startsWith('kys-') || child.matches(PART_OF_PAGE) || (begins && child.matches(SECTION))),
  );
}

/** Whether the author of an element may have meant something else: by its attributes, or by what it has inside. */
export function hasLikelyMistake(element: Element): boolean {
  const known = attributesOf(element);
  return (
    isUnclosed(element) ||
    [...element.attributes].some(({ name, value }) =>
      known.includes(name) ? plainValue(name, value) !== value : isUncommon(name),
    )
  );
}

/** Whether most of a text is Chinese: a word of another script weighs as much as three characters. */
export function isInChinese(text: string): boolean {
  const count = (letters: RegExp): number => text.match(letters)?.length ?? 0;
  return count(/\p{Script=Han}/gu) >= 20 + 3 * count(/[^\P{L}\p{Script=Han}]{2,}/gu);
}
