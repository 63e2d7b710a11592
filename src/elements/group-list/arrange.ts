import type { Dataset } from '../../dataset/dataset.js';
import type { profileOf as ProfileOf } from '../../dataset/profile-of.js';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { facetsOf, filterGroups, type Chosen, type Facet } from './facets.js';
import { sortGroups } from './sort-groups.js';
import type { GroupListSort } from './sorts.js';

/** By what groups are filtered and sorted. */
interface Arrangement {
  /** All groups of the list. */
  readonly listed: readonly Group[];
  /** `undefined` where nobody can filter. */
  readonly chosen: Chosen | undefined;
  readonly sort: GroupListSort;
  readonly profileOf: typeof ProfileOf;
}

/** The filters of a list, and what they leave of the groups that are searched for, in its order. */
export function arrange(
  searched: readonly Group[],
  { listed, chosen, sort, profileOf }: Arrangement,
  records: Dataset,
  words: Words,
): { readonly facets: readonly Facet[]; readonly found: readonly Group[] } {
  const facets = chosen ? facetsOf(listed, chosen, records, words) : [];
  return { facets, found: sortGroups(filterGroups(searched, facets), sort, words, profileOf) };
}
