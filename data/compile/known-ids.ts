import { idOfFile } from './record-kinds.js';
import type { Records } from './source-records.js';

/** Ids of a folder's records; one that can't be read has said so itself, and counts as there. */
function knownIds(
  records: Records,
  folder: string,
  readable: readonly { readonly record: { readonly id: string } }[],
): ReadonlySet<string> {
  const unreadable = records.unreadable.filter((file) => file.startsWith(folder)).map(idOfFile);
  return new Set([...readable.map(({ record }) => record.id), ...unreadable]);
}

export const knownPeople = (records: Records): ReadonlySet<string> => knownIds(records, 'data/people/', records.people);

export const knownGroups = (records: Records): ReadonlySet<string> => knownIds(records, 'data/groups/', records.groups);

/** Whether every file that could refer to something was read; without that, nothing can be called unused. */
export const allReferrersRead = (records: Records): boolean =>
  records.committee !== undefined && !records.unreadable.some((file) => file.startsWith('data/groups/'));
