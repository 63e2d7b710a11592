/** What Excel and others take for a formula at the start of a cell; full-width signs count where Chinese is typed. */
const FORMULA = /^\s*[=+\-@＝＋－＠]|^[\t\r\n]/u;

/**
 * A cell that no spreadsheet computes: what would be a formula begins with an apostrophe.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
const harmless = (text: string): string => (FORMULA.test(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[",\r\n]|^\s|\s$/.test(text) ? `"${text.replace(/"/g, '""')}"` : text);

/**
 * A table as the text of a `.csv` file (RFC 4180): commas, CR LF, the first row its header. It begins with the mark of
 * UTF-8 (U+FEFF), without which Excel on a Chinese system reads GBK.
 */
export const csv = (rows: readonly (readonly string[])[]): string =>
  `\ufeff${rows.map((row) => `${row.map((cell) => quoted(harmless(cell))).join(',')}\r\n`).join('')}`;
