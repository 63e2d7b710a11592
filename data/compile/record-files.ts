import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Texts of the files that volunteers edit, by path from the project's root. */
export type RecordFiles = ReadonlyMap<string, string>;

function namesIn(root: string, folder: string): readonly string[] {
  const path = join(root, folder);
  if (!existsSync(path)) return [];
  return readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isFile() && !entry.name.startsWith('.'))
    .map((entry) => `${folder}/${entry.name}`);
}

/** Reads the records from disk, sorted by path so that each machine sees them in the same order. */
export function readRecordFiles(root: string): RecordFiles {
  const chapters = namesIn(root, 'data').filter((file) => /\.ya?ml$/u.test(file));
  const files = [...chapters, ...namesIn(root, 'data/groups'), ...namesIn(root, 'data/people')].sort();
  return new Map(files.map((file) => [file, readFileSync(join(root, file), 'utf8')]));
}
