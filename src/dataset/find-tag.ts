import { memoized } from './memoized.js';
import { byName, keyOf } from './name-index.js';
import type { Directory, Tag } from './records.js';
import { tagsIn } from './tags.js';

const tagsByName = memoized((tags: readonly Tag[]) =>
  byName(tags, ({ id, name }) => [id, ...Object.values(name)].map(keyOf)),
);

/** The tag of that id, or name in any language; without case. */
export const findTag = (records: Pick<Directory, 'tags'>, name: string): Tag | undefined =>
  tagsByName(tagsIn(records)).get(keyOf(name));
