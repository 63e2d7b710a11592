import { LINE, SHORT_SIZE, type Lettering } from './box-size.js';
import type { TextWidth } from './break-lines.js';

/**
 * The widths of A to z in parts of the width of the digit 0, in base 36: those of a usual sans-serif, half bold, with
 * some room for wider ones, such as DejaVu Sans and Noto Sans.
 */
const LETTERS = 'dddebbee66ccifefeccdedhcccccccccab9ba7ab66b6hbbbb8a7bafaa9';
const PARTS = 9.7;
const SPACE = 5;
const OTHER = 11;
const partsOf = (code: number): number => (code === 32 ? SPACE : parseInt(LETTERS[code - 65] ?? '', 36) || OTHER);

/** From here on, writing systems of full-width characters. */
const FULL_WIDTH = 0x2000;

/** The width of the digit 0, in em, as in most fonts. */
const ZERO = 0.57;

/** Estimates how wide texts are, CSS px, rather too wide than too narrow. */
const estimatedWidth =
  (em: number): TextWidth =>
  (text) => {
    let parts = 0;
    let full = 0;
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      if (code < FULL_WIDTH) parts += partsOf(code);
      else full++;
    }
    return (parts / PARTS) * ZERO * em + full * em;
  };

/**
 * The letters of a chart where there is no page to measure them, as on a server.
 *
 * @param em the font size of names, CSS px
 */
export function estimatedLettering(em: number): Lettering {
  const name = { textWidth: estimatedWidth(em), lineHeight: LINE * em };
  const short = { textWidth: estimatedWidth(SHORT_SIZE * em), lineHeight: LINE * SHORT_SIZE * em };
  return { em, strong: name, plain: name, short };
}
