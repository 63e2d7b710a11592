import type { PublishedDataset } from '../../src/dataset/records.js';
import { runChecks } from './checks.js';
import { formatProblem, inOrderOfFiles } from './problem.js';
import { publish } from './publish.js';
import { readRecords } from './read-records.js';
import type { RecordFiles } from './record-files.js';

/** The dataset, and those of the earlier terms, the newest first. */
export interface Publication {
  readonly dataset: PublishedDataset;
  readonly earlier: readonly PublishedDataset[];
}

/** Either a dataset, or every error of every file, one line each. */
export type Compilation = Publication | { readonly errors: readonly string[] };

/**
 * Reads, checks and publishes the records.
 * @param files Texts of the record files, by path from the project's root.
 * @param today ISO date after which a date counts as in the future.
 */
export function compileRecords(files: RecordFiles, today: string): Compilation {
  const { records, problems: ofReading } = readRecords(files);
  const problems = [...ofReading, ...runChecks(records, today)];
  if (problems.length > 0) return { errors: [...new Set(inOrderOfFiles(problems).map(formatProblem))] };
  const dataset = publish(records);
  return { dataset, earlier: dataset.meta.terms.slice(1).map((term) => publish(records, term)) };
}
