import { archived, classes, committee, groups, meta, people } from '#generated/dataset.js';
import { Dataset } from './dataset.js';
import { memoized } from './memoized.js';
import type { PostsDirectory } from './posts-of.js';
import type { Committee } from './records.js';

/** The dataset that the library ships: what every element shows unless it is given another. */
export const bundledDataset: Dataset = /* @__PURE__ */ new Dataset({ meta, classes, groups, archived, people });

/** The committee of that dataset, apart: only what shows offices reads it. */
export const bundledCommittee: Committee = committee;

/** The committee of any records: others than the library's own have theirs in them, or none. */
export const committeeOf = (records: Dataset): Committee | undefined =>
  records.committee ?? (records === bundledDataset ? bundledCommittee : undefined);

/** Where the posts of any records stand, with their committee: always the same object for the same records. */
export const directoryOf = /* @__PURE__ */ memoized((records: Dataset): PostsDirectory => ({
  committee: committeeOf(records),
  groups: records.groups,
}));
