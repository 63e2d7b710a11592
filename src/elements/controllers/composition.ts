/**
 * What a method of input composes may be a word as it is, as on Android, where keyboards compose Latin words too, and as
 * Chinese characters and Hangul are; or half of one: letters of pinyin with apostrophes between them, Zhuyin, Kana.
 */
const WORD = /^(?:[a-z\u00c0-\u024f]+|[\p{Script=Han}\p{Script=Hangul}]+)$/iu;

/** What a field holds: `text`; a `draft` of one, worth something where it finds something; or what is none yet. */
export type Typed = 'text' | 'draft' | undefined;

/**
 * What an `input` or `compositionend` event tells of the text in its field.
 *
 * @param hasKeys whether the keys are those of a keyboard of its own. Words that these compose are Chinese, and what is
 *   composed of Latin letters is half of one.
 */
export function typedBy(event: Event, hasKeys: boolean): Typed {
  const { isComposing, data } = event as InputEvent;
  if (!isComposing) return 'text';
  const isOnScreen = !hasKeys || matchMedia('(pointer:coarse)').matches;
  return isOnScreen && WORD.test(data ?? '') ? 'draft' : undefined;
}

/** Whether a keyboard tells which key was pressed: one on a screen doesn't while it composes. */
export const tellsKey = ({ key }: KeyboardEvent): boolean => key !== 'Unidentified';

/** Whether a key is one of a method of input: it may end a composition, and does nothing else. */
export const isOfComposition = ({ isComposing, keyCode }: KeyboardEvent): boolean =>
  // Safari ends the composition before it sends the key that ended it, and gives that key this code.
  isComposing || keyCode === 229;
