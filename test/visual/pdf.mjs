import { PDFiumLibrary } from '@hyzyla/pdfium';
import { PNG } from 'pngjs';

/** CSS px in a point of a PDF. */
const PER_POINT = 96 / 72;

/** Between two sheets, px and gray. */
const GAP = { height: 8, gray: 0x80 };

/** What PDFium has where a word is hyphenated at the end of a line. */
const HYPHENS = new Set([0x2, 0xfffe]);
const END_OF_LINE = 0xa;

let library;

async function open(pdf) {
  library ??= await PDFiumLibrary.init();
  return library.loadDocument(pdf);
}

/**
 * What a printed page looks like, with the same pixels on any machine: neither its fonts nor its printer have part in it.
 *
 * @param {Uint8Array} pdf
 * @returns {Promise<Buffer>} a PNG file of all sheets, one below the other
 */
export async function pictureOfPdf(pdf) {
  const document = await open(pdf);
  const sheets = [];
  for (const page of document.pages()) sheets.push(await page.render({ scale: PER_POINT, render: 'bitmap' }));
  document.destroy();
  const width = Math.max(...sheets.map((sheet) => sheet.width));
  const height = sheets.reduce((sum, sheet) => sum + sheet.height + GAP.height, -GAP.height);
  const whole = new PNG({ width, height });
  whole.data.fill(GAP.gray);
  let y = 0;
  for (const { width, height, data } of sheets) {
    PNG.bitblt({ width, height, data: Buffer.from(data.buffer) }, whole, 0, 0, width, height, 0, y);
    y += height + GAP.height;
  }
  return PNG.sync.write(whole, { deflateLevel: 1 });
}

/**
 * @typedef {{ text: string, x: number, y: number, width: number, height: number }} Piece of text that stands in one line:
 *   its place in CSS px from the top left corner of the sheet
 *
 * @param {Uint8Array} pdf
 * @returns {Promise<{ text: string, lines: Piece[] }[]>} of each sheet the whole text in one line, and its pieces
 */
export async function textsOfPdf(pdf) {
  const document = await open(pdf);
  const sheets = [...document.pages()].map(textOfSheet);
  document.destroy();
  return sheets;
}

function textOfSheet(page) {
  const signs = [...signsOn(page)];
  const lines = [];
  let line;
  for (const { isLast, ...sign } of signs) {
    const isBlank = !sign.text.trim();
    if (line) extend(line, sign);
    else if (!isBlank) lines.push((line = sign));
    if (isLast) line = undefined;
  }
  return {
    text: signs
      .map(({ text }) => text)
      .join('')
      .replace(/\s+/g, ' '),
    lines: lines.map((each) => ({ ...each, text: each.text.trimEnd() })),
  };
}

function extend(line, { text, x, y, width, height }) {
  line.text += text;
  if (!text.trim()) return;
  const [end, bottom] = [Math.max(line.x + line.width, x + width), Math.max(line.y + line.height, y + height)];
  line.x = Math.min(line.x, x);
  line.y = Math.min(line.y, y);
  line.width = end - line.x;
  line.height = bottom - line.y;
}

/**
 * Each letter with its place: as high as its font is large, above its base line. What the file has no letter for, such as
 * the end of a line, has no size.
 */
function* signsOn(page) {
  // The public interface has the text alone.
  const { module, pageIdx } = page;
  const top = page.getOriginalSize().originalHeight;
  const { malloc, free } = module.wasmExports;
  const text = module._FPDFText_LoadPage(pageIdx);
  // Two doubles, four floats and six, where PDFium writes.
  const at = malloc(56);
  const [origin, box, matrix] = [at, at + 16, at + 32];
  for (let index = 0; index < module._FPDFText_CountChars(text); index += 1) {
    const code = module._FPDFText_GetUnicode(text, index);
    module._FPDFText_GetCharOrigin(text, index, origin, origin + 8);
    module._FPDFText_GetLooseCharBox(text, index, box);
    module._FPDFText_GetMatrix(text, index, matrix);
    const { buffer } = module.HEAPU8;
    const [, baseLine] = new Float64Array(buffer, origin, 2);
    const [left, , right] = new Float32Array(buffer, box, 4);
    const [, , skew, scale] = new Float32Array(buffer, matrix, 4);
    const height = module._FPDFText_GetFontSize(text, index) * Math.hypot(skew, scale) * PER_POINT;
    yield {
      text: HYPHENS.has(code) ? '-' : String.fromCodePoint(code),
      isLast: HYPHENS.has(code) || code === END_OF_LINE,
      x: left * PER_POINT,
      y: (top - baseLine) * PER_POINT - height,
      width: (right - left) * PER_POINT,
      height,
    };
  }
  free(at);
  module._FPDFText_ClosePage(text);
  module._FPDF_ClosePage(pageIdx);
}
