import type { LitElement, ReactiveController } from 'lit';
import { Dataset } from '../dataset/dataset.js';
import type { FetchError} from '../dataset/fetch-dataset.js';
import { addressOf, fetchText } from '../dataset/fetch-dataset.js';
import type { DatasetError} from '../dataset/parse-dataset.js';
import { parseDatasetText } from '../dataset/parse-dataset.js';
import { hostOf, rootOf } from '../page/flat-parent.js';
import { KysDatasetErrorEvent } from './dataset-error-event.js';
import type { KysElement } from './kys-element.js';
import { warnOnce } from './warn-once.js';

/** An element that says by `src`, and perhaps by `refresh`, which records it wants. */
type Host = LitElement & { readonly src?: string };

/** Takes the records over; `undefined` where those of the library are to be shown. */
type Show = (records: Dataset | undefined) => void;

/** What was asked of an address, and when. */
interface Asked {
  readonly answer: Promise<string>;
  readonly at: number;
}

/** Shared by all copies of the library on a page, so that it asks an address once. */
const ASKED = Symbol.for('@kaiyuanshe/elements: datasets');

const page = globalThis as { [ASKED]?: Map<string, Asked> };

/** The least and the greatest time between two questions to one address, s. */
const SOONEST = 60;
const LONGEST = 7 * 24 * 3600;

/** The text at an address, from an answer that is not older than `age`, ms. */
function ask(url: string, age: number): Promise<string> {
  const asked = (page[ASKED] ??= new Map());
  const known = asked.get(url);
  if (known && Date.now() - known.at < age) return known.answer;
  const answer = fetchText(url, url);
  asked.set(url, { answer, at: Date.now() });
  return answer;
}

let latest: { readonly text: string; readonly records: Dataset } | undefined;

/** @throws {DatasetError} */
function recordsOf(text: string): Dataset {
  if (latest?.text !== text) latest = { text, records: new Dataset(parseDatasetText(text)) };
  return latest.records;
}

const parsedPage = (): Promise<unknown> =>
  document.readyState === 'loading' ? new Promise((done) => document.addEventListener('DOMContentLoaded', done, { once: true })) : Promise.resolve();

/** Shows the records at an address, or in a script inside of the element, and those that come later. */
class DatasetSource implements ReactiveController {
  readonly #host: Host;
  readonly #show: Show;
  #url = '';
  /** Counts what `src` has named: an answer to an earlier one comes too late. */
  #turn = 0;
  #shown: Dataset | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: Host, show: Show) {
    this.#host = host;
    this.#show = show;
  }

  hostConnected(): void {
    document.addEventListener('visibilitychange', this.#schedule);
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#schedule);
    clearTimeout(this.#timer);
  }

  /** Begins with what `src` names now. */
  async start(): Promise<void> {
    const turn = ++this.#turn;
    const { src } = this.#host;
    this.#url = '';
    clearTimeout(this.#timer);
    if (src) {
      try {
        this.#url = addressOf(src, document.baseURI);
      } catch (error) {
        this.#fail(error, src);
      }
    }
    const loading = this.#url ? this.#load(Infinity) : undefined;
    await parsedPage();
    if (turn !== this.#turn) return;
    this.#showScript();
    await loading;
  }

  /** What stands in the element counts until something newer comes. */
  #showScript(): void {
    const script = [...this.#host.children].find(({ localName, attributes }) => localName === 'script' && /json/.test(attributes.getNamedItem('type')?.value ?? ''));
    if (!script) {
      if (this.#host.src) return;
      this.#take(undefined);
      if (this.#host.localName === 'kys-dataset') warnOnce('<kys-dataset>', 'has neither a src nor a script with records in it.');
      return;
    }
    try {
      const records = recordsOf(script.textContent!);
      if (!this.#shown) this.#take(records);
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
    const asked = page[ASKED]?.get(this.#url);
    const age = this.#refreshAge();
    if (!asked || !age || document.visibilityState === 'hidden' || !this.#host.isConnected) return;
    this.#timer = setTimeout(() => void this.#load(age), Math.max(0, asked.at + age - Date.now()));
  };
}

const sources = new WeakMap<Host, DatasetSource>();

/** Shows the records that the element asks for by its attributes, and follows these. */
export function follow(host: Host, show: Show): void {
  let source = sources.get(host);
  if (!source) {
    sources.set(host, (source = new DatasetSource(host, show)));
    host.addController(source);
    if (host.isConnected) source.hostConnected();
  }
  void source.start();
}

const OTHER_THAN_FORMS = ':not(form)';

/** The `kys-dataset` around an element, through shadow roots. */
function datasetAround(element: Element): Element | undefined {
  for (let at: Element | null = element; at; at = hostOf(rootOf(at))) {
    const { parentElement } = at;
    const found = parentElement && Element.prototype.closest.call(parentElement, 'kys-dataset');
    if (found) return found;
  }
  return undefined;
}

/**
 * Gives records to all elements of the library inside of another one, now and later, in open shadow roots too. Those
 * with a `src` of their own, and those inside of another `kys-dataset`, have theirs.
 */
export function giveInside(host: Element): Show {
  let given: Dataset | undefined;

  /** Without forms: they have neither records nor a shadow root, but fields, which may be named as what is asked here. */
  const within = function* (node: Node): Generator<Element> {
    const { matches, querySelectorAll } = Element.prototype;
    const isElement = Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
    if (isElement && matches.call(node, OTHER_THAN_FORMS)) yield node as Element;
    yield* (isElement ? querySelectorAll : (node as Partial<ParentNode>).querySelectorAll)?.call(node as Element, OTHER_THAN_FORMS) ?? [];
  };

  const give = (node: Node): void => {
    for (const element of within(node)) {
      if (datasetAround(element) !== host) continue;
      if (element.localName.startsWith('kys-')) {
        if (!(element as Partial<Host>).src) (element as Partial<KysElement>).records = given!;
      } else if (element.shadowRoot) {
        watch(element.shadowRoot);
        give(element.shadowRoot);
      }
    }
  };

  const takeBack = (node: Node): void => {
    for (const element of within(node) as Iterable<Element & Partial<KysElement>>) {
      if (element.records === given && datasetAround(element) !== host) element.records = undefined!;
    }
  };

  const observer = new MutationObserver((changes) => {
    for (const { addedNodes, removedNodes } of changes) {
      removedNodes.forEach(takeBack);
      addedNodes.forEach(give);
    }
  });
  const watch = (root: Node): void => observer.observe(root, { childList: true, subtree: true });

  return (records) => {
    given = records;
    watch(host);
    give(host);
  };
}
