import { checkSchema } from './check-schema.js';
import { parseYaml } from './parse-yaml.js';
import { problem, type Problem } from './problem.js';
import type { RecordFiles } from './record-files.js';
import { CHAPTERS, recordKindOf, type RecordKind } from './record-kinds.js';
import type { Entry, Records } from './source-records.js';

interface Reading {
  readonly entries: Map<string, { readonly kind: RecordKind; readonly value: unknown }>;
  readonly unreadable: string[];
  readonly problems: Problem[];
}

function readFile(reading: Reading, file: string, text: string): void {
  const kind = recordKindOf(file);
  if (!kind) {
    reading.problems.push(problem(file, 'fileUnknown'));
    return;
  }
  const { value, problems: syntax } = parseYaml(file, text);
  const problems = syntax.length > 0 ? syntax : checkSchema(kind, file, value);
  reading.problems.push(...problems);
  if (problems.length > 0) reading.unreadable.push(file);
  else reading.entries.set(file, { kind, value });
}

/** Texts of files → records, with every error of syntax and shape in any of them. */
export function readRecords(files: RecordFiles): { records: Records; problems: readonly Problem[] } {
  const reading: Reading = { entries: new Map(), unreadable: [], problems: [] };
  for (const [file, text] of files) readFile(reading, file, text);
  for (const chapter of CHAPTERS) {
    const file = `data/${chapter}.yaml`;
    if (!files.has(file)) reading.problems.push(problem(file, 'fileMissing'));
  }
  // The schema has vouched for the shape, so the records may be given their types here.
  const chapter = <Kind>(name: RecordKind): Entry<Kind> | undefined => {
    const file = `data/${name}.yaml`;
    const entry = reading.entries.get(file);
    return entry && { file, record: entry.value as Kind };
  };
  const all = <Kind>(wanted: RecordKind): readonly Entry<Kind>[] =>
    [...reading.entries]
      .filter(([, { kind }]) => kind === wanted)
      .map(([file, { value }]) => ({ file, record: value as Kind }));
  const records: Records = {
    organization: chapter('organization'),
    committee: chapter('committee'),
    classes: chapter('classes'),
    tags: chapter('tags'),
    pages: chapter('pages'),
    questions: chapter('questions'),
    introductions: chapter('introductions'),
    groups: all('group'),
    people: all('person'),
    unreadable: reading.unreadable,
  };
  return { records, problems: reading.problems };
}
