import { topics } from '#generated/dataset.js';
import { hasOwn, own } from './own.js';
import type { Group, PublishedGroup, Text } from './records.js';

/**
 * What people write to a group about. The library keeps it apart for its own groups, so that elements which don't
 * search by it come without it; records from elsewhere may have it in the group itself.
 */
export const topicsOf = (group: Group | PublishedGroup): readonly Text[] =>
  hasOwn(group, 'topics') ? group.topics : (own(topics, group.id) ?? []);
