/** What the address of the page keeps for an element: texts by name. */
export type UrlState = Readonly<Record<string, string>>;

/**
 * The state in the address of the page, from parameters such as `kys-q` for `q`. Anybody may have written it.
 *
 * @param initial the names to read, with the text of each where the address has none.
 */
export function readUrl(prefix: string, initial: UrlState, { search }: Pick<URL, 'search'> = location): UrlState {
  const parameters = new URLSearchParams(search);
  return Object.fromEntries(
    Object.entries(initial).map(([name, text]) => [name, parameters.get(`${prefix}-${name}`) ?? text]),
  );
}

/**
 * An address with the state; what is as it was at first is left out, and all else in the address stays as it is, to the
 * letter.
 */
export function urlWith(prefix: string, state: UrlState, initial: UrlState, href: string): string {
  const url = new URL(href);
  const names = Object.keys(initial);
  const others = url.search
    .slice(1)
    .split('&')
    .filter((pair) => !names.some((name) => new URLSearchParams(pair).has(`${prefix}-${name}`)));
  const own = new URLSearchParams(
    names.filter((name) => state[name] !== initial[name]).map((name) => [`${prefix}-${name}`, state[name]!]),
  );
  url.search = [others.join('&'), `${own}`].filter(Boolean).join('&');
  return url.href;
}

/**
 * Writes the state into the address of the page, without a step in its history. Pages whose address can't change
 * (`file:`, `about:srcdoc`, sandboxed frames) keep theirs, as does Safari after a hundred changes in ten seconds.
 *
 * @returns the query of the address, written or not.
 */
export function writeUrl(prefix: string, state: UrlState, initial: UrlState): string {
  try {
    const { href } = location;
    const wanted = urlWith(prefix, state, initial, href);
    if (wanted !== href) history.replaceState(history.state, '', wanted);
  } catch {
    // The list works without.
  }
  return location.search;
}
