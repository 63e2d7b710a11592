import type { ReactiveController, ReactiveElement } from 'lit';
import { bundledDataset } from '../../dataset/bundled.js';
import type { Dataset } from '../../dataset/dataset.js';
import { unquoted } from '../../locales/unquoted.js';
import { lazyImport } from '../base/lazy-import.js';
import { ContextRequestEvent } from './context-request.js';
import { RECORDS } from './records-context.js';

/** An element that says by its attributes which records it is to show. */
type Host = ReactiveElement & { readonly src?: string; readonly term?: string };

/**
 * Which records an element shows: those at its `src`, those that a script has given it, those of a `kys-dataset` around
 * it, those of its `term`, or else the library's own. What reads `src` and `term` loads where they are used.
 */
export class RecordsController implements ReactiveController {
  /** All terms that the library has, once one was asked for. */
  terms: readonly string[] | undefined;

  readonly #host: Host;
  #given: Dataset | undefined;
  #ofSource: Dataset | undefined;
  /** `null` where what is around has none and waits for none. */
  #around: Dataset | null | undefined;
  #ofTerm: Dataset | undefined;
  /** What `src` and `term` were when they were last looked at. */
  #src = '';
  #term = '';
  #unsubscribe: (() => void) | undefined;
  /** The `src` that has answered, or has failed. */
  #answered: string | undefined;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  get #wantedTerm(): string {
    return unquoted(this.#host.term || '');
  }

  /** Whether records are on their way: what is not in those at hand may be in these. */
  get coming(): unknown {
    const { src } = this.#host;
    return src ? src !== this.#answered : this.#unsubscribe && this.#around === undefined;
  }

  /** The records to show. */
  get current(): Dataset {
    const { src } = this.#host;
    const term = this.#wantedTerm;
    const candidates = [this.#ofSource, this.#given, src ? undefined : this.#around, term ? this.#ofTerm : undefined];
    const isWanted = (records?: Dataset | null): unknown => records && (!term || records.meta?.term === term);
    return candidates.find(isWanted) ?? this.#given ?? bundledDataset;
  }

  /** Takes records from a script of the page, in place of what `src` has brought; a framework that has none yet gives none. */
  give(records: Dataset | undefined): void {
    this.#given = records;
    this.#ofSource = undefined;
  }

  /** Takes the records of the term that the element asks for, from what knows them. */
  takeTerm({ datasetOfTerm, knownTerms }: typeof import('../../dataset/dataset-of-term.js')): void {
    this.terms = knownTerms(bundledDataset);
    this.#ofTerm = datasetOfTerm(this.#wantedTerm, bundledDataset);
  }

  hostConnected(): void {
    addEventListener('context-provider', this.#askAround);
    this.#askAround();
  }

  hostDisconnected(): void {
    removeEventListener('context-provider', this.#askAround);
    this.#unsubscribe?.();
  }

  hostUpdated(): void {
    const host = this.#host;
    // What a framework binds as empty loads nothing.
    const src = host.src || '';
    const term = this.#wantedTerm;
    if (src !== this.#src) {
      void lazyImport(host, import('./dataset-source.js'), ({ followSource }) =>
        followSource(host, (records) => this.#change(() => (this.#ofSource = records))),
      ).then(() => {
        this.#answered = src;
        host.requestUpdate();
      });
    }
    if (term !== this.#term) {
      void lazyImport(host, import('../../dataset/dataset-of-term.js'), (terms) => {
        this.#change(() => this.takeTerm(terms));
        // The term may be none of these.
        host.requestUpdate();
      });
    }
    this.#src = src;
    this.#term = term;
  }

  /** Asks for the records of the nearest `kys-dataset`, when one is there, and again when another one comes. */
  readonly #askAround = (): void =>
    this.#change(() => {
      this.#unsubscribe?.();
      this.#around = this.#unsubscribe = undefined;
      this.#host.dispatchEvent(new ContextRequestEvent(RECORDS, this.#takeAround));
    });

  readonly #takeAround = (records?: Dataset | null, unsubscribe?: () => void): void => {
    this.#unsubscribe = unsubscribe;
    this.#change(() => (this.#around = records));
    // What was not found may be told from now on.
    this.#host.requestUpdate();
  };

  #change(change: () => void): void {
    const before = this.current;
    change();
    // Updates only where they have changed.
    this.#host.requestUpdate('records', before);
  }
}
