import { peers } from './peers.mjs';
import { formatMs, formatRatio, printTable } from './table.mjs';

const whole = (number) => number.toLocaleString('en');

/**
 * Prints what was measured and whether it keeps what `<kys-org-chart>` promises.
 *
 * @param {object} report as `charts.mjs` makes it
 * @returns {boolean} whether no promise that was measured is broken
 */
export function printReport(report) {
  const { sizes, bytes, browser } = report;
  const keys = [...bytes.keys()];
  const head = (title) => [title, ...sizes.map(whole)];
  const rows = (cell, of = keys) => of.map((key) => [peers[key].title, ...sizes.map((size) => cell(key, size))]);

  console.log(`Seeded trees, all expanded, 1280×800, ${browser}\n`);
  const times = rows((key, size) => timeCell(report, key, size)).map(([title, ...cells], row) => [
    title,
    kilobytes(bytes, keys[row]),
    ...cells,
  ]);
  const layout = ['(the layout itself, apart)', '', ...sizes.map((size) => formatMs(report.layout.get(size)))];
  printTable(['main-thread ms to first picture', 'brotli kB', ...sizes.map(whole)], [...times, layout]);
  for (const base of ['visible', 'd3', 'echarts'].filter((key) => bytes.has(key))) {
    console.log('');
    printTable(
      head(`times of: ${peers[base].title}`),
      rows((key, size) => ratioCell(report, key, base, size), keys.slice(1)),
    );
  }
  console.log('');
  printTable(
    head('elements in the document'),
    rows((key, size) => elementsCell(report, key, size), keys.slice(1)),
  );
  if (report.closing.ms.size) printClosing(report);
  if (report.scroll) printScroll(report.scroll);
  return printPromises(report);
}

function kilobytes(bytes, key) {
  return key === 'nothing' ? '' : (bytes.get(key) / 1000).toFixed(1);
}

function timeCell({ pictures, limit }, key, size) {
  const picture = pictures.get(size).get(key);
  return picture === 'over' ? `over ${limit} s` : picture ? formatMs(picture.ms) : '–';
}

function elementsCell({ pictures }, key, size) {
  const elements = pictures.get(size).get(key)?.elements;
  return elements === undefined ? '–' : whole(elements);
}

function ratioCell(report, key, base, size) {
  const ratio = ratioOf(report, key, base, size);
  return ratio === undefined ? '–' : formatRatio(ratio);
}

/** None where one of them was ended: the limit is by the clock on the wall, and bounds no thread's own time. */
function ratioOf({ pictures }, key, base, size) {
  const [one, other] = [key, base].map((each) => pictures.get(size)?.get(each));
  return one?.ms && other?.ms ? one.ms / other.ms : undefined;
}

function printClosing({ closing, limit }) {
  console.log('');
  printTable(
    ['closing a branch, main-thread ms', whole(closing.size)],
    [...closing.ms].map(([key, ms]) => [peers[key].title, ms === undefined ? `over ${limit} s` : formatMs(ms)]),
  );
}

function printScroll({ size, longestTask, medianFrame, mostElements }) {
  console.log('');
  printTable(
    [`<kys-org-chart>, scrolling across ${whole(size)} nodes`, ''],
    [
      ['longest task, ms', longestTask === undefined ? 'too long' : formatMs(longestTask)],
      ['median frame, ms', medianFrame === undefined ? '' : formatMs(medianFrame)],
      ['most elements', mostElements === undefined ? '' : whole(mostElements)],
    ],
  );
}

/** A line for each promise, as far as this run has measured it. */
function printPromises(report) {
  const { pictures, closing, scroll, bytes } = report;
  if (!bytes.has('kys')) return true;
  console.log('');
  const against = (base, size, most) => {
    const ended = pictures.get(size)?.get('kys') === 'over';
    const value = ended ? Infinity : ratioOf(report, 'kys', base, size);
    const note =
      value && !ended && base === 'visible' ? ` (the layout apart: ${formatRatio(withoutLayout(report, size))})` : '';
    return {
      title: `first picture at ${whole(size)} nodes against: ${peers[base].title}`,
      value,
      most,
      format: formatRatio,
      note,
    };
  };
  const counts = [...pictures.values()].map((picture) => picture.get('kys')?.elements ?? 0);
  const [closed, closedByD3] = ['kys', 'd3'].map((key) => (closing.size === 10_000 ? closing.ms.get(key) : undefined));
  const promises = [
    against('visible', 40, 3),
    against('visible', 1000, 3),
    against('d3', 10_000, 1 / 20),
    against('echarts', 100_000, 1 / 10),
    {
      title: 'elements in the document, scrolled or not',
      value: Math.max(...counts, scroll.mostElements ?? Infinity),
      most: 1500,
      format: whole,
    },
    {
      title: `longest task in scrolling ${whole(scroll.size)} nodes, ms`,
      value: scroll.longestTask ?? Infinity,
      most: 50,
      format: formatMs,
    },
    {
      title: 'closing a branch at 10,000 nodes against d3-org-chart',
      value: closed && closedByD3 && closed / closedByD3,
      most: 1 / 10,
      format: formatRatio,
    },
    { title: 'brotli bytes of the chart alone', value: bytes.get('kys'), most: 25_000, format: whole },
  ];
  return promises.map(printPromise).every(Boolean);
}

/** The ratio to the baseline, to which the layout is given, of all that is not our layout itself. */
function withoutLayout({ pictures, layout }, size) {
  const [kys, visible, nothing] = ['kys', 'visible', 'nothing'].map((key) => pictures.get(size).get(key).ms);
  // The layout's figure has the cost of measuring in it, which must not be taken off twice.
  return (kys - layout.get(size) + nothing) / visible;
}

function printPromise({ title, value, most, format, note = '' }) {
  const kept = value === undefined ? undefined : value <= most;
  const verdict = kept === undefined ? 'not measured' : kept ? 'pass' : 'FAIL';
  console.log(
    `${verdict.padEnd(13)}${title}: ${value === undefined ? '–' : format(value)} of at most ${format(most)}${note}`,
  );
  return kept !== false;
}
