/**
 * Estimates how wide texts are in a font, CSS px: the sum of the widths of their characters, each measured once.
 * Kerning is left out, so the sum is rather too wide; a hundred thousand names take milliseconds.
 */
export function textWidthIn(font: string): (text: string) => number {
  const canvas = document.createElement('canvas').getContext('2d');
  if (canvas) canvas.font = font;
  const widths = new Map<string, number>();
  const widthOf = (character: string): number => {
    let width = widths.get(character);
    if (width === undefined) widths.set(character, (width = canvas?.measureText(character).width ?? 0));
    return width;
  };
  return (text) => {
    let sum = 0;
    for (const character of text) sum += widthOf(character);
    return sum;
  };
}
