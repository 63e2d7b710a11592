/**
 * A character of which something is seen: no space, no control, no half of a pair, and none that fonts leave out, such as
 * zero-width characters, marks of direction, soft hyphens, and Hangul fillers. An empty Braille cell and the anchors of
 * annotations count as symbols, and show nothing either.
 */
const VISIBLE = /[^\s\p{Cc}\p{Cs}\p{Default_Ignorable_Code_Point}\u2800\ufff9-\ufffb\u{1d159}]/u;

/** Whether nothing of a text can be seen, by any language. */
export const isBlank = (text: string): boolean => !VISIBLE.test(text);
