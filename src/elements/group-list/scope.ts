import type { Dataset } from '../../dataset/dataset.js';
import type { Group } from '../../dataset/records.js';
import type { Words } from '../../language/words.js';
import { className } from '../templates/class-name.js';

/** What a list is asked for by its attributes. */
interface Asked {
  readonly classOfWork: string;
  readonly tags: string;
  readonly groups: string;
  readonly records: Dataset;
}

/** Of which groups a list is, where attributes leave some alone: by that, two lists on a page are told apart. */
export function scopeOf({ classOfWork, tags, groups, records }: Asked, listed: readonly Group[], words: Words): string {
  const ofClass = new Set(listed.map((group) => records.classOf(group)));
  const classes = [...records.classes, undefined].filter((one) => classOfWork && ofClass.has(one));
  return [...classes.map((one) => className(one, words)), tags, groups].filter(Boolean).join(', ');
}
