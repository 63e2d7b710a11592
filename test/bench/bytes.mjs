/**
 * What a page loads, in bytes: brotli as a content network serves it (quality 11), gzip and raw.
 *
 *   npm run build && node test/bench/bytes.mjs
 *
 * Ends with 1 and a line for each file that is missing or over its budget. A budget measures code: it is held against
 * the records that tests are written for (`data/compile/tested-records.ts`), so that a volunteer who adds a group breaks
 * none. Where the project's records are others, the same code is built once more with those, which takes half a minute;
 * the table shows what pages really load beside it, and what is over its budget by records alone is a warning.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { brotliBytes, gzipBytes } from './compressed.mjs';
import { printTable } from './table.mjs';
import { testedBuild } from './tested-build.mjs';

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

const own = fileURLToPath(new URL('../../', import.meta.url));
const count = (bytes) => bytes.toLocaleString('en');

const complaints = [];
const warnings = [];
const tested = testedBuild(own);
try {
  const rows = await weighAll(own);
  const judged = tested.isOwn ? rows : await weighAll(tested.root);
  print(rows, judged);
} finally {
  tested.done();
}
for (const warning of warnings) console.error(warning);
for (const complaint of complaints) console.error(complaint);
if (complaints.length) process.exitCode = 1;

/** All that is weighed in a build: `{ name, budget, brotli, gzip, raw }`, without bytes where a file is missing. */
async function weighAll(root) {
  return [
    ...filesToWeigh(root).map((file) => ({
      name: file,
      budget: budgetOf(file),
      ...weigh(existsSync(root + file) ? [readFileSync(root + file)] : []),
    })),
    ...(await weighLoaded(root)),
  ];
}

function weigh(contents) {
  if (!contents.length) return {};
  const sum = (bytesOf) => contents.reduce((total, content) => total + bytesOf(content), 0);
  return { brotli: sum(brotliBytes), gzip: sum(gzipBytes), raw: sum(({ length }) => length) };
}

/** For each element the sum of what the loader asks for. */
async function weighLoaded(root) {
  const table = `${root}dist/generated/loaded.js`;
  const { files } = existsSync(table) ? await import(pathToFileURL(table).href) : { files: {} };
  return Object.entries(files).map(([tag, names]) => ({
    name: `${tag} by the loader`,
    budget: budgetLoaded[tag] ?? budgetOfOthersLoaded,
    ...weigh(
      [`${root}dist/kys.loader.js`, ...names.map((name) => `${root}dist/loaded/${name}`)].map((file) =>
        readFileSync(file),
      ),
    ),
  }));
}

/** @param judged the same files with the records that tests are written for; `rows` themselves where these are the project's. */
function print(rows, judged) {
  const lines = rows.map((row) => {
    const { name, budget, brotli, gzip, raw } = row;
    if (brotli === undefined) {
      complaints.push(`missing: ${name} (run npm run build first)`);
      return [name, '–', '–', '–', '–', count(budget), 'missing'];
    }
    const { brotli: code } = judged.find((each) => each.name === name) ?? row;
    if (code > budget) complaints.push(`over budget: ${name} has ${count(code)} bytes of ${count(budget)}`);
    else if (brotli > budget)
      warnings.push(`over budget by its records alone: ${name} has ${count(brotli)} bytes of ${count(budget)}`);
    return [
      name,
      count(brotli),
      count(gzip),
      count(raw),
      count(code),
      budget ? count(budget) : '',
      budget ? count(budget - code) : '',
    ];
  });
  const head = ['', 'brotli', 'gzip', 'raw', 'as tested', 'brotli budget', 'left'];
  const asTested = head.indexOf('as tested');
  const shown = (cells) => (tested.isOwn ? cells.filter((_, column) => column !== asTested) : cells);
  printTable(shown(head), lines.map(shown));
}

/**
 * Those with a budget, built or not, and everything else that a page can load by itself. What loads on request is the
 * same beside `kys.js` and beside the elements alone.
 */
function filesToWeigh(root) {
  const namesIn = (folder) =>
    (existsSync(root + folder) ? readdirSync(root + folder) : []).filter((name) => name.endsWith('.js'));
  const alone = namesIn('dist/standalone')
    .filter((name) => name.startsWith('kys-'))
    .map((name) => `dist/standalone/${name}`);
  const others = namesIn('dist')
    .filter((name) => name.startsWith('kys.'))
    .map((name) => `dist/${name}`);
  return [...new Set([...alone, ...others, ...Object.keys(budgets)])].sort();
}
