import type { ReactiveController, ReactiveElement } from 'lit';
import type { Dataset } from '../../dataset/dataset.js';
import {
  ContextProviderEvent,
  type ContextCallback,
  type ContextRequestEvent,
} from '../controllers/context-request.js';
import { RECORDS } from '../controllers/records-context.js';

/** `undefined` while they are on their way, `null` where there are none. */
type Records = Dataset | null | undefined;

/**
 * Gives records to all elements inside of another one that ask for them by the protocol for context, now and whenever they
 * change: at any depth, in shadow roots, and however late either of them comes.
 */
export class RecordsProvider implements ReactiveController {
  readonly #host: ReactiveElement;
  #records: Records;
  /** Who has asked, each with what takes them off again. */
  readonly #subscribers = new Map<ContextCallback<Records>, () => void>();

  constructor(host: ReactiveElement) {
    this.#host = host;
    host.addEventListener('context-request', this.#onRequest);
    host.addController(this);
  }

  hostConnected(): void {
    this.#host.dispatchEvent(new ContextProviderEvent(RECORDS));
  }

  /** Gives these from now on; `undefined` for none. */
  give(records: Records): void {
    this.#records = records;
    for (const [callback, unsubscribe] of [...this.#subscribers]) callback(records, unsubscribe);
  }

  /** Waits for none any more. */
  settle(): void {
    this.give(this.#records ?? null);
  }

  readonly #onRequest = (event: Event): void => {
    const { context, callback, subscribe } = event as ContextRequestEvent<Records>;
    if (context !== RECORDS) return;
    event.stopPropagation();
    if (!subscribe) return callback(this.#records);
    const unsubscribe = (): void => void this.#subscribers.delete(callback);
    this.#subscribers.set(callback, unsubscribe);
    callback(this.#records, unsubscribe);
  };
}
