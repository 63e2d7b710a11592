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
 * Brotli bytes that an element may have by itself, Lit and its records included: by what a visitor gets for them. On a
 * phone with 1.6 Mbit/s each 1,000 more are 5 ms, and whatever is over 14,600 (ten segments of 1,460 bytes, the first
 * flight of TCP) waits for one more answer.
 */
const alone = {
  // A whole page in one tag: what it is made of, the card, the chart, and the leadership, and little of its own.
  'kys-committee': 40_000,
  'kys-contact': 20_000,
  'kys-dataset': 8_000,
  'kys-group-card': 16_000,
  'kys-group-list': 21_000,
  'kys-leadership': 14_000,
  'kys-org-chart': 25_000,
  'kys-person-card': 15_000,
  'kys-timeline': 19_000,
};
const otherAlone = 16_000;
/** The library as a whole; the loader, which comes before all that shows. */
const budgets = {
  'dist/kys.js': 44_000,
  'dist/kys.loader.js': 1_000,
  ...Object.fromEntries(Object.entries(alone).map(([tag, budget]) => [`dist/standalone/${tag}.js`, budget])),
};
/** What loads on request comes while a person waits for it. */
const budgetOnRequest = 8_000;
/**
 * All that an element comes to by the loader: its own files, those that it shares, which a page's second element has
 * already, and the loader. Files that are shared have what other elements use as well: 3,000 more than alone at most, and
 * 20,000 for those that have less alone.
 */
const budgetLoaded = (tag) => Math.max(20_000, (alone[tag] ?? otherAlone) + 3_000);
const budgetOf = (file) => {
  if (file === 'dist/kys.classic.js') return undefined;
  return budgets[file] ?? (file.startsWith('dist/standalone/') ? otherAlone : budgetOnRequest);
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
    budget: budgetLoaded(tag),
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
