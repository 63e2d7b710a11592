import { generalContact } from '#generated/dataset.js';
import type { Dataset } from './dataset.js';
import type { Group } from './records.js';

/** The group that answers where no other does, if the records have it. */
export const generalGroup = (records: Dataset): Group | undefined => records.group(records.meta.contact ?? generalContact);
