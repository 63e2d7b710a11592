/** Keeps the state of a list in the address of the page. Loads on request: few pages want that. */
import type { ReactiveControllerHost } from 'lit';
import { parameterIn, replaceAddress, withQuery } from '../../page/page-address.js';
import { PageNavigation } from '../controllers/page-navigation.js';

/** What the address of the page keeps for an element: texts by name. */
export type UrlState = Readonly<Record<string, string>>;

/**
 * The state in the address of the page, from parameters such as `kys-q` for `q`. Anybody may have written it.
 *
 * @param initial the names to read, with the text of each where the address has none.
 */
export function readUrl(prefix: string, initial: UrlState, { search }: Pick<URL, 'search'> = location): UrlState {
  return Object.fromEntries(
    Object.entries(initial).map(([name, text]) => [name, parameterIn(search.slice(1), `${prefix}-${name}`) ?? text]),
  );
}

/**
 * An address with the state; what is as it was at first is left out, and all else in the address stays as it is, to the
 * letter.
 */
export const urlWith = (prefix: string, state: UrlState, initial: UrlState, href: string): string =>
  withQuery(
    href,
    Object.fromEntries(
      Object.keys(initial).map((name) => [
        `${prefix}-${name}`,
        state[name] === initial[name] ? undefined : state[name],
      ]),
    ),
  );

/** Writes the state into the address of the page, without a step in its history. */
export const writeUrl = (prefix: string, state: UrlState, initial: UrlState): void =>
  replaceAddress(urlWith(prefix, state, initial, location.href));

/** Keeps the address and the state of an element alike. */
export class UrlAddress {
  readonly #take: (state: UrlState) => void;
  /** What the names of the parameters begin with; empty where nothing is kept. */
  prefix = '';
  /** What the host has set, which the address needn't tell. */
  #initial: UrlState = {};
  /** What the address said of the state when it was read or written last. */
  #read = '';
  #rest: ReturnType<typeof setTimeout> | undefined;

  /** @param take takes over what the address says. */
  constructor(host: ReactiveControllerHost, take: (state: UrlState) => void) {
    this.#take = take;
    // The page may have gone to another place of its own: what a script has set, or what is being typed, stays.
    new PageNavigation(host, () => void (this.#read === this.#inUrl || this.#readAll()));
    host.addController({ hostDisconnected: () => clearTimeout(this.#rest) });
  }

  /** Reads the address, from now on by these names. */
  read(prefix: string, initial: UrlState): void {
    this.prefix = prefix;
    this.#initial = initial;
    this.#readAll();
  }

  /** Puts the state into the address after a while, ms, in which it may change once more. */
  write(state: () => UrlState, delay: number): void {
    clearTimeout(this.#rest);
    if (this.prefix)
      this.#rest = setTimeout(() => {
        writeUrl(this.prefix, state(), this.#initial);
        this.#read = this.#inUrl;
      }, delay);
  }

  get #inUrl(): string {
    return this.prefix && JSON.stringify(readUrl(this.prefix, this.#initial));
  }

  #readAll(): void {
    if (!this.prefix) return;
    clearTimeout(this.#rest);
    this.#read = this.#inUrl;
    this.#take(readUrl(this.prefix, this.#initial));
  }
}
