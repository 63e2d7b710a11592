/**
 * What finds the group for a question, with the texts by which it does. Loads on request: few visitors ask, and the texts
 * are many.
 */
import type { Dataset } from '../../dataset/dataset.js';
import { topicSearch, type TopicSearch } from '../../dataset/topic-search.js';

export { topicSearch };
export { topicsOf } from '../../dataset/topics-of.js';

/** For how long the index is made before the page may draw and answer keys again, ms: less than a frame. */
const SLICE = 12;

/** The search in some records, when its index is whole. */
export async function preparedSearch(records: Dataset): Promise<TopicSearch> {
  const search = topicSearch(records);
  for (;;) {
    const end = performance.now() + SLICE;
    if (search.prepare(() => performance.now() < end)) return search;
    await new Promise((resolve) => setTimeout(resolve));
  }
}
