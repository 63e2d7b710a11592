import { profileOf } from '../../dataset/profile-of.js';
import type { Group, GroupProfile } from '../../dataset/records.js';
import { collatorOf } from '../../language/formats.js';
import type { Words } from '../../language/words.js';

/** The orders of a list, the default first: by class of work under headings, by name, the oldest first, or as they come. */
export const SORTS = ['class', 'name', 'founded', 'listed'] as const;
export type GroupListSort = (typeof SORTS)[number];

/** The day a group was founded, ISO 8601; records from elsewhere may not know it, and then the group comes last. */
const dayOf = (group: Group): string => (profileOf(group) as Partial<GroupProfile> | undefined)?.founded?.date ?? '9999';

/** The groups in an order; those that are the same in it stay as they come, as do all of an order under headings. */
export function sortGroups(groups: readonly Group[], sort: GroupListSort, { language, text }: Words): readonly Group[] {
  const key = sort === 'name' ? ({ name }: Group) => text(name) : sort === 'founded' ? dayOf : () => '';
  const { compare } = collatorOf(language);
  return [...groups].sort((one, other) => compare(key(one), key(other)));
}
