import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { changesBetween } from '../../src/dataset/changes-between.js';
import type { PublishedDataset } from '../../src/dataset/records.js';
import { dataset } from '../../src/dataset/schema/dataset.js';
import { archivedGroup, group } from '../../src/dataset/schema/group.js';
import { withAdded } from '../../src/dataset/schema/with-added.js';
import { changeLine, changeSummary } from '../../src/formats/change-lines.js';
import { LANGUAGES, SOURCE_LANGUAGE, type Language } from '../../src/locales/languages.js';
import { failed, printed, type CommandResult } from '../command.js';
import { compileRecords } from './compile-records.js';
import { readRecordFiles } from './record-files.js';
import { latestToday } from './today.js';

const USAGE = `npm run data:diff -- <term or file> <term or file> [--lang ${LANGUAGES.join('|')}] [--summary]`;

const NO_CHANGES: Readonly<Record<Language, string>> = { zh: '没有变化。', en: 'No changes.' };

function datasetOfTerm(term: string, root: string): PublishedDataset {
  const compilation = compileRecords(readRecordFiles(root), latestToday());
  if ('errors' in compilation) throw new Error(compilation.errors.join('\n'));
  const { dataset, earlier } = compilation;
  const found = [dataset, ...earlier].find(({ meta }) => meta.term === term);
  if (!found) throw new Error(`unknown term: ${term}. Known: ${dataset.meta.terms.join(', ')}`);
  return found;
}

/** A dataset that was published before all that there is now, such as before there were archives. */
function datasetIn(file: string): PublishedDataset {
  const published = withAdded(dataset, JSON.parse(readFileSync(file, 'utf8')) as PublishedDataset);
  return {
    ...published,
    groups: published.groups.map((one) => withAdded(group, one)),
    archived: published.archived.map((one) => withAdded(archivedGroup, one)),
  };
}

const datasetOf = (which: string, root: string): PublishedDataset =>
  /^\d{4}$/u.test(which) ? datasetOfTerm(which, root) : datasetIn(resolve(root, which));

function linesOf(args: readonly string[], root: string): readonly string[] {
  const { values: options, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: { lang: { type: 'string', default: SOURCE_LANGUAGE }, summary: { type: 'boolean', default: false } },
  });
  const lang = LANGUAGES.find((language) => language === options.lang);
  const [before, after, ...more] = positionals;
  if (before === undefined || after === undefined || more.length || !lang) throw new Error(USAGE);
  const changes = changesBetween(datasetOf(before, root), datasetOf(after, root));
  if (!changes.length) return [NO_CHANGES[lang]];
  return options.summary ? [changeSummary(changes, lang)] : changes.map((change) => changeLine(change, lang));
}

/** `npm run data:diff`, see `diff.ts`. */
export function diffCommand(args: readonly string[], root: string): CommandResult {
  try {
    return printed(linesOf(args, root).join('\n'));
  } catch (error) {
    return failed((error as Error).message);
  }
}
