/** The tags of groups. The library keeps its own apart, so that elements which read none come without them. */
import { groupTags, tags as bundledTags } from '#generated/dataset.js';
import { memoized } from './memoized.js';
import { byName, idOf } from './name-index.js';
import { own } from './own.js';
import type { Directory, Group, Tag } from './records.js';

type Records = Pick<Directory, 'tags'>;

/** All tags of some records. */
export const tagsIn = ({ tags = bundledTags }: Records): readonly Tag[] => tags;

/** The ids of the tags that a group has. */
export const tagIdsOf = (group: Group): readonly string[] => own(group, 'tags') ?? own(groupTags, group.id) ?? [];

const tagsById = memoized((tags: readonly Tag[]) => byName(tags, idOf));

/** The tags of a group, in its own order. */
export const tagsOf = (records: Records, group: Group): readonly Tag[] =>
  tagIdsOf(group).flatMap((id) => tagsById(tagsIn(records)).get(id) ?? []);
