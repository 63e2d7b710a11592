/** What keeps a part of an import from being written, while the rest goes on. */
import { runChecks } from '../../compile/checks.js';
import type { Problem } from '../../compile/problem.js';
import { readRecords } from '../../compile/read-records.js';
import type { RecordFiles } from '../../compile/record-files.js';

/** Files that stay as they are, with what keeps them from changing. */
export type Held = ReadonlyMap<string, readonly Problem[]>;

/** Files that can wait while the others change: those of a group, and the offices. */
const canWait = (file: string): boolean => file.startsWith('data/groups/') || file === 'data/committee.yaml';

/** Of the files that would change, those that bring about a problem, be it in a file of somebody whom they name. */
export function filesToHold(problems: readonly Problem[], before: RecordFiles, after: RecordFiles): Held {
  const changed = [...after].filter(([file, text]) => canWait(file) && text !== before.get(file));
  const found = new Map<string, Problem[]>();
  for (const each of problems) {
    const own = changed.filter(([file]) => file === each.file);
    const naming = changed.filter(([file, text]) =>
      each.about.some((about) => typeof about === 'string' && `${text}${before.get(file) ?? ''}`.includes(about)),
    );
    for (const [file] of own.length > 0 ? own : naming) found.set(file, [...(found.get(file) ?? []), each]);
  }
  return found;
}

/** Whether nothing named this person before the import either. */
export const wasUnused = (person: string, files: RecordFiles, today: string): boolean =>
  runChecks(readRecords(files).records, today).some(({ kind, file }) => kind === 'personUnused' && file === person);
