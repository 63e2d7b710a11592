/**
 * Organization charts of 40 to 100,000 nodes, all expanded, in a view of 1280 by 800:
 *
 *   npm run build && node test/bench/charts.mjs [--sizes 40,1000] [--peers visible,kys,d3] [--without kys]
 *     [--runs 5] [--limit 60] [--strict]
 *
 * Runs go round the peers, so that a slow minute of the machine meets all of them. A run over the limit, in
 * seconds, is ended, and that peer is left out of larger sizes. Judges what `<kys-org-chart>` promises, and with
 * `--strict` ends with 1 where one promise is not kept.
 */
import { parseArgs } from 'node:util';
import { closingTime, firstPicture, layoutTime, scrolling } from './chart-measures.mjs';
import { printReport } from './chart-report.mjs';
import { installPeers } from './installed-peers.mjs';
import { peers, writePeerPages } from './peers.mjs';
import { Stage, TookTooLong } from './stage.mjs';
import { median } from './table.mjs';

const list = { type: 'string' };
const { values: options } = parseArgs({
  options: { sizes: list, peers: list, without: list, runs: list, limit: list, strict: { type: 'boolean' } },
});
const sizes = (options.sizes ?? '40,1000,10000,100000')
  .split(',')
  .map(Number)
  .sort((a, b) => a - b);
const runs = Number(options.runs ?? 5);
const limit = Number(options.limit ?? 60);
/** A peer this slow, ms, is not worth waiting for as often: its figures are far from any promise. */
const slow = 5_000;

/** @returns {string[]} in the order of the table; `nothing` and `visible` are what the others are held against */
function chosenPeers() {
  const known = Object.keys(peers);
  const asked = options.peers?.split(',') ?? known;
  const without = options.without?.split(',') ?? [];
  const unknown = [...asked, ...without].filter((key) => !known.includes(key));
  if (unknown.length) throw new Error(`unknown peer: ${unknown.join(', ')} (known: ${known.join(', ')})`);
  return known.filter((key) => ['nothing', 'visible'].includes(key) || (asked.includes(key) && !without.includes(key)));
}

/** @returns {Promise<Map<string, { ms: number, elements: number } | 'over'>>} by peer; medians */
async function measureSize(stage, keys, size) {
  const results = new Map(keys.map((key) => [key, []]));
  const over = new Set();
  for (let run = 0; run < runs; run++) {
    for (const key of keys) {
      const seen = results.get(key);
      if (over.has(key) || (run >= 2 && seen[0].ms > slow)) continue;
      const result = await withinLimit(() => firstPicture(stage, key, size, limit));
      if (result) seen.push(result);
      else over.add(key);
    }
    progress(`${size} nodes, run ${run + 1} of ${runs}`);
  }
  return new Map(
    keys.map((key) => {
      const seen = results.get(key);
      return [key, over.has(key) ? 'over' : { ms: median(seen.map(({ ms }) => ms)), elements: seen[0].elements }];
    }),
  );
}

async function withinLimit(measure) {
  try {
    return await measure();
  } catch (error) {
    if (error instanceof TookTooLong) return undefined;
    throw error;
  }
}

/** @returns {Promise<number | undefined>} the median, or nothing where a run took too long */
async function medianOf(count, measure) {
  const times = [];
  for (let run = 0; run < count; run++) {
    const time = await withinLimit(measure);
    if (time === undefined) return undefined;
    times.push(time);
  }
  return median(times);
}

async function measureAll(stage) {
  const keys = chosenPeers();
  if (keys.includes('d3') || keys.includes('echarts')) await installPeers();
  const [browser, bytes] = [await stage.browserName(), await writePeerPages(stage, keys)];
  const report = { sizes, limit, browser, bytes, pictures: new Map(), layout: new Map() };
  let left = keys;
  for (const size of sizes) {
    const pictures = await measureSize(stage, left, size);
    report.pictures.set(size, pictures);
    report.layout.set(size, await medianOf(runs, () => layoutTime(stage, size)));
    left = left.filter((key) => pictures.get(key) !== 'over');
  }
  const closing = sizes.filter((size) => size <= 10_000).at(-1);
  report.closing = { size: closing, ms: new Map() };
  for (const key of keys.filter((each) => closing && ['kys', 'd3'].includes(each))) {
    report.closing.ms.set(key, await medianOf(Math.min(runs, 3), () => closingTime(stage, key, closing, limit)));
    progress(`closed a branch of ${closing} nodes: ${key}`);
  }
  if (keys.includes('kys')) {
    report.scroll = { size: sizes.at(-1), ...(await withinLimit(() => scrolling(stage, 'kys', sizes.at(-1), limit))) };
  }
  return report;
}

/** For those who wait; not part of what is printed. */
function progress(line) {
  if (process.stderr.isTTY) process.stderr.write(`${line}\n`);
}

let stage;
try {
  stage = await Stage.open();
  const kept = printReport(await measureAll(stage));
  if (options.strict && !kept) process.exitCode = 1;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await stage?.close();
}
