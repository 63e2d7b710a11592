/** What the styles of a box take up, in em; `org-chart.styles.ts` has the same numbers. */
export const PADDING_INLINE = 0.75;
export const PADDING_BLOCK = 0.5;
export const BORDERS_PX = 5;
/** The letters of the title and the doubt, a line of them, and one of the name. */
const SHORT_FONT = 0.8;
export const SHORT_LINE = 1.2;
export const NAME_LINE = 1.35;
/** The mark of a branch, beside the name. */
export const MARK = 1.25;

/** Longer names end in an ellipsis; the details show them whole. */
export const MAX_NAME_LINES = 4;

/** The width of all boxes side by side, in em. */
export const BOX_WIDTH = 13;

/** What stays together at the end of a line. Letters hang on a quotation mark before them. */
export const WORDS = /\p{Script=Han}[，。、；：！？）》]*(?:[”’][^\s\p{Script=Han}]*)?|[^\s\p{Script=Han}]+\s*|\s+/gu;

/** What of a node makes its box higher. */
export interface BoxText {
  readonly name: string;
  /** What stands around the name: the title and the doubt, as far as there are. */
  readonly short: readonly string[];
  /** Whether there is a mark beside the name, for a branch. */
  readonly marked: boolean;
}

/** What stays together even where a word has to break: a character with its marks. */
export const CHARACTERS = /[^]\p{M}*/gu;

/**
 * How many lines a text takes that breaks between words and, in Chinese, between any two characters. A word wider than
 * the room breaks inside, on lines of its own.
 */
function linesOf(text: string, room: number, textWidth: (text: string) => number): number {
  let lines = 1;
  let used = 0;
  for (const word of text.match(WORDS) ?? []) {
    const width = textWidth(word);
    // Most words just fit, and need no closer look.
    if (used + width <= room) {
      used += width;
      continue;
    }
    const whole = textWidth(word.trimEnd());
    const tooWide = whole > room;
    if (tooWide && used) used = room;
    for (const piece of tooWide ? word.match(CHARACTERS)! : [word]) {
      const breadth = tooWide ? textWidth(piece.trimEnd()) : whole;
      if (used && breadth && used + breadth > room) {
        lines += 1;
        used = 0;
      }
      used += textWidth(piece);
    }
    // Where it breaks is up to the engine, and may cost it another line.
    if (tooWide) lines += 1;
  }
  return lines;
}

/**
 * The height of a node's box, CSS px.
 *
 * @param em the font size, CSS px
 * @param width of the box, CSS px
 * @param textWidth the width of a text in the font of names, CSS px
 * @param nameLine the height of a line of the name, em
 * @param mostLines of the name; where there may be more than in most boxes, what stands around it isn't kept to one line
 */
export function boxHeight(
  { name, short, marked }: BoxText,
  em: number,
  width: number,
  textWidth: (text: string) => number,
  nameLine = NAME_LINE,
  mostLines = MAX_NAME_LINES,
): number {
  const room = Math.max(em, width - 2 * PADDING_INLINE * em - BORDERS_PX - (marked ? MARK * em : 0));
  // Most texts are short, and hardly a character is wider than an em.
  const linesIn = (text: string, space: number): number =>
    text.length * em <= space || textWidth(text) <= space ? 1 : linesOf(text, space, textWidth);
  const nameLines = Math.min(linesIn(name, room), mostLines);
  const shortLines =
    mostLines > MAX_NAME_LINES
      ? short.reduce((lines, text) => lines + linesIn(text, room / SHORT_FONT), 0)
      : short.length;
  return Math.ceil((2 * PADDING_BLOCK + shortLines * SHORT_LINE + nameLines * nameLine) * em + BORDERS_PX);
}
