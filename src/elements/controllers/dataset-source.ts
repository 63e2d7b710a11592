import type { LitElement, ReactiveController } from 'lit';
import { Dataset } from '../../dataset/dataset.js';
import { addressOf, fetchText, type FetchError } from '../../dataset/fetch-dataset.js';
import { parseDatasetText, type DatasetError } from '../../dataset/parse-dataset.js';
import { hostOf, rootOf } from '../../page/flat-parent.js';
import { KysDatasetErrorEvent } from '../events/dataset-error-event.js';
import type { KysElement } from '../base/kys-element.js';
import { warnOnce } from '../base/warn-once.js';

/** An element that says by `src`, and perhaps by `refresh`, which records it wants. */
type Host = LitElement & { readonly src?: string; readonly term?: string };

/** Takes the records over; `undefined` where those of the library are to be shown. */
type Show = (records: Dataset | undefined) => void;

/** What was asked of an address, and when. */
interface Asked {
  readonly answer: Promise<string>;
  readonly at: number;
  failed?: boolean;
}

/** Shared by all copies of the library on a page, so that it asks an address once. */
const ASKED = Symbol.for('@kaiyuanshe/elements: datasets');

const page = globalThis as { [ASKED]?: Map<string, Asked> };

/** The least and the greatest time between two questions to one address, s. */
const SOONEST = 60;
const LONGEST = 7 * 24 * 3600;

/** The text at an address, from an answer that is not older than `age`, ms; one that failed is soon worth another try. */
function ask(url: string, age: number): Promise<string> {
  const asked = (page[ASKED] ??= new Map());
  const known = asked.get(url);
  if (known && Date.now() - known.at < (known.failed ? Math.min(age, SOONEST * 1000) : age)) return known.answer;
  const question: Asked = { answer: fetchText(url, url), at: Date.now() };
  question.answer.catch(() => (question.failed = true));
  asked.set(url, question);
  return question.answer;
}

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

/** Whether an element that asks for a term may show the records: others than those of that term are none of its. */
const isOfTerm = ({ term }: { readonly term?: string }, records: Dataset): boolean =>
  !term || term === records.meta.term;

/** Shows the records at an address, or in a script inside of the element, and those that come later. */
class DatasetSource implements ReactiveController {
  readonly #host: Host;
  readonly #show: Show;
  #url = '';
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
    document.addEventListener('visibilitychange', this.#schedule);
    this.#refreshes.observe(this.#host, { attributeFilter: ['refresh'] });
    this.#schedule();
  }

  hostDisconnected(): void {
    document.removeEventListener('visibilitychange', this.#schedule);
    this.#refreshes.disconnect();
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
    if (records && !isOfTerm(this.#host, records)) {
      return warnOnce(
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
    const asked = page[ASKED]?.get(this.#url);
    const age = this.#refreshAge();
    if (!asked || !age || document.visibilityState === 'hidden' || !this.#host.isConnected) return;
    this.#timer = setTimeout(() => void this.#load(age), Math.max(0, asked.at + age - Date.now()));
  };
}

const sources = new WeakMap<Host, DatasetSource>();

/** What each `kys-dataset` gives. */
const givenBy = new WeakMap<Element, Dataset | undefined>();

/** Shows the records that the element asks for by its attributes, and follows these; without, those around it. */
export function follow(host: Host, show: Show): void {
  let source = sources.get(host);
  if (!source) {
    const around = (): Dataset | undefined => givenBy.get(datasetAround(host) ?? host);
    sources.set(
      host,
      (source = new DatasetSource(
        host,
        host.localName === 'kys-dataset' ? show : (records) => show(records ?? around()),
      )),
    );
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

  /**
   * A node with all elements inside of it, in open shadow roots too, but not in those of the library. Without forms: they
   * have neither records nor a shadow root, but fields, which may be named as what is asked here.
   */
  const within = function* (node: Node): Generator<Element & Partial<Host> & Partial<Pick<KysElement, 'records'>>> {
    const { matches, querySelectorAll } = Element.prototype;
    const isElement = Reflect.get(Node.prototype, 'nodeType', node) === Node.ELEMENT_NODE;
    const inside =
      (isElement ? querySelectorAll : (node as Partial<ParentNode>).querySelectorAll)?.call(
        node as Element,
        OTHER_THAN_FORMS,
      ) ?? [];
    for (const element of isElement && matches.call(node, OTHER_THAN_FORMS) ? [node as Element, ...inside] : inside) {
      yield element;
      if (element.shadowRoot && !isOurs(element)) yield* within(element.shadowRoot);
    }
  };

  const give = (node: Node): void => {
    for (const element of within(node)) {
      if (element.localName === 'kys-dataset' || datasetAround(element) !== host) continue;
      if (isOurs(element)) {
        if (!element.src && (!given || isOfTerm(element, given))) element.records = given!;
      } else if (element.shadowRoot) watch(element.shadowRoot);
      else whenDefined(element, () => element.shadowRoot && give(element));
    }
  };

  const takeBack = (node: Node): void => {
    for (const element of within(node))
      if (given && element.records === given && datasetAround(element) !== host) element.records = undefined!;
  };

  const observer = new MutationObserver((changes) => {
    for (const { type, target, addedNodes, removedNodes } of changes) {
      removedNodes.forEach(takeBack);
      addedNodes.forEach(give);
      // One that asks for nothing of its own any more has what is around it.
      if (type === 'attributes' && isOurs(target as Element)) give(target);
    }
  });
  const watch = (root: Node): void =>
    observer.observe(root, { childList: true, subtree: true, attributeFilter: ['src', 'term'] });

  return (records) => {
    given = records;
    givenBy.set(host, records);
    watch(host);
    give(host);
  };
}

/** Calls back once an element is one of its own class, which may bring a shadow root; never for one that can't be. */
function whenDefined({ localName }: Element, callBack: () => void): void {
  if (localName.includes('-')) customElements.whenDefined(localName).then(callBack, () => {});
}

const isOurs = ({ localName }: Element): boolean => localName.startsWith('kys-');
