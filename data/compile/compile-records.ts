import type { PublishedDataset } from '../../src/dataset/records.js';
import { runChecks } from './checks.js';
import { formatProblem, inOrderOfFiles } from './problem.js';
import { publish } from './publish.js';
import { readRecords } from './read-records.js';
import type { RecordFiles } from './record-files.js';

/** Either a dataset, or every error of every file, one line each. */
export type Compilation = { readonly dataset: PublishedDataset } | { readonly errors: readonly string[] };

/**
 * Reads, checks and publishes the records.
 * @param files Texts of the record files, by path from the project's root.
 * @param today ISO date after which a date counts as in the future.
 */
export function compileRecords(files: RecordFiles, today: string): Compilation {
  const { records, problems: ofReading } = readRecords(files);
  const problems = [...ofReading, ...runChecks(records, today)];
  if (problems.length > 0) return { errors: [...new Set(inOrderOfFiles(problems).map(formatProblem))] };
  return { dataset: publish(records) };
}
