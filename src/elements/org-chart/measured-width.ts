import { wordsOf, type TextWidth } from '../../chart/break-lines.js';

/** So many texts of a font are measured and kept; those beyond are measured by their characters, which takes no time. */
const MOST_TEXTS = 6000;

/** So many fonts are kept. */
const MOST_FONTS = 12;

/** How texts are written: a CSS `font`, and what a page or a visitor puts between letters and between words, CSS px. */
export interface Face {
  readonly font: string;
  readonly letterSpacing: number;
  readonly wordSpacing: number;
}

/** The widths of texts by font, of all charts on a page. */
const known = new Map<string, Map<string, number>>();

let context: CanvasRenderingContext2D | null | undefined;

/** Takes nothing for granted any more: a font has come. A canvas keeps the fonts that it has found. */
export function forgetWidths(): void {
  known.clear();
  context = undefined;
}

/**
 * Measures texts in a font of the page: word by word, as the width of a line is that of its words; beyond some thousands
 * of texts character by character, which is rather too wide for want of kerning.
 *
 * @param unmeasured the width of a character where a page gets no canvas, CSS px
 */
export function measuredWidth({ font, letterSpacing, wordSpacing }: Face, unmeasured: number): TextWidth {
  const key = [font, letterSpacing, wordSpacing].join();
  if (known.size > MOST_FONTS) known.clear();
  const widths = known.get(key) ?? new Map<string, number>();
  known.set(key, widths);
  const measure = (text: string): number => {
    context ??= document.createElement('canvas').getContext('2d');
    if (!context) return text.length * unmeasured;
    context.font = font;
    return context.measureText(text).width + text.length * letterSpacing + (text.split(' ').length - 1) * wordSpacing;
  };
  return function widthOf(text): number {
    const width = widths.get(text);
    if (width !== undefined) return width;
    const isFull = widths.size > MOST_TEXTS;
    const parts = isFull ? [...text] : wordsOf(text);
    let sum = 0;
    if (parts.length < 2) sum = measure(text);
    else for (const part of parts) sum += widthOf(part);
    if (!isFull || parts.length < 2) widths.set(text, sum);
    return sum;
  };
}
