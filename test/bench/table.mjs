/**
 * Prints a table that reads well in a terminal and pastes as Markdown. All columns but the first are numbers.
 *
 * @param {readonly string[]} head
 * @param {readonly (readonly string[])[]} rows
 */
export function printTable(head, rows) {
  const widths = head.map((title, column) => Math.max(3, title.length, ...rows.map((row) => row[column].length)));
  const line = (cells) => {
    const padded = cells.map((cell, column) => (column ? cell.padStart(widths[column]) : cell.padEnd(widths[column])));
    return `| ${padded.join(' | ')} |`;
  };
  const rule = widths.map((width, column) => '-'.repeat(width - (column ? 1 : 0)) + (column ? ':' : ''));
  console.log([line(head), line(rule), ...rows.map(line)].join('\n'));
}

/**
 * @param {readonly number[]} values at least one
 * @returns {number} the median, which one disturbed run does not move
 */
export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

/**
 * @param {number} ms
 * @returns {string} with one decimal where that says something
 */
export function formatMs(ms) {
  return ms < 100 ? ms.toFixed(1) : Math.round(ms).toLocaleString('en');
}

/**
 * @param {number} ratio
 * @returns {string} `3.2×`, or `1/25` where that is easier to see
 */
export function formatRatio(ratio) {
  if (ratio < 0.2) return `1/${Math.round(1 / ratio).toLocaleString('en')}`;
  return `${ratio < 10 ? ratio.toFixed(2) : Math.round(ratio).toLocaleString('en')}×`;
}
