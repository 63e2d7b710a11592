import { generalContact } from '#generated/dataset.js';
import { bundledDataset } from './bundled.js';
import type { Dataset } from './dataset.js';
import { own } from './own.js';
import type { Group } from './records.js';

/** The group that answers where no other does: others than the library's own records have theirs in them, or none. */
export const generalGroup = (records: Dataset): Group | undefined =>
  records.group(own(records.meta, 'contact') ?? (records === bundledDataset ? generalContact : ''));
