/** The tags of groups. The library keeps its own apart, so that elements which read none come without them. */
import { groupTags, tags as bundledTags } from '#generated/dataset.js';
import { byId } from './by-id.js';
import { memoized } from './memoized.js';
import { byName, keyOf } from './name-index.js';
import { own } from './own.js';
import type { Directory, Group, Tag } from './records.js';

type Records = Pick<Directory, 'tags'>;

/** All tags of some records. */
export const tagsIn = ({ tags = bundledTags }: Records): readonly Tag[] => tags;

/** The ids of the tags that a group has. */
export const tagIdsOf = (group: Group): readonly string[] => own(group, 'tags') ?? own(groupTags, group.id) ?? [];

/** The tags of a group, in its own order. */
export const tagsOf = (records: Records, group: Group): readonly Tag[] =>
  tagIdsOf(group).flatMap((id) => byId(tagsIn(records)).get(id) ?? []);

const tagsByName = memoized((tags: readonly Tag[]) =>
  byName(tags, ({ id, name }) => [id, ...Object.values(name)].map(keyOf)),
);

/** The tag of that id, or name in any language; without case. */
export const findTag = (records: Records, name: string): Tag | undefined =>
  tagsByName(tagsIn(records)).get(keyOf(name));
