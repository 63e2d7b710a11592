import { isServer, type ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import type { Group, Text } from '../../dataset/records.js';
import type { TopicSearch } from '../../dataset/topic-search.js';
import { lazyImport } from '../base/lazy-import.js';
import type * as contactSearch from './contact-search.js';

let loaded: typeof contactSearch | undefined;

/** Has the search at hand at once, as a server must. */
export const provideContactSearch = (module: typeof contactSearch): void => {
  loaded = module;
};

/** The search for a question. It loads when somebody is about to ask, and the element updates then. */
export class LateSearch {
  /** Whether it did not come when it was last asked for. */
  hasFailed = false;
  /** There while it is coming. */
  coming: Promise<void> | undefined;

  readonly #host: ReactiveElement;
  #wanted: Dataset | undefined;

  constructor(host: ReactiveElement) {
    this.#host = host;
  }

  /** The search in some records; `undefined` until it is there. */
  in(records: Dataset): TopicSearch | undefined {
    const search = loaded?.topicSearch(records);
    return search?.isWhole || isServer ? search : undefined;
  }

  /** What people write to a group about, once the search is there. */
  topicsOf(group: Group): readonly Text[] {
    return loaded?.topicsOf(group) ?? [];
  }

  /** Has the search come for some records, unless it is there; after a failure, tries again. */
  load(records: Dataset): Promise<void> | undefined {
    if (this.in(records)) return undefined;
    this.#wanted = records;
    return (this.coming ??= this.#load());
  }

  async #load(): Promise<void> {
    let records: Dataset | undefined;
    let search: TopicSearch | undefined;
    // Meanwhile, the element may have been given others.
    while (records !== this.#wanted) {
      const wanted = (records = this.#wanted!);
      search = await lazyImport(this.#host, import('./contact-search.js'), (module) => {
        loaded = module;
        return module.preparedSearch(wanted);
      });
    }
    this.hasFailed = !search;
    this.coming = this.#wanted = undefined;
    this.#host.requestUpdate();
  }
}
