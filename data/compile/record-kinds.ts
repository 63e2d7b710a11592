/** Chapters that are one file each: `data/tags.yaml`. */
export const CHAPTERS = ['organization', 'committee', 'classes', 'tags', 'pages', 'questions'] as const;

/** Chapters without which nothing is missing. */
const OPTIONAL_CHAPTERS = ['introductions'] as const;

export type RecordKind = (typeof CHAPTERS)[number] | (typeof OPTIONAL_CHAPTERS)[number] | 'group' | 'person';

/** What kind of record a file holds, judged by its path alone; `undefined` where it holds none. */
export function recordKindOf(file: string): RecordKind | undefined {
  if (/^data\/groups\/[^/]+\.yaml$/u.test(file)) return 'group';
  if (/^data\/people\/[^/]+\.yaml$/u.test(file)) return 'person';
  return [...CHAPTERS, ...OPTIONAL_CHAPTERS].find((chapter) => file === `data/${chapter}.yaml`);
}

/** The id that a file's name promises: `ones` of `data/groups/ones.yaml`. */
export const idOfFile = (file: string): string => file.slice(file.lastIndexOf('/') + 1).replace(/\.yaml$/u, '');
