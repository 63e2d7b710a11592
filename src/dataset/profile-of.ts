import { groups, profiles } from '#generated/dataset.js';
import { hasOwn } from './own.js';
import type { Group, GroupProfile } from './records.js';

/**
 * What there is to read about a group. The library keeps it apart for its own groups, so that elements which don't
 * show it come without it; records from elsewhere have it in the group itself.
 */
export const profileOf = (group: Group | (Group & GroupProfile)): GroupProfile =>
  hasOwn(group, 'summary') ? group : profiles[groups.findIndex(({ id }) => id === group.id)]!;
