import { work } from '#generated/details.js';
import { hasOwn, own } from './own.js';
import type { CompactGroupWork, Group, GroupWork } from './records.js';

/** What a group does, in sentences; records from elsewhere have it in the group itself, or nothing. */
export const workOf = (group: Group | (Group & GroupWork)): CompactGroupWork | undefined =>
  hasOwn(group, 'work') ? group : own(work, group.id);
