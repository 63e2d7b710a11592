import type { PublishedDataset } from '../../src/dataset/records.js';
import { runChecks } from './checks.js';
import { inOrderOfFiles, problemTexts, type Problem } from './problem.js';
import { publish } from './publish.js';
import { readRecords } from './read-records.js';
import type { RecordFiles } from './record-files.js';

/** The dataset, and those of the earlier terms, the newest first. */
export interface Publication {
  readonly dataset: PublishedDataset;
  readonly earlier: readonly PublishedDataset[];
}

/** Either a dataset, or every problem of every file, and each as one line of English. */
export type Compilation = Publication | { readonly errors: readonly string[]; readonly problems: readonly Problem[] };

/**
 * Reads, checks and publishes the records.
 * @param files Texts of the record files, by path from the project's root.
 * @param today ISO date after which a date counts as in the future.
 */
export function compileRecords(files: RecordFiles, today: string): Compilation {
  const { records, problems: ofReading } = readRecords(files);
  const problems = inOrderOfFiles([...ofReading, ...runChecks(records, today)]);
  if (problems.length > 0) return { errors: problemTexts(problems).map(({ en }) => en), problems };
  const dataset = publish(records);
  return { dataset, earlier: dataset.meta.terms.slice(1).map((term) => publish(records, term)) };
}
