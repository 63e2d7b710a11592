import { classes, committee, groups, meta, people, tags } from '#generated/dataset.js';
import { Dataset } from './dataset.js';
import type { Committee } from './records.js';

/** The dataset that the library ships: what every element shows unless it is given another. */
export const bundledDataset: Dataset = /* @__PURE__ */ new Dataset({ meta, classes, groups, people, tags });

/** The committee of that dataset, apart: only the chart reads it. */
export const bundledCommittee: Committee = committee;
