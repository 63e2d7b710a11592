import { shownAll, shownOne, shownText } from '../base/shown-text.test-harness.js';
import { waitUntil } from '../base/wait-until.test-harness.js';
import type { GroupListElement } from './group-list-element.js';

/** Opens the filters, which load then. */
export async function openFilters(list: GroupListElement): Promise<void> {
  const button = shownOne(list, '[part=filters]');
  if (button.ariaExpanded === 'false') button.click();
  await waitUntil(() => shownAll(list, '.filters').length);
}

/** What stands beside the search: how many groups there are, and what was found. */
export const count = (list: Element): string => shownText(shownOne(list, '[part=count]'));
