import { readdirSync, readFileSync } from 'node:fs';

/** The files of a folder and of those in it, by a pattern, in order. */
export const filesIn = (folder, pattern) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => `${entry.parentPath}/${entry.name}`.replaceAll('\\', '/'))
    .sort();

/** Whether a test file runs in Node: those for a browser have no use for `node:test`. */
export const isForNode = (file) => readFileSync(file, 'utf8').includes("from 'node:test'");
