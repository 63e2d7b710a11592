import { breakLines, widestWord, type TextWidth } from './break-lines.js';

/** What the styles of a box take up, in em; `org-chart.styles.ts` has the same numbers. */
export const PADDING_INLINE = 0.75;
export const PADDING_BLOCK = 0.5;
/** The mark of a branch, beside its texts. */
const MARK = 1.5;
/** The borders, and the bar at the start, CSS px. */
export const BORDER = 1;
export const BAR = 4;

/** The font size of what is around a name, in that of names; a line of either, in its own font size. */
export const SHORT_SIZE = 0.875;
export const LINE = 1.35;

/** Boxes side by side are no narrower, and no wider unless a word is; no word makes one wider than the last. In em. */
const NARROWEST = 6;
const WIDEST = 15;
const WIDEST_WORD = 24;

/** How a text is written: a name, semibold or not, or what stands around it, in smaller letters. */
export interface TextStyle {
  readonly textWidth: TextWidth;
  /** CSS px. */
  readonly lineHeight: number;
}

/** The letters of a chart. */
export interface Lettering {
  /** The font size of names, CSS px. */
  readonly em: number;
  readonly strong: TextStyle;
  readonly plain: TextStyle;
  readonly short: TextStyle;
}

/** One of the texts of a box, which begins on a line of its own. */
export interface BoxText {
  readonly text: string;
  readonly style: Exclude<keyof Lettering, 'em'>;
}

/** What a box says. */
export interface BoxTexts<Text extends BoxText = BoxText> {
  readonly texts: readonly Text[];
  /** Whether there is a mark beside the texts, for a branch. */
  readonly marked: boolean;
}

/** What of a box is beside its texts, CSS px. */
const besideTexts = (em: number, marked: boolean): number =>
  BAR + BORDER + (2 * PADDING_INLINE + (marked ? MARK : 0)) * em;

/** The lines of each text of a box of a width, CSS px. */
export function brokenTexts({ texts, marked }: BoxTexts, width: number, lettering: Lettering): (readonly string[])[] {
  const room = Math.max(lettering.em, width - besideTexts(lettering.em, marked));
  return texts.map(({ text, style }) => breakLines(text, room, lettering[style].textWidth));
}

/** How wide a box has to be, so that no word breaks and a text of average length stands on one or two lines. CSS px. */
export function neededWidth({ texts, marked }: BoxTexts, lettering: Lettering): number {
  const { em } = lettering;
  const beside = besideTexts(em, marked);
  let needed = NARROWEST * em;
  for (const { text, style } of texts) {
    const { textWidth } = lettering[style];
    let most = textWidth(text);
    if (most > WIDEST * em - beside) {
      const room = Math.max(WIDEST * em - beside, Math.min(widestWord(text, textWidth), WIDEST_WORD * em - beside));
      most = Math.max(...breakLines(text, room, textWidth).map((line) => textWidth(line.trimEnd())));
    }
    needed = Math.max(needed, Math.ceil(most + beside));
  }
  return needed;
}

/**
 * The widths of boxes side by side: those of a group are as wide as the widest of them has to be, in whole em, so that they
 * line up. One that is wider for the sake of a word stays alone with it.
 *
 * @param group of each box, a small number
 */
export function boxWidths(needed: readonly number[], group: readonly number[], em: number): Float64Array {
  const common: number[] = [];
  needed.forEach((width, i) => {
    common[group[i]!] = Math.max(common[group[i]!] ?? 0, Math.min(Math.ceil(width / em), WIDEST) * em);
  });
  return Float64Array.from(needed, (width, i) => Math.max(width, common[group[i]!]!));
}

/** The height of a box of a width: that of its lines. CSS px. */
export function boxHeight(texts: BoxTexts, width: number, lettering: Lettering): number {
  let height = 2 * (PADDING_BLOCK * lettering.em + BORDER);
  brokenTexts(texts, width, lettering).forEach((lines, i) => {
    height += lines.length * lettering[texts.texts[i]!.style].lineHeight;
  });
  return Math.ceil(height);
}
