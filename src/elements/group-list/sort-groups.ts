import { foundingDays } from '../../dataset/founding-days.js';
import type { profileOf as ProfileOf } from '../../dataset/profile-of.js';
import type { Group } from '../../dataset/records.js';
import { collatorOf } from '../../language/collator.js';
import type { Words } from '../../language/words.js';
import { writtenLanguage } from '../../locales/languages.js';
import type { GroupListSort } from './sorts.js';

/** The groups in an order; those that are the same in it stay as they come, as do all of an order under headings. */
export function sortGroups(
  groups: readonly Group[],
  sort: GroupListSort,
  { language }: Words,
  profileOf: typeof ProfileOf,
): readonly Group[] {
  if (sort === 'founded') return foundingDays(groups, profileOf).flatMap((day) => day.groups);
  if (sort !== 'name') return groups;
  const written = writtenLanguage(language);
  const { compare } = collatorOf(written);
  return [...groups].sort((one, other) => compare(one.name[written], other.name[written]));
}
