import assert from 'node:assert/strict';
import { textsOfPdf } from '../visual/pdf.mjs';

/** A sheet of paper on which few lines fit, so that a short page of text fills several. CSS px. */
export const SHEET = { width: 720, height: 900 };

/**
 * Prints a page to PDF as a browser does when a person prints it, with no media emulated.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {import('puppeteer-core').PDFOptions} [options]
 * @returns {ReturnType<typeof textsOfPdf>} each sheet
 */
export async function printedSheets(page, options = {}) {
  const { width, height } = SHEET;
  return textsOfPdf(await page.pdf({ width: `${width}px`, height: `${height}px`, ...options }));
}

/** Text of the host, each paragraph with words of its own. */
export const paragraphs = (from, count) =>
  Array.from(
    { length: count },
    (_, k) => `<p>Host${from + k}begins. ${'All of it is read. '.repeat(12)}Host${from + k}ends.</p>`,
  );
export const hostWords = (count) => Array.from({ length: count }, (_, k) => [`Host${k}begins`, `Host${k}ends`]).flat();

/**
 * Runs in the page: what there is to read in the elements, each text without its spaces. Controls are not for paper; of a
 * chart, all of its tree is.
 */
export function textsOfElements() {
  const found = [];
  const read = (node) => {
    if (node.nodeType === Node.TEXT_NODE) found.push(node.data.replace(/\s+/g, ''));
    if (node.nodeType === Node.ELEMENT_NODE) {
      const controls =
        'style, script, select, label, fieldset, button:not([part~=group]), [role=search], [role=tree], [part=mail], .toolbar, .year, .heard';
      if (node.matches(controls) || !node.checkVisibility()) return;
    }
    (node.shadowRoot ?? node).childNodes.forEach(read);
    if (node.localName === 'slot') node.assignedNodes({ flatten: true }).forEach(read);
  };
  document.querySelectorAll('*').forEach((each) => each.shadowRoot && read(each));
  return found.filter(Boolean);
}

/** A text without what differs where lines break, and where a line from right to left is read back from a PDF. */
export const lettersOf = (text) => text.replace(/[\s\p{P}]+/gu, '');

const wholeText = (sheets) => sheets.map(({ text }) => lettersOf(text)).join('');

/** Each word of the host stands there once, in its order. */
export function assertHostText(sheets, words) {
  const text = wholeText(sheets);
  const places = words.map((word) => text.indexOf(word));
  assert.deepEqual(
    words.filter((_, k) => places[k] < 0),
    [],
    'text of the host is lost',
  );
  assert.deepEqual(
    places,
    [...places].sort((a, b) => a - b),
  );
  for (const word of words) assert.equal(text.split(word).length, 2, `${word} is printed twice`);
}

/** No line of text crosses the edge of its sheet. */
export function assertInside(sheets, { width, height } = SHEET) {
  const out = sheets.flatMap(({ lines }, at) =>
    lines
      .filter(
        (line) => line.x < -1 || line.y < -1 || line.x + line.width > width + 1 || line.y + line.height > height + 1,
      )
      .map(({ text, x, y }) => `sheet ${at + 1}: “${text}” at ${Math.round(x)}, ${Math.round(y)}`),
  );
  assert.deepEqual(out, []);
}

/** How many of its own heights a piece of text may be away from the edge of a sheet to be one of the last lines there, or of the first. */
const FROM_EDGE = 3;

/**
 * Whether a text goes on from the end of a sheet to the beginning of the next. In the order of reading, what stands beside
 * its first lines is between the two.
 */
function isCutInTwo(letters, sheets, { height }) {
  const textOf = (lines) => lettersOf(lines.map(({ text }) => text).join(''));
  const splits = Array.from({ length: Math.max(0, letters.length - 1) }, (_, k) => [
    letters.slice(0, k + 1),
    letters.slice(k + 1),
  ]);
  return sheets.slice(1).some(({ lines: next }, at) => {
    const { lines } = sheets[at];
    const ends = lines.flatMap((line, k) =>
      line.y + line.height * FROM_EDGE > height ? [textOf(lines.slice(0, k + 1))] : [],
    );
    const beginnings = next.flatMap((line, k) => (line.y < line.height * FROM_EDGE ? [textOf(next.slice(k))] : []));
    return splits.some(
      ([first, rest]) =>
        ends.some((end) => end.endsWith(first)) && beginnings.some((beginning) => beginning.startsWith(rest)),
    );
  });
}

/**
 * Each of the texts is there.
 *
 * @param {Awaited<ReturnType<typeof printedSheets>>} sheets
 * @param {string[]} texts as `textsOfElements` gives them
 * @param {object} [options]
 * @param {boolean} [options.inFrame] a browser never breaks what is in a frame: it cuts that at the edge of a sheet, cards
 *   side by side as well, and goes on at the next one
 */
export function assertPrinted(sheets, texts, { inFrame = false } = {}) {
  const whole = wholeText(sheets);
  assert.ok(texts.length, 'there is something to print');
  assert.deepEqual(
    texts.filter((text) => {
      const letters = lettersOf(text);
      return !whole.includes(letters) && !(inFrame && isCutInTwo(letters, sheets, SHEET));
    }),
    [],
    'text of the elements is lost',
  );
}

/**
 * Prints a page of elements among paragraphs of the host: all of both is there, and inside the sheets.
 *
 * @param {import('puppeteer-core').Page} page
 * @param {string[]} words of the host
 * @param {import('puppeteer-core').PDFOptions} [options]
 */
export async function assertAllPrinted(page, words, options) {
  const texts = await page.evaluate(textsOfElements);
  const sheets = await printedSheets(page, options);
  assertHostText(sheets, words);
  assertPrinted(sheets, texts);
  assertInside(sheets);
}
