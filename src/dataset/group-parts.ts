import { byId } from './by-id.js';
import type { Group, Tag, Team } from './records.js';

/** What of groups stands in them, or apart where the library's own are meant. */
export interface GroupParts {
  readonly tagsOf: (group: Group) => readonly Tag[];
  readonly teamsOf: (group: Group) => readonly Team[];
}

/** As it stands in groups of published records. */
export const publishedParts = (all: readonly Tag[] = []): GroupParts => ({
  tagsOf: ({ tags = [] }) => tags.flatMap((id) => byId(all).get(id) ?? []),
  teamsOf: ({ teams = [] }) => teams,
});
