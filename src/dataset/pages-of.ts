import { pages } from '#generated/dataset.js';
import type { Dataset } from './dataset.js';
import { hasOwn } from './own.js';
import type { Group, Page } from './records.js';

/**
 * The pages of the wiki that are about a group. The library keeps its own apart; records from elsewhere have theirs in the
 * dataset, or none: theirs is a group that has all details in itself, unless it is one that is no more.
 */
export function pagesOf(group: Group, records: Dataset): readonly Page[] {
  const isFromElsewhere = hasOwn(group, 'work') && !hasOwn(group, 'ended');
  const all = records.pages ?? (isFromElsewhere ? [] : pages);
  return all.filter((page) => page.group === group.id);
}
