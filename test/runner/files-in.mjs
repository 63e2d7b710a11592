import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The files of a folder and of those in it, by a pattern, in order. */
export const filesIn = (folder, pattern) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
