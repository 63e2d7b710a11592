import type { ReactiveController, ReactiveElement } from 'lit';
import { Dataset } from '../../dataset/dataset.js';
import { addressOf, type FetchError } from '../../dataset/fetch-dataset.js';
import { parseDatasetText, type DatasetError } from '../../dataset/parse-dataset.js';
import { warnOnce } from '../base/warn-once.js';
import { KysDatasetErrorEvent } from '../events/dataset-error-event.js';
import { ask, askedAt, SOONEST, useAddress } from './asked-addresses.js';

/** An element that says by `src`, and perhaps by `refresh`, which records it wants. */
type Host = ReactiveElement & { readonly src?: string; readonly term?: string };

/** Takes the records over; `undefined` where the element asks for none of its own any more. */
type Show = (records: Dataset | undefined) => void;

/** The greatest time between two questions to one address, s. */
const LONGEST = 7 * 24 * 3600;

let latest: { readonly text: string; readonly records: Dataset } | undefined;

/** @throws {DatasetError} */
function recordsOf(text: string): Dataset {
  if (latest?.text !== text) latest = { text, records: new Dataset(parseDatasetText(text)) };
  return latest.records;
}

const parsedPage = (): Promise<unknown> =>
  document.readyState === 'loading'
    ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true }))
    : Promise.resolve();

/** Shows the records at an address, or in a script inside of the element, and those that come later. */
class DatasetSource implements ReactiveController {
  readonly #host: Host;
  readonly #show: Show;
  #url = '';
  #letGo = (): void => {};
  /** Counts what `src` has named: an answer to an earlier one comes too late. */
  #turn = 0;
  #shown: Dataset | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;
  readonly #refreshes = new MutationObserver(() => this.#schedule());

  constructor(host: Host, show: Show) {
    this.#host = host;
    this.#show = show;
  }

  hostConnected(): void {
    this.#useAddress(this.#url);
    document.addEventListener('visibilitychange', this.#schedule);
    this.#refreshes.observe(this.#host, { attributeFilter: ['refresh'] });
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#schedule);
    this.#refreshes.disconnect();
    clearTimeout(this.#timer);
    this.#letGo();
  }

  /** Keeps the answer of an address while the element is on the page and shows its records; an empty one is none. */
  #useAddress(url: string): void {
    this.#letGo();
    this.#url = url;
    if (url && this.#host.isConnected) this.#letGo = useAddress(url);
  }

  /** Begins with what `src` names now. */
  async start(): Promise<void> {
    const turn = ++this.#turn;
    const { src } = this.#host;
    let url = '';
    clearTimeout(this.#timer);
    if (src) {
      try {
        url = addressOf(src, document.baseURI);
      } catch (error) {
        this.#fail(error, src);
      }
    }
    this.#useAddress(url);
    const loading = this.#url ? this.#load(Infinity) : undefined;
    await parsedPage();
    if (turn !== this.#turn) return;
    this.#showScript();
    await loading;
  }

  /** What stands in the element counts until something newer comes. */
  #showScript(): void {
    const script = [...this.#host.children].find(
      ({ localName, attributes }) =>
        localName === 'script' && /^\s*application\/json\b/i.test(attributes.getNamedItem('type')?.value ?? ''),
    );
    if (!script) {
      if (this.#host.src) return;
      this.#take(undefined);
      if (this.#host.localName === 'kys-dataset')
        warnOnce('<kys-dataset>', 'has neither a src nor a script with records in it.');
      return;
    }
    try {
      const records = recordsOf(script.textContent);
      if (!this.#shown || !this.#host.src) this.#take(records);
    } catch (error) {
      this.#fail(error, 'the script inside');
    }
  }

  async #load(age: number): Promise<void> {
    const turn = this.#turn;
    try {
      const records = recordsOf(await ask(this.#url, age));
      if (turn === this.#turn) this.#take(records);
    } catch (error) {
      if (turn === this.#turn) this.#fail(error, this.#url);
    }
    if (turn === this.#turn) this.#schedule();
  }

  #take(records: Dataset | undefined): void {
    const { localName, term } = this.#host;
    if (records && term && term !== records.meta.term) {
      warnOnce(
        `<${localName}>`,
        `shows the ${term} term, of which the records of src are not: they are of ${records.meta.term}.`,
      );
    }
    if (records === this.#shown) return;
    this.#shown = records;
    this.#show(records);
  }

  #fail(error: unknown, from: string): void {
    const { reason = 'shape', message } = error as DatasetError | FetchError;
    warnOnce(`<${this.#host.localName}>`, `can't show the records of ${from}: ${message}`);
    this.#host.dispatchEvent(new KysDatasetErrorEvent(reason, message));
  }

  /** How old records may be, ms; 0 where they are loaded once. */
  #refreshAge(): number {
    const refresh = this.#host.getAttribute('refresh');
    if (!refresh) return 0;
    const seconds = Number(refresh);
    if (seconds > 0 && seconds <= LONGEST) return Math.max(SOONEST, seconds) * 1000;
    warnOnce(`<${this.#host.localName}>`, `unknown refresh "${refresh}". Allowed: ${SOONEST} to ${LONGEST} seconds.`);
    return 0;
  }

  /** A page that nobody sees asks nothing; once it is seen again, what is overdue comes at once. */
  readonly #schedule = (): void => {
    clearTimeout(this.#timer);
    const age = this.#refreshAge();
    if (!this.#url || !age || document.visibilityState === 'hidden' || !this.#host.isConnected) return;
    // Of an element that was away from the page, the answer may have been let go.
    const at = askedAt(this.#url) ?? 0;
    this.#timer = setTimeout(() => void this.#load(age), Math.max(0, at + age - Date.now()));
  };
}

const sources = new WeakMap<Host, DatasetSource>();

/**
 * Shows the records that an element asks for by its attributes, and follows these.
 *
 * @returns when they are there, or can't be had
 */
export function followSource(host: Host, show: Show): Promise<void> {
  let source = sources.get(host);
  if (!source) {
    sources.set(host, (source = new DatasetSource(host, show)));
    host.addController(source);
  }
  return source.start();
}
