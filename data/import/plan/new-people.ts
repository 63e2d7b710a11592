/** Files of people of whom there is no record yet. */
import { readRecords } from '../../compile/read-records.js';
import type { RecordFiles } from '../../compile/record-files.js';
import { diagnostic, type Diagnostic } from '../diagnostics/diagnostic.js';
import { newPerson } from '../match/new-person.js';
import type { ReadPerson } from '../read/read-people.js';

/** The records with a file for each of them, once, but for those with a mailbox elsewhere, which needs a reason. */
export function withPeople(newcomers: readonly ReadPerson[], files: RecordFiles): RecordFiles {
  const written = new Map<string, string>();
  const seen = new Set<string>();
  for (const read of newcomers) {
    const { records } = readRecords(new Map([...files, ...written]));
    const { file, text, isInside } = newPerson(read, records);
    const mailbox = read.email?.toLowerCase() ?? '';
    if (!isInside || seen.has(mailbox)) continue;
    seen.add(mailbox);
    written.set(file, text);
  }
  return new Map([...files, ...written]);
}

/** What is said of those who were written. */
export const notesOfPeople = (files: RecordFiles, after: RecordFiles): readonly Diagnostic[] =>
  readRecords(after)
    .records.people.filter(({ file }) => !files.has(file))
    .map(({ file, record }) => diagnostic(0, 'personWritten', record.name, file));
