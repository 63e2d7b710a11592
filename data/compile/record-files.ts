import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Chapters that are one file each: `data/tags.yaml`. */
export const CHAPTERS = ['organization', 'committee', 'classes', 'tags', 'pages', 'questions'] as const;

export type RecordKind = (typeof CHAPTERS)[number] | 'group' | 'person';

/** Texts of the files that volunteers edit, by path from the project's root. */
export type RecordFiles = ReadonlyMap<string, string>;

/** What kind of record a file holds, judged by its path alone; `undefined` where it holds none. */
export function recordKindOf(file: string): RecordKind | undefined {
  if (/^data\/groups\/[^/]+\.yaml$/u.test(file)) return 'group';
  if (/^data\/people\/[^/]+\.yaml$/u.test(file)) return 'person';
  return CHAPTERS.find((chapter) => file === `data/${chapter}.yaml`);
}

/** The id that a file's name promises: `ones` of `data/groups/ones.yaml`. */
export const idOfFile = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/u, '');

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
