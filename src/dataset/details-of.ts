import { details } from '#generated/details.js';
import { hasOwn } from './own.js';
import type { Group, GroupDetails } from './records.js';

/** What there is to read about a group at length; records from elsewhere have it in the group itself. */
export const detailsOf = (group: Group | (Group & GroupDetails)): GroupDetails =>
  hasOwn(group, 'work') ? group : details[group.id]!;
