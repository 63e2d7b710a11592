import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import { lazyImport } from '../base/lazy-import.js';
import type { StructuredDataSubject } from './structured-data-subject.js';

type Host = ReactiveElement & { readonly structuredData?: boolean; readonly records: Dataset };

/** Has an element tell search engines what it shows, by code that loads where that is asked for. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #subjectNow: () => StructuredDataSubject;
  #isWritten = false;

  /** @param subjectNow tells what the element shows now. */
  constructor(host: Host, subjectNow: () => StructuredDataSubject) {
    this.#host = host;
    this.#subjectNow = subjectNow;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const isWanted = !!host.structuredData;
    if (isWanted || this.#isWritten) {
      void lazyImport(host, import('./structured-data.js'), ({ describe }) =>
        describe(host, host.records === bundledDataset, this.#subjectNow()),
      );
    }
    this.#isWritten = isWanted;
  }
}
