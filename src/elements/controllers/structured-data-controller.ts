import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import { bundledDataset } from '../../dataset/bundled.js';
import type { profileOf } from '../../dataset/profile-of.js';
import type { ArchivedGroup, Group, Language, Person } from '../../dataset/records.js';
import { lazyImport } from '../base/lazy-import.js';

type Host = ReactiveElement & { readonly structuredData?: boolean; readonly records: Dataset };

/** What there is to tell of an element. */
interface Subject {
  /** The group or person whom it is about; `undefined` where there is none, or it is about the whole organization. */
  readonly record: Group | ArchivedGroup | Person | undefined;
  readonly language: Language;
  /** What there is to read about a group, in an element that has it. */
  readonly profileOf: typeof profileOf | undefined;
}

/** Has an element tell search engines what it shows, by code that loads where that is asked for. */
export class StructuredDataController implements ReactiveController {
  readonly #host: Host;
  readonly #subjectNow: () => Subject;
  #isWritten = false;

  /** @param subjectNow tells what the element shows now. */
  constructor(host: Host, subjectNow: () => Subject) {
    this.#host = host;
    this.#subjectNow = subjectNow;
    host.addController(this);
  }

  hostUpdated(): void {
    const host = this.#host;
    const isWanted = !!host.structuredData;
    if (!isWanted && !this.#isWritten) return;
    this.#isWritten = isWanted;
    void lazyImport(host, import('./structured-data.js'), ({ describe }) => {
      const { record, language, profileOf } = this.#subjectNow();
      describe(host, record, host.records === bundledDataset, language, profileOf);
    });
  }
}
