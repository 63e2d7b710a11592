import { teams } from '#generated/dataset.js';
import { own } from './own.js';
import type { Group, Team } from './records.js';

/**
 * The teams inside a group. The library keeps them apart for its own groups, so that elements which don't show them come
 * without them; records from elsewhere have them in the group itself.
 */
export const teamsOf = (group: Group): readonly Team[] => own(group, 'teams') ?? own(teams, group.id) ?? [];
