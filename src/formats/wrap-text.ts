import { CHARACTERS, WORDS } from '../chart/box-size.js';

/**
 * Breaks a text into lines: between words and, in Chinese, between any two characters; a word wider than the room
 * breaks inside. White space hangs over the end of a line, so that the lines joined are the text again. Of a text that
 * takes more lines than there may be, the last line is cut and ends in an ellipsis.
 *
 * @param room the width of the lines, in the unit of `textWidth`; a single wider character still gets its line
 * @param textWidth the width of a text; that of a line is taken as the sum over its words
 * @param most how many lines there may be, 1 or more
 */
export function wrapText(text: string, room: number, textWidth: (text: string) => number, most: number): string[] {
  if (textWidth(text) <= room) return [text];
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const [word] of text.matchAll(WORDS)) {
    const tooWide = textWidth(word.trimEnd()) > room;
    // It begins on a line of its own all the same.
    if (tooWide) used = room;
    for (const piece of tooWide ? word.match(CHARACTERS)! : [word]) {
      const width = textWidth(piece.trimEnd());
      if (width && used + width > room) {
        if (line) lines.push(line);
        line = '';
        used = 0;
      }
      line += piece;
      used += textWidth(piece);
    }
  }
  lines.push(line);
  const last = lines.splice(most - 1);
  return [...lines, ...(last.length > 1 ? [cut(last.join(''), room, textWidth)] : last)];
}

/** As much of a text as fits before an ellipsis. */
function cut(text: string, room: number, textWidth: (text: string) => number): string {
  let line = '';
  let used = textWidth('…');
  for (const [character] of text.matchAll(CHARACTERS)) {
    used += textWidth(character);
    if (used > room) break;
    line += character;
  }
  return `${line.trimEnd()}…`;
}
