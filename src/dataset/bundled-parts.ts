import type { GroupParts } from './group-parts.js';
import type { Directory } from './records.js';
import { tagsOf } from './tags.js';
import { teamsOf } from './teams-of.js';

/** Of any records: where they are the library's own, these stand apart. */
export const partsOfAny = (records: Pick<Directory, 'tags'>): GroupParts => ({
  tagsOf: (group) => tagsOf(records, group),
  teamsOf,
});
