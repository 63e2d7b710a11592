import { parameterIn, replaceAddress, withQuery } from '../../page/page-address.js';

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
