/**
 * What a page loads, in bytes: brotli as a content network serves it (quality 11), gzip and raw.
 *
 *   npm run build && node demo/bench/bytes.mjs
 *
 * Ends with 1 and a line for each file that is missing or over its budget.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { brotliBytes, gzipBytes } from './compressed.mjs';
import { printTable } from './table.mjs';

/**
 * Brotli bytes a file may have. One card fits into the first flight of TCP: ten segments of 1,460 bytes. Any other
 * element alone has 16,000, the chart 20,000, and the library as a whole 34,000. What loads on request comes while a
 * person waits for it: 6,000. The loader, which comes before all that shows, has 1,000.
 */
const budgets = {
  'dist/standalone/kys-group-card.js': 14_600,
  'dist/standalone/kys-org-chart.js': 20_000,
  'dist/kys.js': 34_000,
  'dist/kys.loader.js': 1_000,
};
const budgetOfOthers = 16_000;
const budgetOnRequest = 6_000;
/** All that an element comes to by the loader, its own files and those that it shares: a page's second one costs less. */
const budgetLoaded = { 'kys-org-chart': 24_000 };
const budgetOfOthersLoaded = 20_000;
const budgetOf = (file) => {
  if (file === 'dist/kys.classic.js') return undefined;
  return budgets[file] ?? (file.startsWith('dist/standalone/') ? budgetOfOthers : budgetOnRequest);
};

const root = fileURLToPath(new URL('../../', import.meta.url));
const count = (bytes) => bytes.toLocaleString('en');

const complaints = [];
const rows = filesToWeigh().map((file) => {
  const budget = budgetOf(file);
  if (!existsSync(root + file)) {
    complaints.push(`missing: ${file} (run npm run build first)`);
    return [file, '–', '–', '–', count(budget), 'missing'];
  }
  const content = readFileSync(root + file);
  const brotli = brotliBytes(content);
  if (brotli > budget) complaints.push(`over budget: ${file} has ${count(brotli)} bytes of ${count(budget)}`);
  const left = budget === undefined ? '' : count(budget - brotli);
  return [file, count(brotli), count(gzipBytes(content)), count(content.length), budget ? count(budget) : '', left];
});
rows.push(...(await loadedRows()));
printTable(['', 'brotli', 'gzip', 'raw', 'brotli budget', 'left'], rows);
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exitCode = 1;

/** For each element the sum of what the loader asks for. */
async function loadedRows() {
  const table = new URL('../../dist/generated/loaded.js', import.meta.url);
  const { files } = existsSync(table) ? await import(table.href) : { files: {} };
  const loader = readFileSync(`${root}dist/kys.loader.js`);
  return Object.entries(files).map(([tag, names]) => {
    const contents = [loader, ...names.map((name) => readFileSync(`${root}dist/loaded/${name}`))];
    const sum = (weigh) => contents.reduce((total, content) => total + weigh(content), 0);
    const brotli = sum(brotliBytes);
    const budget = budgetLoaded[tag] ?? budgetOfOthersLoaded;
    if (brotli > budget) complaints.push(`over budget: ${tag} by the loader has ${count(brotli)} bytes of ${count(budget)}`);
    return [`${tag} by the loader`, count(brotli), count(sum(gzipBytes)), count(sum(({ length }) => length)), count(budget), count(budget - brotli)];
  });
}

/**
 * Those with a budget, built or not, and everything else that a page can load by itself. What loads on request is the
 * same beside `kys.js` and beside the elements alone.
 */
function filesToWeigh() {
  const namesIn = (folder) => (existsSync(root + folder) ? readdirSync(root + folder) : []).filter((name) => name.endsWith('.js'));
  const alone = namesIn('dist/standalone').filter((name) => name.startsWith('kys-')).map((name) => `dist/standalone/${name}`);
  const others = namesIn('dist').filter((name) => name.startsWith('kys.')).map((name) => `dist/${name}`);
  return [...new Set([...alone, ...others, ...Object.keys(budgets)])].sort();
}
