// npm run data:diff -- 2023 2024            what changed from one term to another, line by line
// npm run data:diff -- before.json after.json   the same of two published datasets
//   --lang en       in English
//   --summary       in one line, for CHANGELOG.md
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { changesBetween } from '../../src/dataset/changes-between.js';
import type { PublishedDataset } from '../../src/dataset/records.js';
import { changeLine, changeSummary } from '../../src/formats/change-lines.js';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { latestToday } from './today.js';

const USAGE = 'npm run data:diff -- <term or file> <term or file> [--lang zh|en] [--summary]';

function datasetOfTerm(term: string): PublishedDataset {
  const compilation = compileRecords(readRecordFiles(process.cwd()), latestToday());
  if ('errors' in compilation) throw new Error(compilation.errors.join('\n'));
  const { dataset, earlier } = compilation;
  const found = [dataset, ...earlier].find(({ meta }) => meta.term === term);
  if (!found) throw new Error(`unknown term: ${term}. Known: ${dataset.meta.terms.join(', ')}`);
  return found;
}

/** A dataset published before there were archives has none. */
function datasetIn(file: string): PublishedDataset {
  const dataset = JSON.parse(readFileSync(file, 'utf8')) as Omit<PublishedDataset, 'archived'> &
    Partial<PublishedDataset>;
  return { ...dataset, archived: dataset.archived ?? [] };
}

const datasetOf = (which: string): PublishedDataset =>
  /^\d{4}$/u.test(which) ? datasetOfTerm(which) : datasetIn(which);

function linesOf(args: readonly string[]): readonly string[] {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: 'zh' }, summary: { type: 'boolean', default: false } },
  });
  const { lang } = options;
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length || (lang !== 'zh' && lang !== 'en'))
    throw new Error(USAGE);
  const changes = changesBetween(datasetOf(before), datasetOf(after));
  if (!changes.length) return [lang === 'zh' ? '没有变化。' : 'No changes.'];
  return options.summary ? [changeSummary(changes, lang)] : changes.map((change) => changeLine(change, lang));
}

try {
  console.log(linesOf(process.argv.slice(2)).join('\n'));
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
