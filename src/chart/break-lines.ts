/** What begins no line, in Chinese: it stays with what is before. */
const CLOSING = '，。、；：！？）》」』】〉］％';
/** What ends no line: it stays with what follows. */
const OPENING = '（《「『【〈［';

/** A run of Chinese characters, or a word in letters, with its punctuation and the space after it. */
const RUNS = new RegExp(
  `(?=[^])[${OPENING}“‘]*(?:\\p{Script=Han}+[”’…—·]*|[^\\s\\p{Script=Han}${OPENING}${CLOSING}]*)[${CLOSING}]*\\s*`,
  'gu',
);

/** A run that may break between any two characters; a shorter one may be a name. */
const LONG_RUN = /\p{Script=Han}{5}/u;
const PARTS_OF_RUN = /\P{Script=Han}*\p{Script=Han}(?:\P{Script=Han}+$)?/gu;

/** What stays together even where a word has to break: a character with its marks. */
const CHARACTERS = /[^]\p{M}*/gu;

/** The width of a text, CSS px. */
export type TextWidth = (text: string) => number;

/** What stays together at the end of a line: a word, a Chinese name, or else a Chinese character. */
export const wordsOf = (text: string): readonly string[] =>
  (text.match(RUNS) ?? []).flatMap((run) => (LONG_RUN.test(run) ? run.match(PARTS_OF_RUN)! : run));

/** The width of the widest word of a text, without the space after it. */
export function widestWord(text: string, textWidth: TextWidth): number {
  let widest = 0;
  // One by one: a call takes some 100,000 arguments at most.
  for (const word of wordsOf(text)) widest = Math.max(widest, textWidth(word.trimEnd()));
  return widest;
}

/** Fills lines one by one, each with as much as it has room for. */
function fillLines(text: string, room: number, textWidth: TextWidth): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  const add = (piece: string): void => {
    const width = textWidth(piece.trimEnd());
    if (line && width && used + width > room) {
      lines.push(line);
      line = '';
      used = 0;
    }
    line += piece;
    used += textWidth(piece);
  };
  for (const word of wordsOf(text)) {
    if (textWidth(word.trimEnd()) <= room) add(word);
    else {
      // It begins on a line of its own all the same.
      if (line) used = room;
      for (const [piece] of word.matchAll(CHARACTERS)) add(piece);
    }
  }
  return [...lines, line];
}

/**
 * Breaks a text into as few lines as it can, about as long as one another: between words and, in Chinese, between
 * characters. A word wider than the room breaks inside. White space hangs over the end of a line, so that the lines joined
 * are the text again.
 *
 * @param room the width of the lines; a single wider character still gets its line
 * @param textWidth the width of a text; that of a line is taken as the sum over its words
 */
export function breakLines(text: string, room: number, textWidth: TextWidth): readonly string[] {
  const whole = textWidth(text);
  if (whole <= room) return [text];
  const lines = fillLines(text, room, textWidth);
  const even = Math.max(widestWord(text, textWidth), (whole / lines.length) * 1.15);
  const evenLines = fillLines(text, Math.min(room, even), textWidth);
  return evenLines.length > lines.length ? lines : evenLines;
}
